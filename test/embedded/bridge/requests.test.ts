/** What the bridge tells about its requests, events, and a large sheet. */
import { onSheet, readRange, refusal, standIn } from "../stand-in";

const current = standIn();
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test("syncs are counted without the library's clean-up, and nothing stays kept", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  await settled();
  const { bridge } = current.host;
  expect([bridge.syncs, bridge.keptReferences]).toEqual([2, 0]);
  expect(bridge.requests.map(({ isCleanUp, errorCode }) => [isCleanUp, errorCode])).toEqual([
    [false, undefined],
    [false, undefined],
    [true, undefined],
  ]);
  expect(bridge.requests[0]?.actions).toBeGreaterThan(1);
  expect(bridge.requests[0]?.bytes).toBeGreaterThan(300);
});

test("bytes are those of UTF-8", async () => {
  await onSheet((sheet) => (sheet.getRange("A1").values = [["a".repeat(1000)]]));
  await onSheet((sheet) => (sheet.getRange("A1").values = [["ệ".repeat(1000)]]));
  await settled();
  const [plain, accented] = current.host.bridge.requests.filter(({ isCleanUp }) => !isCleanUp);
  expect((accented?.bytes ?? 0) - (plain?.bytes ?? 0)).toBeGreaterThan(1900);
});

test("5,000 rows of 8 cells go in one sync, are summed, and are one step of undo", async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [
    index + 1,
    `Nhiệm vụ số ${String(index + 1)}`,
    "Sở Tài chính",
    "",
    "Quý II/2026",
    1000 * index,
    "'01",
    "=F2",
  ]);
  await onSheet((sheet) => {
    sheet.getRange("A1:H5000").values = rows;
    sheet.getRange("F5001").formulas = [["=SUM(F1:F5000)"]];
  });
  expect(current.host.bridge.syncs).toBe(1);
  expect(await readRange("F5001", "values")).toEqual([[12_497_500_000]]);
  expect((await readRange("A5000:H5000", "values"))[0]).toEqual([
    5000,
    "Nhiệm vụ số 5000",
    "Sở Tài chính",
    "",
    "Quý II/2026",
    4_999_000,
    "01",
    1000,
  ]);
  current.workbook.undo();
  expect(current.workbook.activeSheet.usedArea).toBeUndefined();
});

test("a handler of onChanged hears what an add-in changes, a person, and undo, and no more after it was removed", async () => {
  const heard: string[] = [];
  const handler = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
    await context.sync();
    const added = sheet.onChanged.add((event) => {
      heard.push(`${event.changeType} ${event.address} ${event.triggerSource} ${String(event.worksheetId === sheet.id)}`);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await onSheet((sheet) => {
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("1:1").insert("Down");
  });
  current.workbook.enter(current.workbook.activeSheet, 0, 0, "5");
  await settled();
  current.workbook.undo();
  await settled();
  const byAddIn = ["RangeEdited B2:C3 ThisLocalAddin true", "RowInserted 1:1 ThisLocalAddin true"];
  const byPerson = ["RangeEdited A1 Unknown true", "RangeEdited A1:C4 Unknown true"];
  expect(heard).toEqual([...byAddIn, ...byPerson]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  current.workbook.enter(current.workbook.activeSheet, 0, 0, "6");
  await settled();
  expect(heard).toHaveLength(4);
});

test("a second host works on its own workbook", async () => {
  const { EmbeddedWorkbook } = await import("../../../src/embedded/model/embedded-workbook");
  const { openNodeHost } = await import("../../../src/embedded/host/node-host");
  const other = EmbeddedWorkbook.create();
  await openNodeHost(other);
  await onSheet((sheet) => (sheet.name = "Khác"));
  expect([other.activeSheet.name, current.workbook.activeSheet.name]).toEqual(["Khác", "Sheet1"]);
});

test("a bug behind the bridge fails the run instead of leaving it without an answer", async () => {
  const stop = current.workbook.subscribe(() => {
    throw new Error("a page that cannot draw");
  });
  expect((await refusal(onSheet((sheet) => (sheet.getRange("A1").values = [[1]])))).code).toBe("GeneralException");
  stop();
});
