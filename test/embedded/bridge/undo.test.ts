/** One step of undo for each request, or for a whole run where it asks so; what a person types is one step, too. */
import { onSheet, readRange, refusal, standIn } from "../stand-in";

const current = standIn();
const first = () => current.workbook.activeSheet.cell(0, 0).text;

async function writeTwice(options: Excel.RunOptions): Promise<void> {
  await Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    sheet.getRange("A1").values = [[2]];
    await context.sync();
  });
}

test("each sync is a step", async () => {
  await writeTwice({});
  current.workbook.undo();
  expect(first()).toBe("1");
  current.workbook.undo();
  expect([first(), current.workbook.canUndo]).toEqual(["", false]);
  current.workbook.redo();
  current.workbook.redo();
  expect([first(), current.workbook.canRedo]).toEqual(["2", false]);
});

test("a run that merges its syncs is one step", async () => {
  await writeTwice({ mergeUndoGroup: true });
  current.workbook.undo();
  expect([first(), current.workbook.canUndo]).toEqual(["", false]);
  current.workbook.redo();
  expect(first()).toBe("2");
  await writeTwice({});
  current.workbook.undo();
  expect(first()).toBe("1");
});

test("a merged run that fails is one step all the same, and the next run has its own", async () => {
  const failing = Excel.run({ mergeUndoGroup: true }, async (context) => {
    context.workbook.worksheets.add("Mới");
    await context.sync();
    context.workbook.worksheets.getItem("Khác").activate();
    await context.sync();
  });
  await refusal(failing);
  expect(current.workbook.sheets).toHaveLength(2);
  await onSheet((sheet) => (sheet.getRange("A1").values = [[1]]));
  current.workbook.undo();
  expect(current.workbook.sheets).toHaveLength(2);
  current.workbook.undo();
  expect(current.workbook.sheets).toHaveLength(1);
});

test("undo brings back sheets, formats, merges, sizes, names and pages, and results follow", async () => {
  await onSheet((sheet) => (sheet.getRange("A1:A2").formulas = [[3], ["=A1*2"]]));
  const before = current.workbook.toFile();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [[4]];
    sheet.getRange("A1:B1").merge();
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A:A").format.columnWidth = 99;
    sheet.names.add("x_", sheet.getRange("A1"));
    sheet.pageLayout.orientation = "Landscape";
    context.workbook.customXmlParts.add("<a/>");
    context.workbook.worksheets.add("Khác").activate();
    sheet.delete();
    await context.sync();
  });
  expect(current.workbook.sheets.map(({ name }) => name)).toEqual(["Khác"]);
  current.workbook.undo();
  expect(current.workbook.toFile()).toEqual(before);
  expect(await readRange("A2", "values")).toEqual([[6]]);
});

test("reading, selecting and activating are no steps", async () => {
  await readRange("A1", "values");
  current.workbook.select({ top: 1, left: 1, rows: 1, columns: 1 });
  expect(current.workbook.canUndo).toBe(false);
});

test("a new change forgets what was undone", async () => {
  await writeTwice({});
  current.workbook.undo();
  await onSheet((sheet) => (sheet.getRange("A1").values = [[5]]));
  expect(current.workbook.canRedo).toBe(false);
  current.workbook.undo();
  expect(first()).toBe("1");
});

test("whoever watches is called once for each request", async () => {
  let calls = 0;
  const stop = current.workbook.subscribe(() => (calls += 1));
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").format.font.bold = true;
    sheet.getRange("A2").select();
  });
  expect(calls).toBe(1);
  await readRange("A1", "values");
  expect(calls).toBe(1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("C3").select();
    await context.sync();
  });
  expect(calls).toBe(2);
  stop();
  current.workbook.undo();
  expect(calls).toBe(2);
});
