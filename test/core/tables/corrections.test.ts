/** What a person says about a table counts, where the inference is wrong; and it is found again after the sheet was edited. */
import type { Check } from "../../../src/core/checks/check-workbook";
import { checkAgain, standingCorrections, startCheck, tableAt } from "../../../src/core/checks/check-workbook";
import type { TableChange } from "../../../src/core/tables/corrections/correct-table";
import { correctTable } from "../../../src/core/tables/corrections/correct-table";
import type { Corrections } from "../../../src/core/tables/corrections/corrections";
import { columnRoles } from "../../../src/core/tables/corrections/corrections";
import type { SheetGrid } from "../../../src/core/tables/grid";
import { gridOfText } from "../../../src/core/tables/grid-of-text";

type Rows = readonly (readonly string[])[];

const signed = { by: "Trần Văn B", at: "2026-11-21T19:46:27" };
const unit = ["Đơn vị tính: đồng"];
const said = ({ findings }: Pick<Check, "findings">): readonly string[] => findings.map(({ rule, cell }) => `${rule} ${cell}`);
const sheetOf = (rows: Rows, name = "Dự toán"): SheetGrid => gridOfText({ name, rows });
const checked = (sheet: SheetGrid, corrections: Corrections = []): Check => startCheck({ sheets: [sheet] }, { corrections });

/** The check after an officer corrected one table of the sheet. */
function corrected(sheet: SheetGrid, changes: readonly TableChange[], place = 0): Check {
  let check = checked(sheet);
  for (const change of changes) {
    const view = tableAt(check, sheet.name, place);
    if (view === undefined) throw new Error("No such table");
    check = checked(sheet, correctTable(check.options.corrections ?? [], view.table, change, signed));
  }
  return check;
}

const bySheet = (check: Check, rows: Rows): Check => checked(sheetOf(rows), check.options.corrections);

describe("what is said of a row", () => {
  test("a bold row that was taken for a group is an item beside the rows below it", () => {
    const sheet = sheetOf([
      unit,
      ["STT", "Nội dung", "Kinh phí"],
      ["", "*Thuê hội trường", "10000000"],
      ["", "Nước uống", "4000000"],
      ["", "Tài liệu", "6000000"],
      ["", "Tổng cộng", "20000000"],
    ]);
    expect(checked(sheet).tables).toMatchObject([{ groups: 1, items: 2, isCorrected: false }]);
    expect(said(checked(sheet))).toEqual(["total-differs C6"]);
    const check = corrected(sheet, [{ kind: "row", row: 2, role: "item" }]);
    expect(check.tables).toMatchObject([{ groups: 0, items: 3, isCorrected: true }]);
    expect(said(check)).toEqual([]);
  });

  const plain: Rows = [
    unit,
    ["Nội dung", "Kinh phí"],
    ["Mở lớp tại xã", "15000000"],
    ["Thuê hội trường", "5000000"],
    ["Nước uống", "9000000"],
    ["Mở lớp tại huyện", "8000000"],
    ["Thuê phòng", "3000000"],
    ["In tài liệu", "5000000"],
    ["Tổng cộng", "23000000"],
  ];

  test("plain rows that look like items are groups with the rows below them", () => {
    const sheet = sheetOf(plain);
    expect(said(checked(sheet))).toEqual(["total-differs B9"]);
    const check = corrected(sheet, [
      { kind: "row", row: 2, role: "group-1" },
      { kind: "row", row: 5, role: "group-1" },
    ]);
    expect(check.tables).toMatchObject([{ groups: 2, items: 4 }]);
    expect(said(check)).toEqual(["subtotal-differs B3"]);
  });

  test("a group of the second level stands below the one of the first", () => {
    const sheet = sheetOf([
      unit,
      ["Nội dung", "Kinh phí"],
      ["Chi trong năm", "23000000"],
      ["Mở lớp tại xã", "14000000"],
      ["Thuê hội trường", "5000000"],
      ["Nước uống", "9000000"],
      ["Mở lớp tại huyện", "9000000"],
      ["Thuê phòng", "9000000"],
      ["Tổng cộng", "23000000"],
    ]);
    const check = corrected(sheet, [
      { kind: "row", row: 2, role: "group-1" },
      { kind: "row", row: 3, role: "group-2" },
      { kind: "row", row: 6, role: "group-2" },
    ]);
    expect(check.tables).toMatchObject([{ groups: 3, items: 3 }]);
    expect(said(check)).toEqual([]);
  });

  test("a numbered row that is made a group leaves the next number beside it", () => {
    const sheet = sheetOf([
      unit,
      ["STT", "Nội dung", "Kinh phí"],
      ["1", "Mở lớp", "15000000"],
      ["", "Thuê hội trường", "5000000"],
      ["", "Nước uống", "9000000"],
      ["2", "In tài liệu", "5000000"],
      ["", "Tổng cộng", "20000000"],
    ]);
    expect(said(checked(sheet))).not.toContain("subtotal-differs C3");
    const check = corrected(sheet, [{ kind: "row", row: 2, role: "group-1" }]);
    expect(check.tables).toMatchObject([{ groups: 1, items: 3 }]);
    expect(said(check)).toEqual(["subtotal-differs C3"]);
  });

  test("a total by a name of its own is held against its rows", () => {
    const sheet = sheetOf([
      unit,
      ["STT", "Nội dung", "Kinh phí"],
      ["1", "Tập huấn", "5000000"],
      ["2", "In ấn", "3000000"],
      ["", "Kinh phí toàn khóa", "9000000"],
    ]);
    expect(said(checked(sheet))).not.toContain("total-differs C5");
    expect(said(corrected(sheet, [{ kind: "row", row: 4, role: "total" }]))).toEqual(["total-differs C5"]);
  });

  test("a row named like a total is an item, and the table goes on below it", () => {
    const rows: Rows = [
      unit,
      ["STT", "Nội dung", "Kinh phí"],
      ["1", "Tập huấn", "5000000"],
      ["", "Tổng số chuyên đề in thành sách", "3000000"],
      [],
      ["2", "In ấn", "3000000"],
      ["", "Tổng cộng", "11000000"],
    ];
    expect(said(checked(sheetOf(rows)))).not.toEqual([]);
    const check = corrected(sheetOf(rows), [{ kind: "row", row: 3, role: "item" }]);
    expect(check.tables).toMatchObject([{ items: 3, range: { bottom: 6 } }]);
    expect(said(check)).toEqual([]);
  });

  test("a row that is no part of the figures is added to nothing", () => {
    const sheet = sheetOf([
      unit,
      ["STT", "Nội dung", "Kinh phí"],
      ["1", "Tập huấn", "5000000"],
      ["2", "In ấn", "3000000"],
      ["", "Số năm trước để so sánh", "7000000"],
      ["", "Tổng cộng", "8000000"],
    ]);
    expect(said(checked(sheet))).toEqual(["total-differs C6"]);
    expect(said(corrected(sheet, [{ kind: "row", row: 4, role: "none" }]))).toEqual([]);
  });

  test("a formula of a row that is said to be an item makes nothing its parts", () => {
    const sheet = sheetOf([
      unit,
      ["STT", "Nội dung", "Kinh phí"],
      ["1", "Phụ cấp", "=SUM(C4:C5) -> 8000000"],
      ["2", "Tập huấn", "5000000"],
      ["3", "In ấn", "3000000"],
      ["", "Tổng cộng", "16000000"],
    ]);
    expect(checked(sheet).tables).toMatchObject([{ groups: 1, items: 2 }]);
    expect(said(checked(sheet))).toEqual(["total-differs C6"]);
    const check = corrected(sheet, [{ kind: "row", row: 2, role: "item" }]);
    expect(check.tables).toMatchObject([{ groups: 0, items: 3 }]);
    expect(said(check)).toEqual([]);
  });
});

describe("what is said of a column", () => {
  test("a column of money that was taken for a price is added", () => {
    const sheet = sheetOf([
      unit,
      ["STT", "Nội dung", "Mức chi"],
      ["1", "Tập huấn", "5000000"],
      ["2", "In ấn", "3000000"],
      ["", "Tổng cộng", "9000000"],
    ]);
    expect(said(checked(sheet))).toEqual([]);
    expect(said(corrected(sheet, [{ kind: "column", column: 2, role: "amount" }]))).toEqual(["total-differs C5"]);
  });

  test("a column of numbers that are no money is not looked at", () => {
    const sheet = sheetOf([
      unit,
      ["STT", "Nội dung", "Số văn bản đến", "Kinh phí"],
      ["1", "Tập huấn", "1204", "5000000"],
      ["2", "In ấn", "1377", "3000000"],
      ["", "Tổng cộng", "2", "8000000"],
    ]);
    expect(said(checked(sheet))).toEqual(["total-differs C5"]);
    expect(said(corrected(sheet, [{ kind: "column", column: 2, role: "other" }]))).toEqual([]);
  });

  test("no word about columns makes a table vanish, so that it can always be taken back", () => {
    const sheet = sheetOf([unit, ["STT", "Nội dung", "Kinh phí"], ["1", "Tập huấn", "5000000"], ["2", "In ấn", "3000000"]]);
    for (const role of columnRoles)
      for (const column of [0, 1, 2]) {
        const check = corrected(sheet, [{ kind: "column", column, role }]);
        expect(check.tables).toMatchObject([{ range: { top: 1, bottom: 3 }, isCorrected: true }]);
        expect(check.lapsed).toEqual([]);
      }
  });

  test("the names of the tasks stand where the officer says", () => {
    const sheet = sheetOf([
      unit,
      ["STT", "Đơn vị", "Diễn biến", "Kinh phí"],
      ["1", "Phòng A", "Tập huấn cho cán bộ", "5000000"],
      ["2", "Phòng A", "Tập huấn cho cán bộ", "5000000"],
      ["", "Tổng cộng", "", "10000000"],
    ]);
    const labels = (check: Check): readonly string[] =>
      tableAt(check, sheet.name, 0)
        ?.table.rows.map(({ label }) => label)
        .slice(0, 1) ?? [];
    expect(labels(corrected(sheet, [{ kind: "column", column: 1, role: "content" }]))).toEqual(["Phòng A"]);
    expect(labels(corrected(sheet, [{ kind: "column", column: 2, role: "content" }]))).toEqual(["Tập huấn cho cán bộ"]);
  });
});

describe("what is said of a table", () => {
  const small: Rows = [
    ["STT", "Nội dung", "Kinh phí"],
    ["1", "Tập huấn", "5000000"],
    ["2", "In ấn", "3000000"],
    ["", "Tổng cộng", "9000000"],
  ];

  test("its unit where none is stated", () => {
    const sheet = sheetOf(small);
    expect(said(checked(sheet))).toContain("unit-missing C1");
    expect(said(corrected(sheet, [{ kind: "unit", unit: "dong" }]))).toEqual(["total-differs C4"]);
  });

  test("another unit than the one that a line names", () => {
    const sheet = sheetOf([
      ["Đơn vị tính: đồng"],
      ["STT", "Nội dung", "Kinh phí"],
      ["1", "Tập huấn", "5000.5"],
      ["2", "In ấn", "3000"],
      ["", "Tổng cộng", "8000.5"],
    ]);
    expect(said(checked(sheet))).toContain("fraction-of-dong C3");
    expect(said(corrected(sheet, [{ kind: "unit", unit: "nghin" }]))).toEqual([]);
  });

  test("it is left out: nothing of it is told, and it can be taken back", () => {
    const sheet = sheetOf([
      unit,
      ...small,
      [],
      [],
      [],
      ["STT", "Công việc", "Chi phí"],
      ["1", "Thuê xe", "700000"],
      ["2", "Xăng", "#REF!"],
    ]);
    expect(said(checked(sheet))).toEqual(["total-differs C5", "cell-error C11"]);
    const check = corrected(sheet, [{ kind: "left-out", isLeftOut: true }], 1);
    expect(said(check)).toEqual(["total-differs C5"]);
    expect(check.tables).toMatchObject([{ place: 0, isCorrected: false }]);
    expect(check.leftOut).toMatchObject([{ place: 1, range: { top: 8 } }]);
    expect(
      corrected(
        sheet,
        [
          { kind: "left-out", isLeftOut: true },
          { kind: "left-out", isLeftOut: false },
        ],
        1,
      ).options.corrections,
    ).toEqual([]);
  });

  test("everything as it is inferred", () => {
    const sheet = sheetOf([unit, ...small]);
    const check = corrected(sheet, [
      { kind: "row", row: 2, role: "none" },
      { kind: "column", column: 2, role: "other" },
      { kind: "reset" },
    ]);
    expect(check.options.corrections).toEqual([]);
    expect(said(check)).toEqual(said(checked(sheet)));
  });

  test("one part is taken back, the other stays", () => {
    const sheet = sheetOf([unit, ...small]);
    const check = corrected(sheet, [
      { kind: "row", row: 2, role: "none" },
      { kind: "row", row: 3, role: "none" },
      { kind: "row", row: 2, role: undefined },
    ]);
    expect(check.options.corrections).toMatchObject([{ rows: [{ words: "In ấn", role: "none" }], ...signed }]);
  });
});

describe("after the sheet was edited", () => {
  const head = ["STT", "Nội dung", "Mức chi"];
  const rows: Rows = [
    unit,
    ["DỰ TOÁN LỚP HỌC"],
    head,
    ["1", "Tập huấn", "5000000"],
    ["2", "In ấn", "3000000"],
    ["", "Dự phòng", "1000000"],
    ["", "Kinh phí toàn khóa", "12000000"],
  ];
  const check = corrected(sheetOf(rows), [
    { kind: "column", column: 2, role: "amount" },
    { kind: "row", row: 6, role: "total" },
  ]);

  test.each<readonly [string, Rows, readonly string[]]>([
    ["as it was", rows, ["total-differs C7"]],
    ["the table moved down", [[], [], [], ...rows], ["total-differs C10"]],
    ["a row put in above the corrected one", [...rows.slice(0, 6), ["3", "Thuê xe", "500000"], ...rows.slice(6)], ["total-differs C8"]],
    ["rows in another order", [...rows.slice(0, 3), ...rows.slice(3, 6).reverse(), ...rows.slice(6)], ["total-differs C7"]],
    [
      "a column put in before it",
      rows.map(([first = "", ...rest]) => [first, "", ...rest]).map((row, at) => (at === 2 ? ["STT", "Mã", ...row.slice(2)] : row)),
      ["total-differs D7"],
    ],
    ["the title reworded", [unit, ["DỰ TOÁN KHÓA HỌC NĂM 2026"], ...rows.slice(2)], ["total-differs C7"]],
  ])("%s, it is found again", (_, edited, findings) => {
    const again = bySheet(check, edited);
    expect(said(again).filter((each) => each.startsWith("total-differs"))).toEqual(findings);
    expect(again.lapsed).toEqual([]);
  });

  test("a row that is gone lapses, the rest stays; the lapsed part can be put away", () => {
    const again = bySheet(check, rows.slice(0, 6));
    expect(again.lapsed).toEqual([{ sheet: "Dự toán", what: "row", words: "Kinh phí toàn khóa" }]);
    expect(again.tables).toMatchObject([{ isCorrected: true }]);
    expect(standingCorrections(again)).toMatchObject([{ rows: [], columns: [{ heading: "Mức chi", role: "amount" }] }]);
  });

  test("a column that is gone lapses", () => {
    const again = bySheet(check, [unit, ["DỰ TOÁN LỚP HỌC"], ["STT", "Nội dung", "Kinh phí"], ...rows.slice(3)]);
    expect(again.lapsed).toEqual([{ sheet: "Dự toán", what: "column", words: "Mức chi" }]);
  });

  test.each<readonly [string, SheetGrid]>([
    ["the table is gone", sheetOf([["Ghi chú"], ["Không còn gì"]])],
    ["the sheet has another name", sheetOf(rows, "Tờ khác")],
    [
      "another table of the same form stands there",
      sheetOf([unit, ["DỰ TOÁN HỘI THẢO"], head, ["1", "Thuê xe", "7"], ["2", "Hoa", "8"], ["3", "Trà", "9"]]),
    ],
  ])("%s: all of it lapses, and nothing else is touched", (_, sheet) => {
    const again = checked(sheet, check.options.corrections);
    expect(again.lapsed).toEqual([{ sheet: "Dự toán", what: "table", words: "DỰ TOÁN LỚP HỌC" }]);
    expect(again.findings).toEqual(checked(sheet).findings);
    expect(standingCorrections(again)).toEqual([]);
  });

  const one: Rows = [
    ["I. LỚP Ở XÃ"],
    ["STT", "Nội dung", "Kinh phí"],
    ["1", "Tập huấn", "5000000"],
    ["2", "In ấn", "3000000"],
    ["", "Tổng cộng", "9000000"],
  ];
  const other: Rows = [
    ["II. LỚP Ở HUYỆN"],
    ["STT", "Nội dung", "Kinh phí"],
    ["1", "Thuê xe", "700000"],
    ["2", "Xăng dầu", "300000"],
    ["", "Tổng cộng", "1200000"],
  ];
  const third: Rows = [
    ["III. LỚP Ở TỈNH"],
    ["STT", "Nội dung", "Kinh phí"],
    ["1", "Khánh tiết", "50000"],
    ["2", "Nhạc", "30000"],
    ["", "Tổng cộng", "90000"],
  ];

  test.each<readonly [string, Rows, readonly string[]]>([
    ["both as they were", [unit, ...one, [], ...other], ["total-differs C6"]],
    ["in the other order", [unit, ...other, [], ...one], ["total-differs C12"]],
    ["a third one before them", [unit, ...third, [], ...one, [], ...other], ["total-differs C6", "total-differs C12"]],
    [
      "a row put into the first",
      [unit, ...one.slice(0, 3), ["2", "Thuê máy chiếu", "100000"], ...one.slice(3), [], ...other],
      ["total-differs C7"],
    ],
    ["the one that was left out taken away", [unit, ...one], ["total-differs C6"]],
  ])("of two tables with the same header the right one is left out: %s", (_, edited, findings) => {
    const sheet = sheetOf([unit, ...one, [], ...other]);
    const leftOut = corrected(sheet, [{ kind: "left-out", isLeftOut: true }], 1);
    expect(said(bySheet(leftOut, edited)).filter((each) => each.startsWith("total-differs"))).toEqual(findings);
  });

  test("of rows with the same words the right one keeps what was said of it", () => {
    const groups = (extra: Rows): Rows => [
      unit,
      ["Nội dung", "Kinh phí"],
      ["*Lớp ở xã", "8000000"],
      ["Chi khác", "3000000"],
      ["In ấn", "5000000"],
      ...extra,
      ["*Lớp ở huyện", "4000000"],
      ["Chi khác", "9000000"],
      ["Thuê xe", "4000000"],
      ["Tổng cộng", "12000000"],
    ];
    const doubled = corrected(sheetOf(groups([])), [{ kind: "row", row: 6, role: "none" }]);
    expect(said(checked(sheetOf(groups([]))))).not.toEqual([]);
    expect(said(doubled)).toEqual([]);
    expect(
      said(
        bySheet(
          doubled,
          groups([
            ["*Lớp ở bản", ""],
            ["Chi khác", ""],
          ]),
        ),
      ),
    ).toEqual([]);
  });

  test("a row of figures alone is known by its neighbours, and lapses without them", () => {
    const nameless = (before: Rows): Rows => [
      unit,
      ["Nội dung", "Mức A", "Kinh phí"],
      ["In ấn", "2", "5000000"],
      ["Thuê xe", "1", "3000000"],
      ...before,
      ["", "7", "1000000"],
      ["Tổng cộng", "", "8000000"],
    ];
    expect(said(checked(sheetOf(nameless([]))))).toEqual(["total-differs C6"]);
    const first = corrected(sheetOf(nameless([])), [{ kind: "row", row: 4, role: "none" }]);
    expect(said(first)).not.toContain("total-differs C6");
    expect(said(bySheet(first, nameless([["Trà nước", "1", "0"]])))).not.toContain("total-differs C7");
    const moved: Rows = [
      unit,
      ["Nội dung", "Mức A", "Kinh phí"],
      ["", "7", "1000000"],
      ["In ấn", "2", "5000000"],
      ["Thuê xe", "1", "3000000"],
      ["Tổng cộng", "", "9000000"],
    ];
    expect(bySheet(first, moved).lapsed).toEqual([{ sheet: "Dự toán", what: "row", words: "" }]);
  });

  test("an edit elsewhere leaves what was said in force, also where the words of a row go and come back", () => {
    const sheet = sheetOf(rows);
    const start = checked(sheet, check.options.corrections);
    const renamed = sheetOf([...rows.slice(0, 6), ["", "Toàn bộ lớp", "12000000"]]);
    const without: SheetGrid = { ...sheet, rows: sheet.rows.map((line, row) => (row === 6 ? renamed.rows[6] : line)) };
    const lapsed = checkAgain(start, { sheets: [without] });
    expect(lapsed.lapsed).toHaveLength(1);
    expect(said(lapsed)).not.toContain("total-differs C7");
    expect(said(checkAgain(lapsed, { sheets: [sheet] }))).toEqual(said(start));
  });

  test("a formula makes parts again once the row that was said to be an item has another name", () => {
    const sheet = (name: string): SheetGrid =>
      sheetOf([
        unit,
        ["STT", "Nội dung", "Kinh phí"],
        ["1", name, "=SUM(C4:C5) -> 8000000"],
        ["2", "Tập huấn", "5000000"],
        ["3", "In ấn", "3000000"],
        ["", "Tổng cộng", "8000000"],
      ]);
    const before = sheet("Phụ cấp");
    const start = checked(before, corrected(before, [{ kind: "row", row: 2, role: "item" }]).options.corrections);
    expect(start.tables).toMatchObject([{ groups: 0, items: 3 }]);
    const renamed = { ...before, rows: before.rows.map((line, row) => (row === 2 ? sheet("Chi cho lớp").rows[2] : line)) };
    expect(checkAgain(start, { sheets: [renamed] }).tables).toMatchObject([{ groups: 1, items: 2 }]);
  });
});
