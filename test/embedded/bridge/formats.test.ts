/** Formats are kept, shared and told as Excel tells them: null where the cells of a range differ. */
import { onSheet, standIn } from "../stand-in";

const current = standIn();
const cell = (row: number, column: number) => current.workbook.activeSheet.cell(row, column);

test("a font, an alignment, a fill, an indent and a wrap reach every cell of the range and no other", async () => {
  await onSheet((sheet) => {
    const { format } = sheet.getRange("A1:B2");
    format.font.set({ name: "Times New Roman", size: 13, bold: true, italic: true, underline: "Single", color: "#1f4e79" });
    format.set({ horizontalAlignment: "Justify", verticalAlignment: "Top", wrapText: true, indentLevel: 2 });
    format.fill.color = "yellow";
  });
  const styled = {
    font: { name: "Times New Roman", size: 13, bold: true, italic: true, underline: true, color: "#1F4E79" },
    horizontal: "Justify",
    vertical: "Top",
    wrap: true,
    indent: 2,
    fill: "#FFFF00",
  };
  expect(cell(0, 0).style).toMatchObject(styled);
  expect(cell(1, 1).style).toMatchObject(styled);
  expect(cell(2, 0).style.font).toMatchObject({ name: "Calibri", size: 11 });
  await onSheet((sheet) => {
    sheet.getRange("A1").format.fill.clear();
  });
  expect([cell(0, 0).style.fill, cell(0, 1).style.fill]).toEqual([undefined, "#FFFF00"]);
});

test("what differs within the range is null", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").format.font.bold = true;
    const range = sheet.getRange("A1:A2").load("format/font/bold,format/font/name,format/wrapText");
    await context.sync();
    expect([range.format.font.bold, range.format.font.name, range.format.wrapText]).toEqual([null, "Calibri", false]);
  });
});

test("several areas are formatted at once", async () => {
  await Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getActiveWorksheet().getRanges("A1:A2,C3").load("address,areaCount");
    areas.format.font.bold = true;
    areas.format.rowHeight = 31.5;
    await context.sync();
    expect([areas.address, areas.areaCount]).toEqual(["Sheet1!A1:A2,Sheet1!C3", 2]);
  });
  expect([cell(0, 0), cell(1, 0), cell(2, 2), cell(2, 0)].map(({ style }) => style.font.bold)).toEqual([true, true, true, false]);
  expect([0, 1, 2, 3].map((row) => current.workbook.activeSheet.rowHeightPoints(row))).toEqual([31.5, 31.5, 31.5, 15]);
});

test("borders: edges at the edge, inner lines on both sides of the line", async () => {
  await onSheet((sheet) => {
    const { borders } = sheet.getRange("B2:C3").format;
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("EdgeLeft").style = "Double";
    borders.getItem("EdgeLeft").color = "#FF0000";
    borders.getItem("InsideHorizontal").style = "Dot";
    borders.getItem("InsideVertical").weight = "Medium";
  });
  const black = "#000000";
  expect(cell(1, 1).style.borders).toEqual({
    top: { style: "Thin", color: black },
    left: { style: "Double", color: "#FF0000" },
    bottom: { style: "Dot", color: black },
    right: { style: "Medium", color: black },
  });
  expect(cell(2, 2).style.borders).toEqual({ top: { style: "Dot", color: black }, left: { style: "Medium", color: black } });
  expect(cell(0, 1).style.borders).toEqual({});
  await onSheet((sheet) => (sheet.getRange("B1").format.borders.getItem("EdgeBottom").style = "None"));
  expect(cell(1, 1).style.borders).not.toHaveProperty("top");
});

test("borders are read back", async () => {
  await Excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").format;
    const top = borders.getItem("EdgeTop").load();
    const inside = borders.getItem("InsideVertical").load("style");
    borders.getItem("EdgeTop").style = "Continuous";
    await context.sync();
    expect([top.style, inside.style]).toEqual(["None", "None"]);
    top.load("style,weight,color,sideIndex");
    await context.sync();
    expect([top.style, top.weight, top.color, top.sideIndex]).toEqual(["Continuous", "Thin", "#000000", "EdgeTop"]);
  });
});

test("whole columns, rows and sheets keep their format for cells to come", async () => {
  await onSheet((sheet) => {
    sheet.getRange().format.font.name = "Times New Roman";
    sheet.getRange("F:F").numberFormat = "#,##0" as unknown as string[][];
    sheet.getRange("2:2").format.font.bold = true;
    sheet.getRange("F2:F3").values = [[1234567], [1]];
  });
  expect(cell(1, 5)).toMatchObject({ style: { font: { name: "Times New Roman", bold: true } } });
  expect(cell(2, 5)).toMatchObject({ text: "1", style: { numberFormat: "#,##0", font: { name: "Times New Roman", bold: false } } });
});

test("number formats come one by one or one for all", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B1").numberFormat = [["@", "0%"]];
    sheet.getRange("A2:B2").numberFormat = "0.00" as unknown as string[][];
  });
  expect([cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1)].map(({ style }) => style.numberFormat)).toEqual(["@", "0%", "0.00", "0.00"]);
});

test("widths, heights and what is hidden", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B:C").format.columnWidth = 120.75;
    sheet.getRange("2:2").rowHidden = true;
    const widths = ["A:A", "B:C", "A:B"].map((address) => sheet.getRange(address).load("format/columnWidth"));
    const rows = sheet.getRange("1:3").load("rowHidden");
    await context.sync();
    expect(widths.map(({ format }) => format.columnWidth)).toEqual([48, 120.75, null]);
    expect(rows.rowHidden).toBeNull();
  });
  expect([1, 2, 3].map((column) => current.workbook.activeSheet.columnWidthPoints(column))).toEqual([120.75, 120.75, 48]);
  expect([current.workbook.activeSheet.rowHidden(1), current.workbook.activeSheet.rowHeightPoints(1)]).toEqual([true, 0]);
});
