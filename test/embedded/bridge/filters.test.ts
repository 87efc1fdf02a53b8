/** A filter in the stand-in: what it hides, what is told of it, and that it moves along with its rows. */
import { onSheet, refusal, standIn } from "../stand-in";

const current = standIn();

async function prepare(): Promise<void> {
  await onSheet((sheet) => {
    sheet.getRange("A1:B5").values = [
      ["Cơ quan", "Kinh phí"],
      ["Sở Y tế", 1000],
      ["Sở Tư pháp", 2000],
      ["sở y tế", 3000],
      ["", 4000],
    ];
  });
}

const hidden = (): readonly number[] => [1, 2, 3, 4, 5].filter((row) => current.workbook.activeSheet.rowHidden(row));

/** Whether there is one, whether it has a criterion, and where. */
async function filterNow(): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getActiveWorksheet();
    autoFilter.load({ enabled: true, isDataFiltered: true });
    const range = autoFilter.getRangeOrNullObject().load({ address: true });
    await context.sync();
    return [autoFilter.enabled, autoFilter.isDataFiltered, range.isNullObject ? undefined : range.address];
  });
}

const byValues = (...values: string[]): Excel.FilterCriteria => ({ filterOn: "Values", values });

test("values that are asked for stay, capitals or not; the header stays always", async () => {
  await prepare();
  expect(await filterNow()).toEqual([false, false, undefined]);
  await onSheet((sheet) => {
    sheet.autoFilter.apply(sheet.getRange("A1:B5"), 0, byValues("Sở Y tế"));
  });
  expect(hidden()).toEqual([2, 4]);
  expect(await filterNow()).toEqual([true, true, "Sheet1!A1:B5"]);
  await onSheet((sheet) => {
    sheet.autoFilter.apply("A1:B5", 1, byValues("3000"));
  });
  expect(hidden()).toEqual([1, 2, 4]);
});

test("clearing shows every row and keeps the buttons, removing takes both, undo brings all back", async () => {
  await prepare();
  await onSheet((sheet) => {
    sheet.autoFilter.apply(sheet.getRange("A1:B5"), 0, byValues("Sở Tư pháp"));
  });
  await onSheet((sheet) => {
    sheet.autoFilter.clearCriteria();
  });
  expect(hidden()).toEqual([]);
  expect(await filterNow()).toEqual([true, false, "Sheet1!A1:B5"]);
  await onSheet((sheet) => {
    sheet.autoFilter.remove();
  });
  expect(await filterNow()).toEqual([false, false, undefined]);
  current.workbook.undo();
  current.workbook.undo();
  expect(hidden()).toEqual([1, 3, 4]);
  expect(await filterNow()).toEqual([true, true, "Sheet1!A1:B5"]);
});

test("a row that is inserted above moves the filter with its rows", async () => {
  await prepare();
  await onSheet((sheet) => {
    sheet.autoFilter.apply(sheet.getRange("A1:B5"), 0, byValues("Sở Tư pháp"));
    sheet.getRange("1:1").insert("Down");
  });
  expect(hidden()).toEqual([2, 4, 5]);
  expect(await filterNow()).toEqual([true, true, "Sheet1!A2:B6"]);
});

test("what Excel refuses, and what the stand-in does not know", async () => {
  await prepare();
  const apply = (column: number, criterion: Excel.FilterCriteria) =>
    refusal(onSheet((sheet) => sheet.autoFilter.apply(sheet.getRange("A1:B5"), column, criterion)));
  expect((await apply(2, byValues("x"))).code).toBe("InvalidArgument");
  expect((await apply(0, { filterOn: "TopItems", criterion1: "3" })).code).toBe("NotImplemented");
  await onSheet((sheet) => {
    sheet.protection.protect();
  });
  expect((await apply(0, byValues("x"))).code).toBe("AccessDenied");
  expect(hidden()).toEqual([]);
});
