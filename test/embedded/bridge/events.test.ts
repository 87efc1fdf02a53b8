/** What an add-in hears of: Excel's own event arguments, once for each thing that happened, nothing for what did not. */
import { onSheet, standIn } from "../stand-in";

const current = standIn();
let heard: unknown[] = [];

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function listen(
  ...names: readonly (
    | "onChanged"
    | "onFormatChanged"
    | "onCalculated"
    | "onRowHiddenChanged"
    | "onAdded"
    | "onDeleted"
    | "onNameChanged"
    | "onVisibilityChanged"
    | "onMoved"
  )[]
): Promise<void> {
  // The library keeps the handlers of the tests before: each hears into a list of its own.
  const own: unknown[] = [];
  heard = own;
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of names) {
      const handlers = worksheets[name] as OfficeExtension.EventHandlers<unknown>;
      handlers.add((event) => {
        own.push(event);
        return Promise.resolve();
      });
    }
    await context.sync();
  });
}

const inRun = (work: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });

test("a sheet is added, renamed, hidden, moved and deleted", async () => {
  await listen("onAdded", "onDeleted", "onNameChanged", "onVisibilityChanged", "onMoved");
  await inRun((sheets) => void sheets.add("Hai"));
  await inRun((sheets) => void sheets.add("Ba"));
  await inRun((sheets) => (sheets.getItem("Hai").name = "Nhì"));
  await inRun((sheets) => (sheets.getItem("Nhì").visibility = "VeryHidden"));
  await inRun((sheets) => (sheets.getItem("Ba").position = 0));
  await inRun((sheets) => {
    sheets.getItem("Nhì").delete();
  });
  await pause();
  expect(heard).toEqual([
    expect.objectContaining({ type: "WorksheetAdded" }),
    expect.objectContaining({ type: "WorksheetAdded" }),
    expect.objectContaining({ type: "WorksheetNameChanged", nameBefore: "Hai", nameAfter: "Nhì" }),
    expect.objectContaining({ type: "WorksheetVisibilityChanged", visibilityBefore: "Visible", visibilityAfter: "VeryHidden" }),
    expect.objectContaining({ type: "WorksheetMoved", positionBefore: 2, positionAfter: 0 }),
    expect.objectContaining({ type: "WorksheetDeleted" }),
  ]);
});

test("what is typed is told with its results; looks and hidden rows by themselves", async () => {
  await onSheet((sheet) => void (sheet.getRange("B1").formulas = [["=A1*2"]]));
  await listen("onChanged", "onFormatChanged", "onCalculated", "onRowHiddenChanged");
  current.workbook.enter(current.workbook.activeSheet, 0, 0, "'5");
  await pause();
  expect(heard).toEqual([
    expect.objectContaining({ type: "WorksheetChanged", address: "A1", changeType: "RangeEdited" }),
    expect.objectContaining({ type: "WorksheetCalculated" }),
  ]);
  heard.length = 0;
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").format.font.bold = true;
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("5:5").rowHidden = true;
  });
  await pause();
  expect(heard).toEqual([
    expect.objectContaining({ type: "WorksheetFormatChanged", address: "A1:B2" }),
    expect.objectContaining({ type: "WorksheetRowHiddenChanged", address: "2:3", changeType: "Hidden" }),
    expect.objectContaining({ type: "WorksheetRowHiddenChanged", address: "5:5", changeType: "Hidden" }),
  ]);
});

test("rows that move take their looks along: that is no change of them", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A2").values = [[1]];
    sheet.getRange("A2").format.font.bold = true;
    sheet.getRange("4:4").rowHidden = true;
  });
  await listen("onChanged", "onFormatChanged", "onRowHiddenChanged");
  await onSheet((sheet) => void sheet.getRange("1:1").insert("Down"));
  await pause();
  expect(heard).toEqual([expect.objectContaining({ type: "WorksheetChanged", changeType: "RowInserted" })]);
});

test("undo is told as an edit of what is or was in use", async () => {
  await onSheet(
    (sheet) =>
      void (sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ]),
  );
  await listen("onChanged");
  current.workbook.undo();
  await pause();
  expect(heard).toEqual([expect.objectContaining({ type: "WorksheetChanged", address: "A1:B2" })]);
});
