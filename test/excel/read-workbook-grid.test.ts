/** The workbook as the checks read it from Excel is the workbook as they read it from its file. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SheetGrid, WorkbookGrid } from "../../src/core/tables/grid";
import { gridOfWorkbook } from "../../src/documents/xlsx/grid-of-workbook";
import { readXlsx } from "../../src/documents/xlsx/read-xlsx";
import type { FilterFile, WorkbookFile } from "../../src/documents/xlsx/workbook-file";
import type { NodeHost } from "../../src/embedded/host/node-host";
import { openNodeHost } from "../../src/embedded/host/node-host";
import { EmbeddedWorkbook } from "../../src/embedded/model/embedded-workbook";
import { readWorkbookGrid } from "../../src/excel/read-workbook-grid";
import { cell, unusualWorkbook, workbookOf } from "../documents/xlsx/sample-workbook";
import { onSheet, standIn } from "../embedded/stand-in";

const current = standIn();

async function read(before?: WorkbookGrid): Promise<WorkbookGrid> {
  const result = await readWorkbookGrid(before);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

let opened: NodeHost | undefined;

async function open(file: WorkbookFile): Promise<EmbeddedWorkbook> {
  const workbook = EmbeddedWorkbook.create(file);
  opened = await openNodeHost(workbook);
  return workbook;
}

afterEach(() => {
  opened?.close();
  opened = undefined;
});

/** What a file says beyond what Excel does: hidden lines where nothing stands, the order of merges, a page without a paper. */
function comparable(sheet: SheetGrid): unknown {
  const below = (lines: ReadonlySet<number>, count: number): readonly number[] =>
    [...lines].filter((line) => line < count).sort((a, b) => a - b);
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row && Array.from(row)),
    merges: [...sheet.merges].sort((one, other) => one.top - other.top || one.left - other.left),
    hiddenRows: below(sheet.hiddenRows, sheet.rowCount),
    hiddenColumns: below(sheet.hiddenColumns, sheet.columnCount),
    page: sheet.page && {
      ...sheet.page,
      paper: sheet.page.paper ?? "A4",
      scalePercent: sheet.page.fitsWidth ? undefined : (sheet.page.scalePercent ?? 100),
    },
  };
}

async function expectSame(file: WorkbookFile): Promise<void> {
  const workbook = await open(file);
  const fromExcel = await read();
  const fromFile = gridOfWorkbook(workbook.toFile());
  expect(fromExcel.sheets.map(comparable)).toEqual(fromFile.sheets.map(comparable));
}

const shared = join(process.cwd(), "..", "shared", "workbooks");
let files: readonly string[] = [];
try {
  files = readdirSync(shared).filter((name) => name.endsWith(".xlsx"));
} catch {
  // A newcomer does not have them.
}

test("a workbook in which everything is unusual, hidden and protected sheets too", async () => {
  await expectSame(unusualWorkbook);
});

if (files.length === 0) test.skip("real workbooks (skipped: no folder ../shared/workbooks)", () => undefined);
else
  test.each(files)("the real workbook %s", async (name) => {
    const file = await readXlsx(readFileSync(join(shared, name)));
    if (!file.ok) throw new Error(JSON.stringify(file.problem));
    await expectSame(file.value);
  });

test("formulas, what only looks like one, errors, truth values, an empty result", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A8").formulas = [["=1/0"], ["'=1+1"], [true], ['=""'], ["#N/A"], ["'#N/A"], [0.1], ["=0.1+0.2"]];
    sheet.getRange("B1").numberFormat = [["@"]];
    sheet.getRange("B1").values = [["=SUM(A1)"]];
  });
  const [sheet] = (await read()).sheets;
  expect(sheet?.rows.map((row) => [row?.[0]?.type, row?.[0]?.text, row?.[0]?.formula])).toEqual([
    ["error", "#DIV/0!", "=1/0"],
    ["text", "=1+1", undefined],
    ["boolean", "TRUE", undefined],
    ["text", "", '=""'],
    ["error", "#N/A", undefined],
    ["text", "#N/A", undefined],
    ["number", "0.1", undefined],
    ["number", "0.3", "=0.1+0.2"],
  ]);
  expect(sheet?.rows[0]?.[1]).toMatchObject({ type: "text", text: "=SUM(A1)", style: { numberFormat: "@" } });
  await expectSame(current.workbook.toFile());
});

const table = (rows: number, columns = 4): WorkbookFile =>
  workbookOf({
    name: "Dự toán",
    cells: Array.from({ length: rows * columns }, (_, index) => {
      const [row, column] = [Math.floor(index / columns), index % columns];
      const value = column === 1 ? `Nội dung chi số ${String(row)} cho công tác tuyên truyền` : row * 1000 + column;
      return column === 3 ? { ...cell(row, column, value), formula: `=C${String(row + 1)}*2` } : cell(row, column, value);
    }),
  });

async function syncsToRead(file: WorkbookFile): Promise<number> {
  await open(file);
  const grid = await read();
  expect(grid.sheets[0]?.rowCount).toBe(Math.max(0, ...file.sheets[0]!.cells.map(({ row }) => row + 1)));
  for (const { bytes, errorCode } of opened!.bridge.requests) {
    expect(errorCode).toBeUndefined();
    expect(bytes).toBeLessThan(5 * 1024 * 1024);
  }
  return opened!.bridge.syncs;
}

test("10 rows and 5,000 rows take the same four syncs; ten thousand of eight columns take three more", async () => {
  expect(await syncsToRead(table(10))).toBe(4);
  expect(await syncsToRead(table(5000))).toBe(4);
  expect(await syncsToRead(table(10_000, 8))).toBe(7);
});

test("filters of sheets and of tables take no sync more, and only those in force are told", async () => {
  const file = table(20);
  const filter = (left: number, name: string | undefined, isInForce: boolean): FilterFile => ({
    area: { top: 2, left, rows: 10, columns: 2 },
    table: name,
    criteria: isInForce ? [{ column: 0, values: ["x"] }] : [],
  });
  const filters = [filter(0, undefined, true), filter(2, "Bảng_1", true), filter(2, "Bảng_2", false)];
  const filtered = { ...file, sheets: file.sheets.map((sheet) => ({ ...sheet, filters, rows: new Map([[4, { hidden: true }]]) })) };
  expect(await syncsToRead(filtered)).toBe(4);
  await expectSame(filtered);
  expect((await read()).sheets[0]?.filteredAreas).toEqual([
    { top: 2, left: 0, bottom: 11, right: 1 },
    { top: 2, left: 2, bottom: 11, right: 3 },
  ]);
});

test("many small sheets are read in the syncs of one", async () => {
  const one = table(20).sheets[0]!;
  expect(await syncsToRead(workbookOf(...Array.from({ length: 30 }, (_, index) => ({ ...one, name: `Trang ${String(index)}` }))))).toBe(4);
});

test("an empty workbook takes two syncs", async () => {
  expect(await syncsToRead(workbookOf({}))).toBe(2);
});

test("one stray cell at the end of the sheet costs two syncs, not four hundred", async () => {
  const { cells } = table(30).sheets[0]!;
  await open(workbookOf({ cells: [...cells, cell(1_048_575, 700, "lạc")] }));
  const grid = await read();
  const [sheet] = grid.sheets;
  expect([sheet?.rowCount, sheet?.columnCount]).toEqual([1_048_576, 701]);
  expect(sheet?.rows[29]?.[3]?.formula).toBe("=C30*2");
  expect(sheet?.rows[1_048_575]?.[700]?.text).toBe("lạc");
  expect(opened!.bridge.syncs).toBeLessThanOrEqual(8);
});

test("more cells than can be checked are told, with the sheet that has most of them", async () => {
  const far = (columns: number) => ({ cells: [cell(0, 0, 1), cell(19_999, columns - 1, 1)] });
  const small = Array.from({ length: 10 }, (_, index) => ({ ...far(10), name: `Trang ${String(index)}` }));
  await open(workbookOf(...small, { ...far(9), name: "Nhỏ" }));
  expect(await readWorkbookGrid()).toEqual({
    ok: false,
    problem: { kind: "too-many-filled", sheet: "Trang 0", cells: 2_180_000, limit: 2_000_000 },
  });
});

test("texts too long for one answer are read in smaller pieces, one of them in a single cell", async () => {
  const long = "Nội dung rất dài. ".repeat(1800);
  const file = workbookOf({ cells: Array.from({ length: 120 }, (_, row) => cell(row, 0, `${String(row)} ${long}`)) });
  await expectSame(file);
  expect(opened!.bridge.requests.some(({ errorCode }) => errorCode === "ResponsePayloadSizeLimitExceeded")).toBe(true);
});

test("more merged cells than Excel tells at once", async () => {
  const cells = Array.from({ length: 1500 }, (_, row) => cell(row, 0, row));
  const merges = Array.from({ length: 1500 }, (_, row) => ({ top: row, left: 0, rows: 1, columns: 2 }));
  await expectSame(workbookOf({ cells, merges, columns: new Map([[1, { hidden: true }]]), rows: new Map([[7, { hidden: true }]]) }));
});

test("what did not change is the same object, rows below an inserted one too", async () => {
  await open(table(50));
  const first = await read();
  expect(await read(first)).toBe(first);
  await onSheet((sheet) => {
    sheet.getRange("A10").values = [[-1]];
  });
  const second = await read(first);
  const [before, after] = [first.sheets[0]!, second.sheets[0]!];
  expect(second).not.toBe(first);
  expect(after.rows[9]).not.toBe(before.rows[9]);
  expect(after.rows[9]?.[1]).toBe(before.rows[9]?.[1]);
  expect(after.rows.filter((row, index) => row !== before.rows[index])).toHaveLength(1);
  expect([after.merges, after.page, after.hiddenRows]).toEqual([before.merges, before.page, before.hiddenRows]);
  expect(after.page).toBe(before.page);
  expect(new Set(after.rows.flatMap((row) => row?.map((each) => each?.style))).size).toBe(1);
});

test("what is known from a file is used again, too", async () => {
  const workbook = await open(table(20));
  const before = gridOfWorkbook(workbook.toFile());
  const after = await read(before);
  expect(after.sheets[0]?.rows).toBe(before.sheets[0]?.rows);
});

test("a cell that is being edited is told; nothing is read half", async () => {
  current.workbook.editing = true;
  expect(await readWorkbookGrid()).toEqual({ ok: false, problem: { kind: "cell-edit-mode" } });
  current.workbook.editing = false;
});

test("a sheet that is deleted while it is read is left out", async () => {
  const workbook = await open(workbookOf({ name: "Một", cells: [cell(0, 0, 1)] }, { name: "Hai", cells: [cell(0, 0, 2)] }));
  const reading = readWorkbookGrid();
  const { requests } = opened!.bridge;
  for (let waits = 0; requests.length === 0 && waits < 100; waits++) await Promise.resolve();
  workbook.deleteSheet(workbook.sheets[0]!);
  const result = await reading;
  expect(result.ok && result.value.sheets.map(({ name }) => name)).toEqual(["Hai"]);
});
