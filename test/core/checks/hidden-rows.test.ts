/** Rows that a filter hides and rows that were hidden by hand: SUBTOTAL(9) leaves out the first alone, SUBTOTAL(109) both. */
import { checkWorkbook } from "../../../src/core/checks/check-workbook";
import type { GridText } from "../../../src/core/tables/grid-of-text";
import { gridOfText } from "../../../src/core/tables/grid-of-text";
import { en } from "../../../src/text/en";
import { vi } from "../../../src/text/vi";

const filter = { top: 1, left: 0, bottom: 5, right: 2 };

/** Rows 3 to 6 hold 12, 8.5, 6 and 3 million; the total stands in row 7. */
const costs = (total: string, hidden: Pick<GridText, "hiddenRows" | "filteredAreas">): GridText => ({
  rows: [
    ["Đơn vị tính: đồng"],
    ["Stt", "Nội dung", "Kinh phí"],
    ["1", "Thuê hội trường", "12000000"],
    ["2", "In tài liệu", "8500000"],
    ["3", "Thù lao báo cáo viên", "6000000"],
    ["4", "Nước uống", "3000000"],
    ["", "Tổng cộng", total],
    ["Bằng chữ: không kiểm ở đây"],
  ],
  ...hidden,
});

function said(sheet: GridText): readonly string[] {
  const rules = ["hidden-money", "total-filtered", "result-stale"];
  return checkWorkbook({ sheets: [gridOfText(sheet)] })
    .findings.filter(({ rule }) => rules.includes(rule))
    .map((finding) => {
      expect(en.checks.finding(finding)).toMatch(/^[A-Z][^{}]*\.$/);
      return `${finding.rule} ${finding.cell}: ${vi.checks.finding(finding)}`;
    });
}

test("a filter and a hand are told apart, each with its rows and their money", () => {
  expect(said(costs("29500000", { hiddenRows: [3, 4], filteredAreas: [filter] }))).toEqual([
    "hidden-money C4: Dòng 4–5 đang bị bộ lọc ẩn nhưng có số tiền, cộng 14.500.000. Bỏ lọc để người ký thấy đủ.",
  ]);
  expect(said(costs("29500000", { hiddenRows: [2, 4] }))).toEqual([
    "hidden-money C3: Dòng 3, 5 đang bị ẩn nhưng có số tiền, cộng 18.000.000. Bỏ ẩn để người ký thấy đủ.",
  ]);
});

test("both on one sheet: a filter of the first rows, a row below it hidden by hand", () => {
  expect(said(costs("29500000", { hiddenRows: [2, 5], filteredAreas: [{ ...filter, bottom: 3 }] }))).toEqual([
    "hidden-money C3: Dòng 3 đang bị bộ lọc ẩn nhưng có số tiền, cộng 12.000.000. Bỏ lọc để người ký thấy đủ.",
    "hidden-money C6: Dòng 6 đang bị ẩn nhưng có số tiền, cộng 3.000.000. Bỏ ẩn để người ký thấy đủ.",
  ]);
});

test("the header row of a filter is never hidden by it", () => {
  expect(said(costs("29500000", { hiddenRows: [2], filteredAreas: [{ ...filter, top: 2 }] }))[0]).toMatch(
    /^hidden-money C3: Dòng 3 đang bị ẩn /,
  );
});

describe("SUBTOTAL(9) leaves out what a filter hides", () => {
  test("and the total is told of, with the rows", () => {
    expect(said(costs("=SUBTOTAL(9,C3:C6) -> 21000000", { hiddenRows: [3], filteredAreas: [filter] }))).toContain(
      'total-filtered C7: Tổng ("Tổng cộng") dùng SUBTOTAL nên không tính các dòng đang bị bộ lọc ẩn (C4). Đang hiện 21.000.000, cộng đủ được 29.500.000. Bỏ lọc, hoặc dùng SUM.',
    );
  });

  test("rows hidden by hand count: such a result was stored before they were shown again, or by another program", () => {
    const found = said(costs("=SUBTOTAL(9,C3:C6) -> 21000000", { hiddenRows: [3] }));
    expect(found.map((each) => each.split(" ")[0])).toEqual(["result-stale", "hidden-money"]);
    expect(said(costs("=SUBTOTAL(9,C3:C6) -> 29500000", { hiddenRows: [3] }))).toEqual([
      expect.stringMatching(/^hidden-money C4: Dòng 4 đang bị ẩn/),
    ]);
  });

  test("of both only the filtered ones", () => {
    const hidden = { hiddenRows: [2, 5], filteredAreas: [{ ...filter, bottom: 3 }] };
    expect(said(costs("=SUBTOTAL(9,C3:C6) -> 17500000", hidden))[0]).toMatch(/^total-filtered C7: .*bị bộ lọc ẩn \(C3\)/);
    expect(said(costs("=SUBTOTAL(9,C3:C6) -> 14500000", hidden))[0]).toMatch(/^result-stale/);
  });
});

describe("SUBTOTAL(109) leaves out all hidden rows", () => {
  test("by hand", () => {
    expect(said(costs("=SUBTOTAL(109,C3:C6) -> 21000000", { hiddenRows: [3] }))[0]).toMatch(
      /^total-filtered C7: .*các dòng đang bị ẩn \(C4\).*Bỏ ẩn, hoặc dùng SUM\.$/,
    );
  });

  test("by a filter and by hand at once", () => {
    const hidden = { hiddenRows: [2, 5], filteredAreas: [{ ...filter, bottom: 3 }] };
    expect(said(costs("=SUBTOTAL(109,C3:C6) -> 14500000", hidden))[0]).toMatch(
      /^total-filtered C7: .*bị bộ lọc ẩn hoặc bị ẩn bằng tay \(C3, C6\).*Bỏ lọc và bỏ ẩn, hoặc dùng SUM\.$/,
    );
  });
});

test("SUM counts every row, whatever its stored result happens to be", () => {
  const found = said(costs("=SUM(C3:C6) -> 21000000", { hiddenRows: [3], filteredAreas: [filter] }));
  expect(found.map((each) => each.split(" ")[0])).toEqual(["result-stale", "hidden-money"]);
});

describe("a file without stored results is computed as Excel would", () => {
  test.each([
    ["=SUBTOTAL(9,C3:C6)", { hiddenRows: [3], filteredAreas: [filter] }, "21.000.000"],
    ["=SUBTOTAL(109,C3:C6)", { hiddenRows: [3] }, "21.000.000"],
    ["=SUBTOTAL(9,C3,C4,C5:C6)", { hiddenRows: [3], filteredAreas: [filter] }, "21.000.000"],
  ])("%s", (formula, hidden, shown) => {
    expect(said(costs(formula, hidden))[0]).toMatch(
      new RegExp(`^total-filtered C7: .*Đang hiện ${shown.replaceAll(".", "\\.")}, cộng đủ được 29\\.500\\.000`),
    );
  });

  test("SUBTOTAL(9) over rows hidden by hand gives all of them", () => {
    expect(said(costs("=SUBTOTAL(9,C3:C6)", { hiddenRows: [3] }))).toEqual([expect.stringMatching(/^hidden-money/)]);
  });
});

test("many rows that are hidden one by one are named up to a point", () => {
  const rows = Array.from({ length: 40 }, (_, at) => [String(at + 1), `Việc số ${String(at + 1)}`, String((at + 1) * 1000)]);
  const sheet: GridText = {
    rows: [["Đơn vị tính: đồng"], ["Stt", "Nội dung", "Kinh phí"], ...rows],
    hiddenRows: rows.flatMap((_, at) => (at % 2 === 0 ? [at + 2] : [])),
  };
  expect(said(sheet)[0]).toMatch(/^hidden-money C3: Dòng 3, 5, 7, 9, 11, 13, 15, 17, … đang bị ẩn nhưng có số tiền, cộng 400\.000\./);
});
