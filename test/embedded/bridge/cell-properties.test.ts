/** What each cell, row and column looks like, asked for with the real client library. */
import { refusal, standIn } from "../stand-in";

const current = standIn();

test("cells answer only what was asked for, side by side", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("B1").format.borders.getItem("EdgeLeft").style = "Double";
    sheet.getRange("B1").format.horizontalAlignment = "Right";
    const looks = sheet.getRange("A1:B1").getCellProperties({
      format: { font: { bold: true, name: false }, borders: { style: true }, horizontalAlignment: true },
    });
    await context.sync();
    expect(looks.value[0]?.[0]?.format?.font).toEqual({ bold: true });
    const none = { style: "None" };
    expect(looks.value[0]?.[1]).toEqual({
      format: {
        font: { bold: false },
        borders: { top: none, bottom: none, left: { style: "Double" }, right: none },
        horizontalAlignment: "Right",
      },
    });
  });
});

test("rows and columns tell their sizes; hidden ones are none high", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("2:2").format.rowHeight = 40;
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("B:B").format.columnWidth = 120;
    const rows = sheet.getRange("A1:B3").getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    const columns = sheet.getRange("A1:B3").getColumnProperties({ columnIndex: true, format: { columnWidth: true } });
    await context.sync();
    expect(rows.value).toEqual([
      { rowHidden: false, format: { rowHeight: 15 } },
      { rowHidden: false, format: { rowHeight: 40 } },
      { rowHidden: true, format: { rowHeight: 0 } },
    ]);
    expect(columns.value).toEqual([
      { columnIndex: 0, format: { columnWidth: 48 } },
      { columnIndex: 1, format: { columnWidth: 120 } },
    ]);
  });
});

test("what the stand-in does not know is refused, never left out", async () => {
  const asked = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").getCellProperties({ style: true });
    await context.sync();
  });
  expect(await refusal(asked)).toMatchObject({ code: "ApiNotFound" });
  expect(current.host.bridge.syncs).toBe(1);
});
