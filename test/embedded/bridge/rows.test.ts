/** Whole rows and columns are inserted and deleted; everything that points at cells follows. */
import { onSheet, readRange, refusal, standIn } from "../stand-in";

const current = standIn();

async function prepare(): Promise<void> {
  await onSheet((sheet) => {
    sheet.getRange("A1:A5").formulas = [["đầu"], [10], [20], ["=SUM(A2:A3)"], ["=$A$4&A1"]];
    sheet.getRange("A6:B6").merge();
    sheet.getRange("A3").format.font.bold = true;
    sheet.getRange("3:3").format.rowHeight = 33;
    sheet.names.add("than", sheet.getRange("A2:A3"));
    sheet.names.add("tong", sheet.getRange("A4"));
    sheet.pageLayout.setPrintArea("A1:B6");
    sheet.pageLayout.setPrintTitleRows("$1:$2");
  });
}

const namesNow = () => current.workbook.toFile().sheets[0]?.names.map(({ name, reference }) => `${name} ${reference}`);

test("a row inserted within: the sum, the names, the merge, the heights and the page follow", async () => {
  await prepare();
  await onSheet((sheet) => {
    sheet.getRange("A3").getEntireRow().insert("Down");
    sheet.getRange("A3").values = [[5]];
  });
  expect(await readRange("A1:A6", "formulas")).toEqual([["đầu"], [10], [5], [20], ["=SUM(A2:A4)"], ["=$A$5&A1"]]);
  expect(await readRange("A5:A6", "values")).toEqual([[35], ["35đầu"]]);
  expect(namesNow()).toEqual(["than Sheet1!$A$2:$A$4", "tong Sheet1!$A$5"]);
  expect(current.workbook.activeSheet.merges).toEqual([{ top: 6, left: 0, rows: 1, columns: 2 }]);
  expect([2, 3].map((row) => current.workbook.activeSheet.rowHeightPoints(row))).toEqual([15, 33]);
  expect([2, 3].map((row) => current.workbook.activeSheet.cell(row, 0).style.font.bold)).toEqual([false, true]);
  expect(current.workbook.activeSheet.page).toMatchObject({ printArea: { rows: 7 }, titleRows: { first: 0, last: 1 } });
});

test("a row inserted right behind a sum's range is not in it", async () => {
  await prepare();
  await onSheet((sheet) => void sheet.getRange("4:4").insert("Down"));
  expect(await readRange("A5", "formulas")).toEqual([["=SUM(A2:A3)"]]);
});

test("rows deleted: what pointed at them shrinks or becomes #REF!", async () => {
  await prepare();
  await onSheet((sheet) => {
    sheet.getRange("3:4").delete("Up");
  });
  expect(await readRange("A1:A3", "formulas")).toEqual([["đầu"], [10], ["=#REF!&A1"]]);
  expect(namesNow()).toEqual(["than Sheet1!$A$2:$A$2", "tong Sheet1!#REF!"]);
  expect(current.workbook.activeSheet.merges).toEqual([{ top: 3, left: 0, rows: 1, columns: 2 }]);
});

test("a column inserted moves formulas of other sheets, too, and texts that look like references stay", async () => {
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem("Sheet1");
    const other = context.workbook.worksheets.add("Khác");
    first.getRange("B1").values = [[4]];
    const formula = other.getRange("A1");
    formula.formulas = [['=Sheet1!$B1&"Sheet1!B1"&B1']];
    first.getRange("A:A").insert("Right");
    formula.load("formulas");
    await context.sync();
    expect(formula.formulas).toEqual([['=Sheet1!$C1&"Sheet1!B1"&B1']]);
  });
});

test("a range that is kept over a sync moves with its cells", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const kept = sheet.getRange("A5:B6");
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    kept.load("address");
    await context.sync();
    expect(kept.address).toBe("Sheet1!A7:B8");
  });
});

test("page breaks are set, read back, moved with their rows and taken away", async () => {
  await onSheet((sheet) => {
    sheet.horizontalPageBreaks.add("A5");
    sheet.horizontalPageBreaks.add(sheet.getRange("B3:C4"));
    sheet.horizontalPageBreaks.add("A5");
  });
  expect(current.workbook.activeSheet.page.rowBreaks).toEqual([2, 4]);
  await onSheet((sheet) => void sheet.getRange("4:4").insert("Down"));
  expect(current.workbook.activeSheet.page.rowBreaks).toEqual([2, 5]);
  await Excel.run(async (context) => {
    const breaks = context.workbook.worksheets.getActiveWorksheet().horizontalPageBreaks;
    const count = breaks.getCount();
    const after = breaks.getItem(1).getCellAfterBreak().load("address");
    await context.sync();
    expect([count.value, after.address]).toEqual([2, "Sheet1!A6"]);
    breaks.getItem(0).delete();
    await context.sync();
  });
  expect(current.workbook.activeSheet.page.rowBreaks).toEqual([5]);
  await onSheet((sheet) => {
    sheet.horizontalPageBreaks.removePageBreaks();
  });
  expect(current.workbook.activeSheet.page.rowBreaks).toEqual([]);
});

test("a page break before the first row is refused", async () => {
  expect((await refusal(onSheet((sheet) => void sheet.horizontalPageBreaks.add("C1")))).code).toBe("InvalidArgument");
});
