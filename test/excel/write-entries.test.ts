/** Repairs are written all or not at all, and taken back exactly. */
import type { CellEntry } from "../../src/excel/cell-entry";
import { writeEntries } from "../../src/excel/write-entries";
import { onSheet, readRange, standIn } from "../embedded/stand-in";

const current = standIn();

const entry = (cell: string, content: CellEntry["entry"], more: Partial<CellEntry> = {}): CellEntry => ({
  sheet: "Sheet1",
  cell,
  entry: content,
  ...more,
});

async function write(...entries: readonly CellEntry[]): Promise<readonly CellEntry[]> {
  const result = await writeEntries(entries);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const cellsNow = () => current.workbook.toFile().sheets[0]?.cells.filter(({ value, formula }) => value !== null || formula !== undefined);

beforeEach(async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A4").formulas = [[1], [2], ["=SUM(A1:A1)"], ["'12.000"]];
    sheet.getRange("B1").numberFormat = [["@"]];
    sheet.getRange("B1").values = [["3000"]];
    sheet.getRange("B2").values = [["'=1+1"]];
    sheet.getRange("B3:B4").formulas = [[true], ["#N/A"]];
    sheet.getRange("C1:D1").merge();
    sheet.getRange("C1").values = [["Tổng cộng"]];
  });
});

test("formulas, numbers and texts are written, computed, and taken back to the very cells that were there, format and all", async () => {
  const before = cellsNow();
  const inverse = await write(
    entry("A3", { kind: "formula", formula: "=SUM(A1:A2)" }),
    entry("A4", { kind: "number", number: "12000" }, { numberFormat: "#,##0" }),
    entry("B1", { kind: "number", number: "3000" }),
    entry("B2", { kind: "text", text: "=cộng" }),
    entry("B3", { kind: "empty" }),
    entry("B4", { kind: "boolean", value: false }),
    entry("E9", { kind: "number", number: "-0.5" }),
  );
  expect(await readRange("A1:B4", "values")).toEqual([
    [1, 3000],
    [2, "=cộng"],
    [3, ""],
    [12000, false],
  ]);
  expect(await readRange("A3:B3", "formulas")).toEqual([["=SUM(A1:A2)", ""]]);
  expect(await readRange("A4:B4", "numberFormat")).toEqual([["#,##0", "General"]]);
  expect(await readRange("B1", "numberFormat")).toEqual([["General"]]);
  expect(await readRange("E9", "values")).toEqual([[-0.5]]);
  expect(inverse.map(({ cell }) => cell)).toEqual(["E9", "B4", "B3", "B2", "B1", "A4", "A3"]);

  await write(...inverse);
  expect(cellsNow()).toEqual(before);
});

test("what undoes an undo does it again", async () => {
  const again = await write(...(await write(entry("B1", { kind: "number", number: "3000" }))));
  await write(...again);
  expect(await readRange("B1", "valueTypes")).toEqual([["Double"]]);
});

test("a number under a text format is put back as a number under it", async () => {
  await onSheet((sheet) => (sheet.getRange("A1").numberFormat = [["@"]]));
  const before = cellsNow();
  await write(...(await write(entry("A1", { kind: "text", text: "một" }))));
  expect(cellsNow()).toEqual(before);
});

test.each<readonly [string, CellEntry["expected"], CellEntry["expected"]]>([
  ["A1", { kind: "number", number: "1" }, { kind: "number", number: "2" }],
  ["A2", { kind: "number", number: "2.0" }, { kind: "text", text: "2" }],
  ["A3", { kind: "formula", formula: "=SUM(A1:A1)" }, { kind: "number", number: "1" }],
  ["A4", { kind: "text", text: "12.000" }, { kind: "number", number: "12" }],
  ["B2", { kind: "text", text: "=1+1" }, { kind: "formula", formula: "=1+1" }],
  ["B3", { kind: "boolean", value: true }, { kind: "boolean", value: false }],
  ["B4", { kind: "error", error: "#N/A" }, { kind: "text", text: "#N/A" }],
  ["Z9", { kind: "empty" }, { kind: "text", text: "x" }],
  ["Z9", { kind: "text", text: "" }, { kind: "number", number: "0" }],
])("%s is written where it holds %j, and not where it should hold %j", async (cell, is, isNot) => {
  const before = cellsNow();
  const wanted = { kind: "text", text: "mới" } as const;
  const other = entry("A1", { kind: "number", number: "7" });
  expect(await writeEntries([other, entry(cell, wanted, { expected: isNot! })])).toEqual({
    ok: false,
    problem: { kind: "cell-changed", sheet: "Sheet1", cell },
  });
  expect(cellsNow()).toEqual(before);
  expect(await writeEntries([entry(cell, wanted, { expected: is! })])).toMatchObject({ ok: true });
  expect(await readRange(cell, "values")).toEqual([["mới"]]);
});

test("an undo does not run over what was typed since", async () => {
  const inverse = await write(entry("A3", { kind: "formula", formula: "=SUM(A1:A2)" }));
  current.workbook.enter(current.workbook.activeSheet, 2, 0, "99");
  expect(await writeEntries(inverse)).toEqual({ ok: false, problem: { kind: "cell-changed", sheet: "Sheet1", cell: "A3" } });
  expect(await readRange("A3", "values")).toEqual([[99]]);
});

test("a sheet that is gone, a covered cell, a number too long for a cell: nothing is written", async () => {
  const before = cellsNow();
  const fine = entry("A1", { kind: "number", number: "5" });
  const one = { kind: "number", number: "1" } as const;
  expect(await writeEntries([fine, { ...fine, sheet: "Đã xóa" }])).toMatchObject({ problem: { kind: "sheet-gone", sheet: "Đã xóa" } });
  expect(await writeEntries([fine, entry("D1", one)])).toMatchObject({ problem: { kind: "cell-covered", cell: "D1" } });
  expect(await writeEntries([fine, entry("A2", { kind: "number", number: "1234567890123456" })])).toMatchObject({
    problem: { kind: "number-too-long", cell: "A2" },
  });
  expect(cellsNow()).toEqual(before);
  expect(await writeEntries([entry("C1", one)])).toMatchObject({ ok: true });
});

test.each(["123456789012345", "-0.00123456789012345", "123456789012345000", "0", "1.50"])("%s fits a cell", async (number) => {
  await write(entry("A1", { kind: "number", number }));
  expect(await readRange("A1", "values")).toEqual([[Number(number)]]);
});

test("on a protected sheet nothing is written, on the sheets before it neither", async () => {
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("Khóa");
    other.protection.protect();
    await context.sync();
  });
  const before = current.workbook.toFile();
  const one = { kind: "number", number: "1" } as const;
  expect(await writeEntries([entry("A1", one), entry("A1", one, { sheet: "Khóa" })])).toEqual({
    ok: false,
    problem: { kind: "protected" },
  });
  expect(current.workbook.toFile()).toEqual(before);
});

test("a formula that Excel refuses takes the others back with it", async () => {
  const before = cellsNow();
  const bad = entry("A2", { kind: "formula", formula: "=SUM(" });
  await expect(writeEntries([entry("A1", { kind: "number", number: "9" }), bad])).rejects.toThrow();
  expect(cellsNow()).toEqual(before);
});

test("while a cell is being edited nothing is written", async () => {
  current.workbook.editing = true;
  expect(await writeEntries([entry("A1", { kind: "empty" })])).toEqual({ ok: false, problem: { kind: "cell-edit-mode" } });
  current.workbook.editing = false;
});

test("2,500 entries are one step of undo, in seven syncs, each under 5 MB", async () => {
  const before = cellsNow();
  const syncs = current.host.bridge.syncs;
  const entries = Array.from({ length: 2500 }, (_, row) => entry(`F${String(row + 1)}`, { kind: "number", number: String(row) }));
  await write(...entries);
  expect(current.host.bridge.syncs - syncs).toBe(7);
  for (const { bytes, errorCode } of current.host.bridge.requests) expect([bytes < 5 * 1024 * 1024, errorCode]).toEqual([true, undefined]);
  expect(await readRange("F2500", "values")).toEqual([[2499]]);
  current.workbook.undo();
  expect(cellsNow()).toEqual(before);
});
