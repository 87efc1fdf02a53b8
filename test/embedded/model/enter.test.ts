/** What a person types into a cell of a vi-VN Excel, and what the cell and the formula bar show then. */
import { loadEngineFromPackage } from "../../../src/embedded/host/load-engine-from-package";
import { EmbeddedWorkbook } from "../../../src/embedded/model/embedded-workbook";

let workbook: EmbeddedWorkbook;

beforeAll(loadEngineFromPackage);
beforeEach(() => {
  workbook = EmbeddedWorkbook.create();
});

const type = (typed: string, row = 0, column = 0) => workbook.enter(workbook.activeSheet, row, column, typed);
const cell = (row = 0, column = 0) => workbook.activeSheet.cell(row, column);

test.each([
  ["1234567", "number", "1234567", "1234567"],
  ["1.234.567", "number", "1.234.567", "1234567"],
  ["1,5", "number", "1,5", "1,5"],
  ["1.234,5", "number", "1.234,50", "1234,5"],
  ["-5", "number", "-5", "-5"],
  ["(5)", "number", "-5", "-5"],
  ["5%", "number", "5%", "5%"],
  ["12,5%", "number", "12,50%", "12,5%"],
  ["1e5", "number", "1,00E+05", "100000"],
  ["15/3/2025", "number", "15/03/2025", "15/03/2025"],
  ["3/2025", "number", "Thg3-25", "01/03/2025"],
  ["10:30", "number", "10:30", "10:30:00"],
  ["TRUE", "boolean", "TRUE", "TRUE"],
  ["#N/A", "error", "#N/A", "#N/A"],
  ["1.5", "text", "1.5", "1.5"],
  ["12.34.567", "text", "12.34.567", "12.34.567"],
  ["1,5 triệu", "text", "1,5 triệu", "1,5 triệu"],
  ["'007", "text", "007", "'007"],
  ["'=1+1", "text", "=1+1", "'=1+1"],
  ["=1+1", "number", "2", "=1+1"],
  ["=1,5*2", "number", "3", "=1,5*2"],
  ["=ROUND(2,345;2)", "number", "2,35", "=ROUND(2,345;2)"],
  ['=IF(1>0;"a;b";"c")', "text", "a;b", '=IF(1>0;"a;b";"c")'],
  ["+1+1", "number", "2", "=+1+1"],
  ["=1/0", "error", "#DIV/0!", "=1/0"],
])("%p is %s, shown as %p, in the bar %p", (typed, kind, text, formulaBar) => {
  expect(type(typed)).toEqual({ ok: true, value: undefined });
  expect(cell()).toMatchObject({ kind, text, formulaBar });
});

test("what stands in a formula bar can be entered again and means the same", () => {
  for (const typed of ["1.234,5", "12,5%", "15/3/2025", "=ROUND(2,345;2)", "'007", "-0,25"]) {
    type(typed);
    const before = cell();
    type(before.formulaBar);
    expect(cell()).toEqual(before);
  }
});

test("nothing typed clears the cell and leaves its format", () => {
  type("5%");
  type("");
  expect(cell()).toMatchObject({ kind: "empty", text: "", style: { numberFormat: "0%" } });
});

test("formulas follow what is typed, also over to another sheet", () => {
  type("2");
  type("=A1*3", 1);
  const other = workbook.addSheet();
  workbook.enter(other, 0, 0, "=Sheet1!A2+1");
  workbook.enter(workbook.sheets[0]!, 0, 0, "1.000");
  expect(other.cell(0, 0).text).toBe("3001");
});

test("a number typed into a cell with a format keeps the format", () => {
  type("15/3/2025");
  type("1.234");
  expect(cell().style.numberFormat).toBe("m/d/yyyy");
});

test("half a formula is refused, and the cell stays as it was", () => {
  type("5");
  expect(type("=SUM(A2:")).toEqual({ ok: false, problem: { kind: "bad-formula" } });
  expect(cell().text).toBe("5");
  expect(type("=")).toMatchObject({ ok: true });
});

test("a protected sheet is refused", () => {
  const [sheet] = workbook.toFile().sheets;
  workbook = EmbeddedWorkbook.create({ ...workbook.toFile(), sheets: [{ ...sheet!, protected: true }] });
  expect(type("5")).toEqual({ ok: false, problem: { kind: "protected" } });
  expect(workbook.canUndo).toBe(false);
});

test("in a merged area it is the first cell that gets what is typed", () => {
  const [sheet] = workbook.toFile().sheets;
  workbook = EmbeddedWorkbook.create({ ...workbook.toFile(), sheets: [{ ...sheet!, merges: [{ top: 0, left: 0, rows: 2, columns: 2 }] }] });
  type("5", 1, 1);
  expect([cell(0, 0).text, cell(1, 1).text]).toEqual(["5", ""]);
});

test("each entry is one step of undo", () => {
  type("1");
  type("2");
  workbook.undo();
  expect(cell().text).toBe("1");
  workbook.redo();
  expect(cell().text).toBe("2");
});

describe("sheets", () => {
  test("are added at the end and shown, renamed and deleted by the same rules as everywhere", () => {
    const added = workbook.addSheet();
    expect([added.name, workbook.activeSheet]).toEqual(["Sheet2", added]);
    expect(workbook.renameSheet(added, "Phụ lục")).toEqual({ ok: true, value: undefined });
    expect(workbook.renameSheet(added, "sheet1")).toEqual({ ok: false, problem: { kind: "name-taken" } });
    expect(workbook.renameSheet(added, "a/b")).toEqual({ ok: false, problem: { kind: "invalid-name" } });
    expect(workbook.deleteSheet(added)).toEqual({ ok: true, value: undefined });
    expect([workbook.activeSheet.name, added.exists]).toEqual(["Sheet1", false]);
    expect(workbook.deleteSheet(workbook.activeSheet)).toEqual({ ok: false, problem: { kind: "last-visible-sheet" } });
    workbook.undo();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Phụ lục"]);
  });
});
