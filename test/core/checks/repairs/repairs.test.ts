import { checkWorkbook } from "../../../../src/core/checks/check-workbook";
import type { Finding, RuleName } from "../../../../src/core/checks/finding";
import { repairOf, repairsOf } from "../../../../src/core/checks/repairs/repair";
import type { GridText } from "../../../../src/core/tables/grid-of-text";
import { gridOfText } from "../../../../src/core/tables/grid-of-text";
import type { WorkbookGrid } from "../../../../src/core/tables/grid";
import { numberOfRuns } from "../../number-of-runs";
import { random } from "../corpus/random";
import { seeds } from "../corpus/seeds";
import { shapes } from "../corpus/shapes";
import { gridOf } from "../corpus/sheet-draft";
import { writeRepairs } from "./write-repairs";

const workbook = (...sheets: readonly GridText[]): WorkbookGrid => ({ sheets: sheets.map(gridOfText) });
const inShort = ({ rule, cell }: Finding): string => `${rule} ${cell}`;

/** Before and after of every cell that the findings of a rule repair. */
function repaired(rule: RuleName, ...sheets: readonly GridText[]): readonly string[] {
  const grid = workbook(...sheets);
  const findings = checkWorkbook(grid).findings.filter((finding) => finding.rule === rule);
  expect(findings.length).toBeGreaterThan(0);
  const repairs = repairsOf(findings, grid);
  const left = checkWorkbook(writeRepairs(grid, repairs)).findings;
  const known = new Set(checkWorkbook(grid).findings.map(inShort));
  expect(left.filter((finding) => !known.has(inShort(finding)) || (repairs.length > 0 && finding.rule === rule)).map(inShort)).toEqual([]);
  return repairs.map(({ cell, before, after }) => `${cell}: ${before} -> ${after.replace(/"&IF\(.*/, '"&…')}`);
}

const unit = ["", "", "Đơn vị tính: đồng"];
const head = ["Stt", "Nội dung", "Kinh phí"];
const hall = ["1", "Thuê hội trường", "12000000"];
const print = ["2", "In tài liệu", "8500000"];
const speaker = ["3", "Thù lao báo cáo viên", "6000000"];
const sheet = (...rows: readonly (readonly string[])[]): GridText => ({ rows: [unit, head, ...rows] });
const groups = (first: string, second: string, total: string): GridText =>
  sheet(
    ["*I", "*Tuyên truyền", first],
    hall,
    print,
    ["*II", "*Tập huấn", second],
    ["1", "Thuê xe đưa đón", "3000000"],
    ["2", "Nước uống", "1500000"],
    ["", "*Tổng cộng", total],
  );

describe("formulas", () => {
  test("a row left out of a range, of a list of cells, of the sum of groups", () => {
    expect(repaired("row-left-out", sheet(hall, print, speaker, ["", "Tổng cộng", "=SUM(C3:C4)"]))).toEqual([
      "C6: =SUM(C3:C4) -> =SUM(C3:C5)",
    ]);
    expect(repaired("row-left-out", sheet(hall, print, speaker, ["", "Tổng cộng", "=C3+C4"]))).toEqual(["C6: =C3+C4 -> =SUM(C3:C5)"]);
    const three = groups("=SUM(C4:C5)", "=SUM(C7:C8)", "=C3");
    expect(repaired("row-left-out", { rows: three.rows.map((row, at) => (at === 8 ? ["", "*Tổng cộng", "=SUM(C3)"] : row)) })).toEqual([
      "C9: =SUM(C3) -> =SUM(C3,C6)",
    ]);
  });

  test("a formula that rounds is left to the officer", () => {
    expect(repaired("row-left-out", sheet(hall, print, speaker, ["", "Tổng cộng", "=ROUND(SUM(C3:C4),-3)"]))).toEqual([]);
  });

  test("rows counted twice", () => {
    expect(repaired("counted-twice", groups("=SUM(C4:C5)", "=SUM(C7:C8)", "=SUM(C3:C8)"))).toEqual(["C9: =SUM(C3:C8) -> =SUM(C3,C6)"]);
  });

  test("a sum that takes in its own cell", () => {
    expect(repaired("circular-formula", sheet(hall, print, speaker, ["", "Tổng cộng", "=SUM(C3:C6) -> 0"]))).toEqual([
      "C6: =SUM(C3:C6) -> =SUM(C3:C5)",
    ]);
  });

  test("a typed total among formulas", () => {
    expect(repaired("typed-total", groups("=SUM(C4:C5)", "=SUM(C7:C8)", "25000000"))).toEqual(["C9: 25.000.000 -> =SUM(C3,C6)"]);
  });

  test("a typed total of more scattered rows than anybody can read keeps its figure", () => {
    const items = Array.from({ length: 70 }, (_, at) =>
      at % 2 === 0
        ? [`*${String(at / 2 + 1)}`, `*Nhóm thứ ${String(at / 2 + 1)}`, `=SUM(C${String(at + 4)})`]
        : ["-", `Việc của nhóm ${String((at + 1) / 2)}`, "1000"],
    );
    expect(repaired("typed-total", sheet(...items, ["", "*Tổng cộng", "35000"]))).toEqual([]);
  });

  test("a total that a filter changes", () => {
    expect(
      repaired("total-filtered", {
        ...sheet(hall, print, speaker, ["", "Tổng cộng", "=SUBTOTAL(9,C3:C5) -> 18000000"]),
        hiddenRows: [3],
        filteredAreas: [{ top: 1, left: 0, bottom: 4, right: 2 }],
      }),
    ).toEqual(["C6: =SUBTOTAL(9,C3:C5) -> =SUM(C3:C5)"]);
  });
});

test("subtotals within a SUBTOTAL are not counted twice, and all of a column are freed from the filter together", () => {
  const table = groups("=SUBTOTAL(9,C4:C5) -> 20500000", "=SUBTOTAL(9,C7:C8) -> 4500000", "=SUBTOTAL(9,C3:C8) -> 25000000");
  expect(checkWorkbook(workbook(table)).findings).toEqual([]);
  const filtered = groups("=SUBTOTAL(9,C4:C5) -> 12000000", "=SUBTOTAL(9,C7:C8) -> 4500000", "=SUBTOTAL(9,C3:C8) -> 16500000");
  expect(repaired("total-filtered", { ...filtered, hiddenRows: [4], filteredAreas: [{ top: 1, left: 0, bottom: 7, right: 2 }] })).toEqual([
    "C3: =SUBTOTAL(9,C4:C5) -> =SUM(C4:C5)",
    "C6: =SUBTOTAL(9,C7:C8) -> =SUM(C7:C8)",
    "C9: =SUBTOTAL(9,C3:C8) -> =SUM(C4:C5,C7:C8)",
  ]);
});

describe("numbers that are texts", () => {
  const typed = (text: string): GridText => sheet(hall, ["2", "In tài liệu", `'${text}`], ["", "Tổng cộng", "=SUM(C3:C4)"]);

  test.each([
    ["8.500.000 ", "8.500.000"],
    ["8 500 000đ", "8.500.000"],
    ["(300.000)", "-300.000"],
    ["123456789012345", "123.456.789.012.345"],
  ])("%j becomes %s", (text, number) => {
    expect(repaired("number-as-text", typed(text))).toEqual([`C4: ${text} -> ${number}`]);
  });

  test("more than 15 digits, and a comma that may be one or the other, stay", () => {
    const noFix = (text: string): boolean => {
      const grid = workbook(typed(text));
      return checkWorkbook(grid).findings.every((finding) => finding.rule !== "number-as-text" || repairOf(finding, grid) === undefined);
    };
    expect(noFix("1234567890123456")).toBe(true);
    expect(noFix("1,500")).toBe(true);
  });

  test("a whole column at once", () => {
    const rows = Array.from({ length: 7 }, (_, at) => [String(at + 1), `Nội dung thứ ${String(at + 1)}`, `'${String(at + 1)}.500.000`]);
    expect(repaired("number-as-text", sheet(...rows))).toHaveLength(7);
  });
});

describe("words", () => {
  const total = ["", "Tổng cộng", "26500000"];

  test("wrong ones become a formula that follows the total; what stands around them stays", () => {
    const [repair = ""] = repaired("words-differ", sheet(hall, print, speaker, total, ["(Số tiền bằng chữ: Hai mươi lăm triệu đồng./.)"]));
    expect(repair).toBe('A7: (Số tiền bằng chữ: Hai mươi lăm triệu đồng./.) -> ="(Số tiền bằng chữ: "&…');
  });

  test("missing ones get a line of their own where one is free", () => {
    const title = ["DỰ TOÁN KINH PHÍ"];
    expect(repaired("words-missing", { rows: [title, ...sheet(hall, print, speaker, total).rows] })).toEqual(['A8:  -> ="Bằng chữ: "&…']);
    expect(repaired("words-missing", { rows: [title, ...sheet(hall, print, speaker, total, ["Người lập"]).rows] })).toEqual([]);
  });

  test("a function of somebody else's machine", () => {
    const [repair] = repaired("unknown-function", sheet(hall, print, speaker, total, ['="Bằng chữ: "&VND(C6) -> #NAME?']));
    expect(repair).toMatch(/^A7: ="Bằng chữ: "&VND\(C6\) -> ="Bằng chữ: "&…/);
  });

  test("an error where the words belong", () => {
    expect(repaired("cell-error", sheet(hall, print, speaker, total, ["Bằng chữ:", "=B3+C6 -> #VALUE!"]))).toHaveLength(1);
  });

  test("right words never follow a wrong total; without a unit of money nothing is spoken", () => {
    const line = ["Bằng chữ: Hai mươi sáu triệu năm trăm nghìn đồng./."];
    expect(repaired("words-differ", sheet(hall, print, speaker, ["", "Tổng cộng", "26600000"], line))).toEqual([]);
    expect(repaired("words-differ", { rows: sheet(hall, print, speaker, total, ["Bằng chữ: Một đồng./."]).rows.slice(1) })).toEqual([]);
  });
});

describe("ordinals", () => {
  const numbered = (...ordinals: readonly string[]): GridText =>
    sheet(
      ...ordinals.map((ordinal, at) => [
        ordinal,
        `Nội dung thứ ${["một", "hai", "ba", "bốn", "năm", "sáu"][at] ?? ""}`,
        String(1000 * (at + 1)),
      ]),
    );

  test.each<readonly [RuleName, readonly string[], readonly string[]]>([
    ["ordinal-gap", ["1", "2", "5", "6"], ["A5: 5 -> 3", "A6: 6 -> 4"]],
    ["ordinal-repeated", ["1", "2", "2", "3"], ["A5: 2 -> 3", "A6: 3 -> 4"]],
    ["ordinal-repeated", ["1", "2", "2", "4"], ["A5: 2 -> 3"]],
    ["ordinal-gap", ["'01", "'02", "'05"], ["A5: 05 -> 03"]],
    ["ordinal-gap", ["'1.", "'2.", "'4."], ["A5: 4. -> 3."]],
    ["ordinal-gap", ["I", "II", "V"], ["A5: V -> III"]],
  ])("%s: %j", (rule, ordinals, repairs) => {
    expect(repaired(rule, numbered(...ordinals))).toEqual(repairs);
  });

  test("the repair of the finding's own cell comes first", () => {
    const grid = workbook(numbered("1", "1", "1"));
    const findings = checkWorkbook(grid).findings.filter(({ rule }) => rule === "ordinal-repeated");
    expect(findings.map((finding) => repairOf(finding, grid)?.cell)).toEqual(["A4", "A5"]);
  });

  test("numbers that others go by are not changed: rows below them, a total that names them", () => {
    expect(repaired("ordinal-gap", sheet(["1", "Một việc", "100"], ["3", "Hai việc", "200"], ["'3.1", "Việc nhỏ", "200"]))).toEqual([]);
    expect(repaired("ordinal-gap", sheet(["I", "Một việc", "100"], ["III", "Hai việc", "200"], ["", "Tổng cộng (I+III)", "300"]))).toEqual(
      [],
    );
  });

  test("an ordinal that became a day is written again where the one above says which it was", () => {
    const dated = (before: string, serial: string): GridText => ({
      ...sheet(["1", "Một việc", "100"], [before, "Việc nhỏ", "60"], [serial, "Việc nhỏ khác", "40"]),
      styles: new Map([["A5", { numberFormat: "d-mmm" }]]),
    });
    // 1 February 2025.
    expect(repaired("ordinal-is-date", dated("'1.1", "45689"))).toEqual(["A5: 1/2/2025 -> 1.2"]);
    expect(repaired("ordinal-is-date", dated("'3.1", "45689"))).toEqual([]);
  });
});

test("two findings that repair one cell write it once", () => {
  const grid = workbook(sheet(["1", "Một việc", "1"], ["4", "Hai việc", "2"], ["6", "Ba việc", "3"]));
  const findings = checkWorkbook(grid).findings.filter(({ rule }) => rule === "ordinal-gap");
  expect(findings).toHaveLength(2);
  expect(repairsOf(findings, grid).map(({ cell, after }) => `${cell} ${after}`)).toEqual(["A4 2", "A5 3"]);
});

const repairable = seeds.filter(({ plant }) =>
  Object.values(shapes).some((make, at) => {
    const source = random(at);
    const draft = make(source);
    return plant(draft, source) !== undefined;
  }),
);

test.each(repairable.map((seed) => [seed.rule, seed] as const))(
  "seeded %s: after all repairs nothing of it is left and nothing new has come",
  (_, { plant }) => {
    for (const make of Object.values(shapes))
      for (let attempt = 0; attempt < numberOfRuns(2); attempt++) {
        const source = random(attempt * 2_654_435 + 17);
        const draft = make(source);
        const clean = checkWorkbook({ sheets: [gridOf(draft)] }).findings;
        if (plant(draft, source) === undefined) continue;
        const grid = writeRepairs({ sheets: [gridOf(draft)] }, []);
        const before = checkWorkbook(grid).findings;
        const repairs = repairsOf(before, grid);
        const after = checkWorkbook(writeRepairs(grid, repairs)).findings;
        // What a circle or an error had hidden shows again.
        const known = new Set([...before, ...clean].map(inShort));
        const fixed = new Set(before.filter(({ fix }) => fix !== undefined).map(inShort));
        expect(after.filter((finding) => fixed.has(inShort(finding)) || !known.has(inShort(finding))).map(inShort)).toEqual([]);
      }
  },
);
