/** Worksheets, ranges of ranges, defined names, page layout, frozen rows and XML parts. */
import { onSheet, refusal, standIn } from "../stand-in";

const current = standIn();

test("sheets are added, listed, moved, hidden, activated and counted", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Hai");
    worksheets.add();
    const hidden = worksheets.add("Ẩn");
    hidden.visibility = "Hidden";
    worksheets.getItem("hai").position = 0;
    worksheets.getItem("Hai").activate();
    worksheets.load("items/name,items/visibility,items/position");
    const count = worksheets.getCount();
    const visible = worksheets.getCount(true);
    const last = worksheets.getLast(true).load("name");
    const active = worksheets.getActiveWorksheet().load("id,name");
    await context.sync();
    expect(worksheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
      ["Hai", "Visible", 0],
      ["Sheet1", "Visible", 1],
      ["Sheet3", "Visible", 2],
      ["Ẩn", "Hidden", 3],
    ]);
    expect([count.value, visible.value, last.name, active.name]).toEqual([4, 3, "Sheet3", "Hai"]);
    // Items and sheets found by their id can go on being used after the sync.
    const again = worksheets.getItem(active.id).load("name");
    const first = worksheets.items[0]?.getRange("A1").load("address");
    await context.sync();
    expect([again.name, first?.address]).toEqual(["Hai", "Hai!A1"]);
  });
});

test("renaming and deleting a sheet change the formulas elsewhere", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const source = worksheets.add("Nguồn");
    source.getRange("A1").values = [[2]];
    const cell = worksheets.getItem("Sheet1").getRange("A1:A2");
    cell.formulas = [["=Nguồn!A1*2"], ['="Nguồn!A1"']];
    source.name = "Nguồn mới";
    cell.load("formulas,values");
    await context.sync();
    expect(cell.formulas).toEqual([["='Nguồn mới'!A1*2"], ['="Nguồn!A1"']]);
    expect(cell.values).toEqual([[4], ["Nguồn!A1"]]);
    source.delete();
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([["#REF!"], ["Nguồn!A1"]]);
  });
});

test("ranges lead to other ranges", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("B2:C4");
    const found = [
      range.getCell(1, 1),
      range.getRow(2),
      range.getColumn(0),
      range.getLastCell(),
      range.getResizedRange(1, -1),
      range.getOffsetRange(-1, 2),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getBoundingRect("E1"),
      range.getIntersection("A1:B2"),
      range.getRowsBelow(2),
      sheet.getRangeByIndexes(0, 0, 2, 3),
      sheet.getCell(4, 5),
    ].map((each) => each.load("address"));
    const none = range.getIntersectionOrNullObject("A1");
    range.load("rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn");
    await context.sync();
    expect(found.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
      "C3",
      "B4:C4",
      "B2:B4",
      "C4",
      "B2:B5",
      "D1:E3",
      "2:4",
      "B:C",
      "B1:E4",
      "B2",
      "B5:C6",
      "A1:C2",
      "F5",
    ]);
    expect([
      range.rowIndex,
      range.columnIndex,
      range.rowCount,
      range.columnCount,
      range.cellCount,
      range.isEntireRow,
      range.isEntireColumn,
    ]).toEqual([1, 1, 3, 2, 6, false, false]);
    expect(none.isNullObject).toBe(true);
  });
  expect((await refusal(onSheet((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address")))).code).toBe("InvalidArgument");
});

test("the used range counts formats, too, unless only values are asked for", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const nothing = sheet.getUsedRangeOrNullObject();
    const first = sheet.getUsedRange().load("address");
    await context.sync();
    expect([nothing.isNullObject, first.address]).toEqual([true, "Sheet1!A1"]);
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D5").format.font.bold = true;
    const used = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRange(true).load("address");
    const inColumn = sheet.getRange("D:D").getUsedRangeOrNullObject(true);
    await context.sync();
    expect([used.address, values.address, inColumn.isNullObject]).toEqual(["Sheet1!B2:D5", "Sheet1!B2", true]);
  });
});

test("the selection is the user's, and a range can be selected on another sheet", async () => {
  current.workbook.select({ top: 2, left: 1, rows: 2, columns: 2 });
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    context.workbook.worksheets.add("Khác").getRange("C3:D4").select();
    await context.sync();
    expect([selected.address, active.address]).toEqual(["Sheet1!B3:C4", "Sheet1!B3"]);
  });
  expect([current.workbook.activeSheet.name, current.workbook.selection]).toEqual(["Khác", { top: 2, left: 2, rows: 2, columns: 2 }]);
});

test("names of the workbook and of a sheet live side by side", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "Phụ lục 1";
    context.workbook.names.add("PL.tong", "='Phụ lục 1'!$F$12", "tổng");
    const added = sheet.names.add("PL.tong", sheet.getRange("A1:B2"));
    added.load("name,formula,value,scope,type,visible,comment");
    context.workbook.names.load("items/name,items/formula");
    const range = sheet.names.getItem("pl.TONG").getRange().load("address");
    const missing = sheet.names.getItemOrNullObject("Khong_co");
    const missingRange = missing.getRangeOrNullObject();
    await context.sync();
    expect(added.toJSON()).toMatchObject({
      name: "PL.tong",
      formula: "='Phụ lục 1'!$A$1:$B$2",
      value: "'Phụ lục 1'!A1:B2",
      scope: "Worksheet",
      type: "Range",
      visible: true,
      comment: "",
    });
    expect(context.workbook.names.items.map(({ name, formula }) => [name, String(formula)])).toEqual([["PL.tong", "='Phụ lục 1'!$F$12"]]);
    expect([range.address, missing.isNullObject, missingRange.isNullObject]).toEqual(["'Phụ lục 1'!A1:B2", true, true]);
    added.delete();
    await context.sync();
  });
  const file = current.workbook.toFile();
  expect([file.names, file.sheets[0]?.names]).toEqual([[{ name: "PL.tong", reference: "'Phụ lục 1'!$F$12" }], []]);
});

test("a name can stand in a formula and for an address", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").values = [[3], [4]];
    sheet.names.add("Chi_phí", sheet.getRange("A1:A2"));
    sheet.getRange("B1").formulas = [["=SUM(Chi_phí)"]];
    const sum = sheet.getRange("B1").load("values");
    const named = sheet.getRange("Chi_phí").load("address");
    await context.sync();
    expect([sum.values, named.address]).toEqual([[[7]], "Sheet1!A1:A2"]);
  });
});

test.each(["A1", "R1C1", "1a", "a b", "", "a-b"])("%p is no name", async (name) => {
  const adding = onSheet((sheet) => void sheet.names.add(name, sheet.getRange("A1")));
  expect((await refusal(adding)).code).toBe("InvalidArgument");
});

test("a name that is taken, a name that is missing, a name of no range", async () => {
  await onSheet((sheet) => void sheet.names.add("x_1", sheet.getRange("A1")));
  expect((await refusal(onSheet((sheet) => void sheet.names.add("X_1", sheet.getRange("A1"))))).code).toBe("ItemAlreadyExists");
  expect((await refusal(onSheet((sheet) => void sheet.names.getItem("y").load("name")))).code).toBe("ItemNotFound");
  await onSheet((sheet) => void sheet.names.add("so", "=1+1"));
  expect((await refusal(onSheet((sheet) => void sheet.names.getItem("so").getRange().load("address")))).code).toBe("InvalidReference");
});

test("page layout is written and read back", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { pageLayout: layout } = sheet;
    layout.set({
      paperSize: "A3",
      orientation: "Landscape",
      centerHorizontally: true,
      firstPageNumber: 3,
      zoom: { horizontalFitToPages: 1 },
    });
    layout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
    layout.bottomMargin = 60;
    layout.setPrintArea("A1:F20");
    layout.setPrintTitleRows("$5:$6");
    layout.headersFooters.state = "FirstAndDefault";
    layout.headersFooters.defaultForAllPages.centerHeader = "&P";
    layout.headersFooters.firstPage.leftFooter = "a";
    layout.load();
    const area = layout.getPrintArea().load("address");
    const rows = layout.getPrintTitleRowsOrNullObject().load("address");
    const headers = layout.headersFooters.load("state,defaultForAllPages/centerHeader");
    await context.sync();
    expect(layout.toJSON()).toMatchObject({
      paperSize: "A3",
      orientation: "Landscape",
      centerHorizontally: true,
      centerVertically: false,
      firstPageNumber: 3,
      bottomMargin: 60,
      zoom: { horizontalFitToPages: 1 },
    });
    expect([layout.topMargin, layout.leftMargin, layout.rightMargin].map((points) => Math.round(points * 10))).toEqual([720, 360, 504]);
    expect([area.address, rows.address, headers.state, headers.defaultForAllPages.centerHeader]).toEqual([
      "Sheet1!A1:F20",
      "Sheet1!5:6",
      "FirstAndDefault",
      "&P",
    ]);
  });
  expect(current.workbook.activeSheet.page).toMatchObject({
    paper: "A3",
    fit: { wide: 1, tall: 0 },
    scalePercent: undefined,
    titleRows: { first: 4, last: 5 },
    printArea: { top: 0, left: 0, rows: 20, columns: 6 },
    headerFooter: { differentFirst: true, header: { center: "&P" }, firstFooter: { left: "a" } },
  });
});

test("without a print area there is none", async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
    const area = pageLayout.getPrintAreaOrNullObject();
    await context.sync();
    expect(area.isNullObject).toBe(true);
  });
  expect((await refusal(onSheet((sheet) => void sheet.pageLayout.getPrintArea().load("address")))).code).toBe("ItemNotFound");
  expect((await refusal(onSheet((sheet) => (sheet.pageLayout.zoom = { scale: 9 })))).code).toBe("InvalidArgument");
});

test("rows are frozen and set free", async () => {
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    freezePanes.freezeRows(3);
    const location = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(location.address).toBe("Sheet1!1:3");
  });
  expect(current.workbook.activeSheet.frozenRows).toBe(3);
  await onSheet((sheet) => {
    sheet.freezePanes.unfreeze();
  });
  expect(current.workbook.activeSheet.frozenRows).toBe(0);
});

test("XML parts are kept, found by their namespace, changed and deleted", async () => {
  const xml = '<?xml version="1.0" encoding="utf-8"?>\n<p:plan xmlns:p="urn:phuluc:plan" number="12"><p:a/></p:plan>';
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add(xml);
    customXmlParts.add('<other xmlns="urn:other"/>');
    const ours = customXmlParts.getByNamespace("urn:phuluc:plan").load("items/id");
    const count = customXmlParts.getCount();
    await context.sync();
    expect([ours.items.length, count.value]).toEqual([1, 2]);
    const text = ours.items[0]?.getXml();
    await context.sync();
    expect(text?.value).toBe(xml);
    ours.items[0]?.setXml('<a xmlns="urn:phuluc:plan"/>');
    customXmlParts.getByNamespace("urn:other").getOnlyItem().delete();
    await context.sync();
  });
  expect(current.workbook.toFile().customXmlParts).toEqual(['<a xmlns="urn:phuluc:plan"/>']);
  const adding = Excel.run(async (context) => {
    context.workbook.customXmlParts.add("no xml");
    await context.sync();
  });
  expect((await refusal(adding)).code).toBe("InvalidArgument");
});
