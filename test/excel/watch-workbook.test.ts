/** The grid follows every change of the workbook, and what did not change stays the same object. */
import type { WorkbookGrid } from "../../src/core/tables/grid";
import { cellAt } from "../../src/core/tables/grid";
import { readWorkbookGrid } from "../../src/excel/read-workbook-grid";
import { watchWorkbook } from "../../src/excel/watch-workbook";
import { onSheet, standIn } from "../embedded/stand-in";

let seen: WorkbookGrid[] = [];
let stop: (() => Promise<void>) | undefined;

// Before the stand-in is closed.
afterEach(async () => {
  await stop?.();
  stop = undefined;
});

const current = standIn();

async function read(): Promise<WorkbookGrid> {
  const result = await readWorkbookGrid();
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Longer than events wait for each other, and than the reading takes. */
const settle = (): Promise<void> => pause(150);

async function watch(): Promise<WorkbookGrid> {
  const grid = await read();
  const watching = await watchWorkbook(grid, (next) => seen.push(next));
  if (!watching.ok) throw new Error(watching.problem.kind);
  stop = watching.value;
  await settle();
  expect(seen).toEqual([]);
  return grid;
}

/** What was told last, which must be what is there. */
async function told(): Promise<WorkbookGrid> {
  await settle();
  const last = seen.at(-1);
  if (last === undefined) throw new Error("nothing was told");
  expect(last).toEqual(await read());
  return last;
}

const sheetAt = (grid: WorkbookGrid, index = 0) => grid.sheets[index]!;
const type = (row: number, column: number, typed: string) => current.workbook.enter(current.workbook.sheets[0]!, row, column, typed);

beforeEach(async () => {
  seen = [];
  await onSheet((sheet) => {
    sheet.getRange("A1:B1").values = [["Nội dung", "Kinh phí"]];
    sheet.getRange("A2:B5").formulas = [
      ["Tập huấn", 1000],
      ["Mua sắm", 2000],
      ["Kiểm tra", 3000],
      ["Tổng cộng", "=SUM(B2:B4)"],
    ];
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Khác").getRange("A1").formulas = [["=Sheet1!B5*2"]];
    await context.sync();
  });
});

test("an edit is told once, with the results that follow on every sheet; other rows are the same objects; one sync", async () => {
  const before = await watch();
  const { syncs } = current.host.bridge;
  type(2, 1, "2500");
  await settle();
  expect(current.host.bridge.syncs - syncs).toBe(1);
  const after = await told();
  expect(seen).toHaveLength(1);
  expect(cellAt(sheetAt(after), 2, 1)?.text).toBe("2500");
  expect(cellAt(sheetAt(after), 4, 1)).toMatchObject({ text: "6500", formula: "=SUM(B2:B4)" });
  expect(cellAt(sheetAt(after, 1), 0, 0)?.text).toBe("13000");
  for (const row of [0, 1, 3]) expect(sheetAt(after).rows[row]).toBe(sheetAt(before).rows[row]);
  expect(cellAt(sheetAt(after), 2, 0)).toBe(cellAt(sheetAt(before), 2, 0));
  expect(sheetAt(after).merges).toBe(sheetAt(before).merges);
});

test("an edit that changes nothing is not told", async () => {
  await watch();
  type(1, 1, "1000");
  await settle();
  expect(seen).toEqual([]);
});

test("a burst of edits is read together", async () => {
  await watch();
  for (let row = 5; row < 40; row++) type(row, 0, `Việc ${String(row)}`);
  const after = await told();
  expect(seen).toHaveLength(1);
  expect(sheetAt(after).rowCount).toBe(40);
});

test("cells that are emptied at the end make the sheet shorter and narrower", async () => {
  type(9, 5, "x");
  const before = await watch();
  expect([sheetAt(before).rowCount, sheetAt(before).columnCount]).toEqual([10, 6]);
  type(9, 5, "");
  const after = await told();
  expect([sheetAt(after).rowCount, sheetAt(after).columnCount]).toEqual([5, 2]);
});

test("rows inserted and deleted: the rows below are found again, and formulas that point to them", async () => {
  const before = await watch();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("3:4").insert("Down");
    await context.sync();
  });
  const inserted = await told();
  expect(sheetAt(inserted).rows[1]).toBe(sheetAt(before).rows[1]);
  expect(sheetAt(inserted).rows[5]).toBe(sheetAt(before).rows[3]);
  expect(cellAt(sheetAt(inserted, 1), 0, 0)?.formula).toBe("=Sheet1!B7*2");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("2:2").delete("Up");
    await context.sync();
  });
  await told();
});

test("sheets that come, go, get another name, place or visibility", async () => {
  const before = await watch();
  current.workbook.renameSheet(current.workbook.sheets[0]!, "Dự toán");
  const renamed = await told();
  expect(sheetAt(renamed).name).toBe("Dự toán");
  expect(sheetAt(renamed).rows).toBe(sheetAt(before).rows);
  expect(cellAt(sheetAt(renamed, 1), 0, 0)?.formula).toBe("='Dự toán'!B5*2");
  current.workbook.addSheet();
  expect((await told()).sheets).toHaveLength(3);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Khác").visibility = "Hidden";
    context.workbook.worksheets.getItem("Khác").position = 0;
    await context.sync();
  });
  expect(sheetAt(await told())).toMatchObject({ name: "Khác", visibility: "Hidden" });
  expect(current.workbook.deleteSheet(current.workbook.sheets[1]!).ok).toBe(true);
  expect((await told()).sheets.map(({ name }) => name)).toEqual(["Khác", "Sheet3"]);
});

test("the last edit comes just before its sheet is deleted", async () => {
  await watch();
  type(1, 1, "7");
  current.workbook.deleteSheet(current.workbook.sheets[0]!);
  expect((await told()).sheets.map(({ name }) => name)).toEqual(["Khác"]);
});

test("looks, hidden rows, a whole column and undo", async () => {
  const before = await watch();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A3").format.font.bold = true;
    await context.sync();
  });
  const bold = await told();
  expect(cellAt(sheetAt(bold), 2, 0)?.style.bold).toBe(true);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("2:3").rowHidden = true;
    await context.sync();
  });
  expect([...sheetAt(await told()).hiddenRows]).toEqual([1, 2]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("2:3").rowHidden = false;
    context.workbook.worksheets.getItem("Sheet1").getRange("B:B").clear("Contents");
    await context.sync();
  });
  expect(sheetAt(await told()).columnCount).toBe(1);
  for (let step = 0; step < 3; step++) current.workbook.undo();
  expect(sheetAt(await told())).toEqual(sheetAt(before));
});

test("a filter, which has no event of its own, is seen with the next edit: set, changed and cleared", async () => {
  await watch();
  const filterBy = async (...values: string[]): Promise<void> =>
    onSheet((sheet) => {
      sheet.autoFilter.apply(sheet.getRange("A1:B4"), 0, { filterOn: "Values", values });
    });
  await filterBy("Mua sắm");
  type(9, 0, "ghi chú");
  const set = sheetAt(await told());
  expect([[...set.hiddenRows], set.filteredAreas]).toEqual([[1, 3], [{ top: 0, left: 0, bottom: 3, right: 1 }]]);
  await filterBy("Kiểm tra");
  type(9, 0, "ghi chú khác");
  expect([...sheetAt(await told()).hiddenRows]).toEqual([1, 2]);
  await onSheet((sheet) => {
    sheet.autoFilter.clearCriteria();
  });
  type(9, 0, "hết");
  const cleared = sheetAt(await told());
  expect([[...cleared.hiddenRows], cleared.filteredAreas]).toEqual([[], []]);
});

test("while a cell is being edited it waits, then tells", async () => {
  await watch();
  type(1, 1, "5");
  current.workbook.editing = true;
  await settle();
  expect(seen).toEqual([]);
  current.workbook.editing = false;
  expect(cellAt(sheetAt(await told()), 1, 1)?.text).toBe("5");
});

test("what cannot be read is not asked for again and again, and the next event reads it", async () => {
  await watch();
  const { syncs } = current.host.bridge;
  // Too many cells for a check, on eleven sheets.
  await Excel.run(async (context) => {
    for (let sheet = 0; sheet < 11; sheet++) {
      const added = context.workbook.worksheets.add(`Lớn ${String(sheet)}`);
      added.getRange("A1").values = [[1]];
      added.getRange("J20000").values = [[1]];
    }
    await context.sync();
  });
  await pause(1500);
  expect(seen).toEqual([]);
  expect(current.host.bridge.syncs - syncs).toBeLessThanOrEqual(5);
  current.workbook.undo();
  type(1, 1, "8");
  expect(cellAt(sheetAt(await told()), 1, 1)?.text).toBe("8");
});

test("the selection and the shown sheet stay", async () => {
  await watch();
  const area = { top: 3, left: 1, rows: 1, columns: 1 };
  current.workbook.select(area);
  const shown = current.workbook.activeSheet.name;
  type(1, 1, "5");
  await told();
  expect([current.workbook.activeSheet.name, current.workbook.selection]).toEqual([shown, area]);
});

test("after stopping nothing is read or told, and Excel is told to send nothing", async () => {
  await watch();
  type(1, 1, "5");
  await stop?.();
  stop = undefined;
  const { syncs } = current.host.bridge;
  type(1, 1, "6");
  await settle();
  expect(seen).toEqual([]);
  expect(current.host.bridge.syncs).toBe(syncs);
});
