import { writeXlsx } from "../../../src/documents/xlsx/write-xlsx";
import { faultsOf, faultsOfParts, schemaTest } from "./ooxml-schema";
import { unusualWorkbook } from "./sample-workbook";

schemaTest("every part of an unusual workbook is valid", async () => {
  const parts = [
    "[Content_Types].xml",
    "_rels/.rels",
    "customXml/_rels/item1.xml.rels",
    "customXml/_rels/item2.xml.rels",
    "customXml/itemProps1.xml",
    "customXml/itemProps2.xml",
    "docProps/app.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/comments2.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/theme/theme1.xml",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet2.xml.rels",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
    "xl/worksheets/sheet3.xml",
  ];
  expect(Object.fromEntries(await faultsOfParts(await writeXlsx(unusualWorkbook)))).toEqual(
    Object.fromEntries(parts.map((part) => [part, []])),
  );
});

schemaTest("the check itself refuses a part with elements in the wrong order", async () => {
  const wrong =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><sheetData/></worksheet>';
  expect(await faultsOf("sml.xsd", wrong)).not.toEqual([]);
});
