/** What other programs write and ours does not. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "../../../src/documents/xlsx/read-xlsx";
import type { WorkbookFile } from "../../../src/documents/xlsx/workbook-file";
import { writeXlsx } from "../../../src/documents/xlsx/write-xlsx";
import { cell, workbookOf } from "./sample-workbook";

const sheet = "xl/worksheets/sheet1.xml";

async function readAltered(changes: Record<string, (xml: string) => string>): Promise<WorkbookFile> {
  const parts = unzipSync(await writeXlsx(workbookOf({ cells: [cell(0, 0, "a", { style: { fill: "#FFFFFF" } })] })));
  const files = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => [
    name,
    strToU8(changes[name]?.(strFromU8(bytes)) ?? strFromU8(bytes)),
  ]);
  const read = await readXlsx(zipSync(Object.fromEntries(files)));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

const withRows = (rows: string) => ({
  [sheet]: (xml: string) => xml.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${rows}</sheetData>`),
});

test("formulas that share one text are written out", async () => {
  const rows =
    '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+SUM(A$1:A1,\'A1\'!B2)&amp;"A1"</f><v>1</v></c></row>' +
    '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="D3"><f t="shared" si="0"/><v>3</v></c></row>';
  const read = await readAltered(withRows(rows));
  expect(read.sheets[0]?.cells.map(({ formula }) => formula)).toEqual([
    "=A1*$B$1+SUM(A$1:A1,'A1'!B2)&\"A1\"",
    "=A2*$B$1+SUM(A$1:A2,'A1'!B3)&\"A1\"",
    "=B3*$B$1+SUM(B$1:B3,'A1'!C4)&\"A1\"",
  ]);
});

test("a text in several formats is one text, without its phonetic guide; a text may stand in the cell itself", async () => {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Kinh </t></r><r><t xml:space="preserve">phí </t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>';
  expect((await readAltered(withRows(rows))).sheets[0]?.cells[0]?.value).toBe("Kinh phí ");
});

test("prefixed elements, single quotes, comments, CDATA and line ends of Windows are read", async () => {
  const xml =
    "<?xml version='1.0'?>\r\n<!-- x --><x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>\r\n<x:sheetData><x:row r='1'>" +
    "<x:c r='A1' t='str'><x:v><![CDATA[a<b]]>&#x1F600;&#10;\r\nc</x:v></x:c></x:row></x:sheetData></x:worksheet>\r\n";
  expect((await readAltered({ [sheet]: () => xml })).sheets[0]?.cells[0]?.value).toBe("a<b😀\n\nc");
});

test("parts in UTF-16 are read", async () => {
  const parts = unzipSync(await writeXlsx(workbookOf({ cells: [cell(0, 0, "Tổng cộng")] })));
  const utf16 = (xml: string): Uint8Array => Buffer.from(`\ufeff${xml}`, "utf16le");
  const strings = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array()).replace("UTF-8", "UTF-16");
  const read = await readXlsx(zipSync({ ...parts, "xl/sharedStrings.xml": utf16(strings) }));
  expect(read.ok && read.value.sheets[0]?.cells[0]?.value).toBe("Tổng cộng");
});

test.each([
  ['theme="0"', "#FFFFFF"],
  ['theme="1"', "#000000"],
  ['theme="4" tint="0.7999816888943144"', "#DEEBF7"],
  ['theme="0" tint="-0.249977111117893"', "#BFBFBF"],
  ['indexed="10"', "#FF0000"],
  ['rgb="FF123abc"', "#123ABC"],
])("the colour %s is %s", async (attributes, color) => {
  const accent = (xml: string): string => xml.replace(/<a:accent1>.*?<\/a:accent1>/, '<a:accent1><a:srgbClr val="5B9BD5"/></a:accent1>');
  const styles = (xml: string): string => xml.replace('<fgColor rgb="FFFFFFFF"/>', `<fgColor ${attributes}/>`);
  expect((await readAltered({ "xl/styles.xml": styles, "xl/theme/theme1.xml": accent })).sheets[0]?.cells[0]?.style.fill).toBe(color);
});

test("a width up to the last column of the sheet is a default and is kept where cells are", async () => {
  const cols = '<cols><col min="2" max="16384" width="9.140625"/></cols><sheetData><row r="1"><c r="D1"><v>1</v></c></row></sheetData>';
  const read = await readAltered({ [sheet]: (xml) => xml.replace(/<sheetData>.*<\/sheetData>/, cols) });
  expect([...(read.sheets[0]?.columns ?? [])]).toEqual([1, 2, 3].map((column) => [column, { widthPoints: 48 }]));
});

test("a sheet of its own for a chart is passed over, and names and the active sheet still find their sheets", async () => {
  const parts = unzipSync(
    await writeXlsx({ ...workbookOf({ name: "Một" }, { name: "Hai", names: [{ name: "Tong", reference: "Hai!$A$1" }] }), activeSheet: 1 }),
  );
  const rels = strFromU8(parts["xl/_rels/workbook.xml.rels"] ?? new Uint8Array()).replace(
    'relationships/worksheet" Target="worksheets/sheet1.xml"',
    'relationships/chartsheet" Target="worksheets/sheet1.xml"',
  );
  const read = await readXlsx(zipSync({ ...parts, "xl/_rels/workbook.xml.rels": strToU8(rels) }));
  expect(read.ok && read.value.sheets.map(({ name, names }) => ({ name, names }))).toEqual([
    { name: "Hai", names: [{ name: "Tong", reference: "Hai!$A$1" }] },
  ]);
  expect(read.ok && read.value.activeSheet).toBe(0);
});

test("of several print areas the first is taken, and columns among the titles are passed over", async () => {
  const names =
    "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'Trang, 1'!$B$2:$C$3,'Trang, 1'!$E$5</definedName>" +
    "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Trang, 1'!$A:$B,'Trang, 1'!$3:$4</definedName>" +
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">A1</definedName></definedNames><calcPr';
  const { sheets } = await readAltered({ "xl/workbook.xml": (xml) => xml.replace("<calcPr", names) });
  expect(sheets[0]?.page.printArea).toEqual({ top: 1, left: 1, rows: 2, columns: 2 });
  expect(sheets[0]?.page.titleRows).toEqual({ first: 2, last: 3 });
  expect(sheets[0]?.names).toEqual([]);
});

test("a fit that is written down but switched off is no fit", async () => {
  const { sheets } = await readAltered({
    [sheet]: (xml) => xml.replace("<pageSetup ", '<pageSetup scale="70" fitToWidth="1" fitToHeight="0" firstPageNumber="3" '),
  });
  expect(sheets[0]?.page).toMatchObject({ fit: undefined, scalePercent: 70, firstPageNumber: undefined });
});
