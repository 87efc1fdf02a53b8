import * as fc from "fast-check";
import { unzipSync } from "fflate";
import { readXlsx } from "../../../src/documents/xlsx/read-xlsx";
import type { CellValue, PageFile, SheetFile, StyleFile, WorkbookFile } from "../../../src/documents/xlsx/workbook-file";
import { writeXlsx } from "../../../src/documents/xlsx/write-xlsx";
import { cell, plainPage, plainStyle, unusualPage, unusualStyle, unusualWorkbook, workbookOf } from "./sample-workbook";

async function back(workbook: WorkbookFile): Promise<WorkbookFile> {
  const read = await readXlsx(await writeXlsx(workbook));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

async function sheetBack(sheet: Partial<SheetFile>): Promise<SheetFile | undefined> {
  return (await back(workbookOf(sheet))).sheets[0];
}

test("a workbook in which everything is unusual comes back whole", async () => {
  expect(await back(unusualWorkbook)).toEqual(unusualWorkbook);
});

test("the same workbook gives the same bytes, on another day and in another time zone", async () => {
  const first = await writeXlsx(unusualWorkbook);
  const zone = process.env["TZ"];
  process.env["TZ"] = "Pacific/Kiritimati";
  jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), doNotFake: ["nextTick", "setImmediate", "queueMicrotask", "setTimeout"] });
  const second = await writeXlsx(unusualWorkbook);
  jest.useRealTimers();
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test("other programs are told to recompute", async () => {
  const parts = unzipSync(await writeXlsx(workbookOf({})));
  expect(new TextDecoder().decode(parts["xl/workbook.xml"])).toContain('fullCalcOnLoad="1"');
});

test.each<[string, CellValue]>([
  ["an empty text", ""],
  ["spaces before and behind", "  hai dấu cách  "],
  ["only spaces", "   "],
  ["a no-break space", "\u00a0500\u00a0"],
  ["line breaks and tabs", "dòng 1\ndòng 2\tcột"],
  ["a carriage return", "a\rb\r\nc"],
  ["control characters", "\u0000\u0001\u0008\u000b\u001f"],
  ["what looks like an escape", "_x0041_ _x005F_x0041_ _x00_ _X0041_ __x0041__"],
  ["what XML forbids above the controls", "\ufffe\uffff"],
  ["half a pair", "\ud83d và \ude00"],
  ["markup", "<b>&amp;</b> ]]> \"'"],
  ["emoji", "👩‍👩‍👧‍👦🇻🇳"],
  ["decomposed letters", "Kế hoạch năm".normalize("NFD")],
  ["a formula as text", "=1+1"],
  ["an error as text", "#N/A"],
  ["a newer error as text", "#SPILL!"],
  ["an error", { error: "#REF!" }],
  ["the longest text", "ă".repeat(32_767)],
  ["zero", 0],
  ["a small fraction", 1e-7],
  ["a large number", 1.7976931348623157e308],
  ["fifteen digits", 999_999_999_999_999],
  ["truth", true],
])("%s survives in a cell", async (_, value) => {
  const sheet = await sheetBack({ cells: [cell(0, 0, value), cell(1, 0, value, { formula: "=A1" })] });
  expect(sheet?.cells).toEqual([cell(0, 0, value), cell(1, 0, value, { formula: "=A1" })]);
});

test("any text survives in a cell", async () => {
  const texts = fc.array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom("_", "x", "0", "4", "1", "D", " ", "\r", "\n", "&", "\ud800", "\udc00") }),
    ),
    { minLength: 1, maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(texts, async (values) => {
      const cells = values.map((value, row) => cell(row, 0, value));
      expect((await sheetBack({ cells }))?.cells).toEqual(cells);
    }),
    { numRuns: 60, seed: 20200130 },
  );
});

test("an error that files do not know is kept as #VALUE!, as Excel keeps it", async () => {
  expect((await sheetBack({ cells: [cell(0, 0, { error: "#SPILL!" })] }))?.cells).toEqual([cell(0, 0, { error: "#VALUE!" })]);
});

const styleVariants: [string, Partial<StyleFile>][] = [
  ...(["General", "Left", "Center", "Right", "Justify"] as const).map((horizontal): [string, Partial<StyleFile>] => [
    horizontal,
    { horizontal },
  ]),
  ...(["Top", "Center", "Bottom"] as const).map((vertical): [string, Partial<StyleFile>] => [`vertical ${vertical}`, { vertical }]),
  ...(["Thin", "Hairline", "Medium", "Thick", "Double", "Dot", "Dash"] as const).map((style): [string, Partial<StyleFile>] => [
    `${style} border`,
    { borders: { bottom: { style, color: "#123456" } } },
  ]),
  ...["@", "#,##0", "0.00%", "dd/mm/yyyy", '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'].map((numberFormat): [string, Partial<StyleFile>] => [
    numberFormat,
    { numberFormat },
  ]),
  ["white letters on black", { fill: "#000000", font: { ...plainStyle.font, color: "#FFFFFF" } }],
  ["only the apostrophe", { quotePrefix: true }],
  ["everything", unusualStyle],
];

test.each(styleVariants)("style: %s", async (_, style) => {
  const cells = [cell(0, 0, "a", { style }), cell(0, 1, "b"), cell(0, 2, null, { style: { ...style, fill: "#ABCDEF" } })];
  expect((await sheetBack({ cells }))?.cells).toEqual(cells);
});

const pageVariants: [string, Partial<PageFile>][] = [
  ["A4", { paper: "A4" }],
  ["as many pages as needed", { fit: { wide: 0, tall: 0 } }],
  ["two pages wide, three tall", { fit: { wide: 2, tall: 3 } }],
  ["a scale", { scalePercent: 10 }],
  ["page number 1", { firstPageNumber: 1 }],
  ["an area of one cell at the sheet's end", { printArea: { top: 1_048_575, left: 16_383, rows: 1, columns: 1 } }],
  ["page breaks", { rowBreaks: [1, 20, 1_048_575] }],
  ["title rows", { titleRows: { first: 0, last: 0 } }],
  ["no margins", { marginPoints: { top: 0, bottom: 0, left: 0, right: 0, header: 0, footer: 0 } }],
  ["everything", unusualPage],
];

test.each(pageVariants)("page: %s", async (_, page) => {
  expect((await sheetBack({ name: "Phụ lục 'Ô', số 1!", page: { ...plainPage, ...page } }))?.page).toEqual({ ...plainPage, ...page });
});

test("the reserved names of printing quote the sheet's name", async () => {
  const parts = unzipSync(await writeXlsx(workbookOf({ name: "Phụ lục 1", page: unusualPage })));
  const workbook = new TextDecoder().decode(parts["xl/workbook.xml"]);
  expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">\'Phụ lục 1\'!$A$1:$F$12</definedName>');
  expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Phụ lục 1\'!$5:$6</definedName>');
});

test("younger functions carry their prefix in the file and not outside", async () => {
  const formula = '=IFS(A1>0,"IFS(",TRUE,CONCAT(STDEV.S(A1:A2),SUM(A1)))';
  const parts = unzipSync(await writeXlsx(workbookOf({ cells: [cell(0, 1, 1, { formula })] })));
  expect(new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"])).toContain(
    '<f>_xlfn.IFS(A1&gt;0,"IFS(",TRUE,_xlfn.CONCAT(_xlfn.STDEV.S(A1:A2),SUM(A1)))</f>',
  );
  expect((await sheetBack({ cells: [cell(0, 1, 1, { formula })] }))?.cells[0]?.formula).toBe(formula);
});

test("widths come back to the pixel, and the default column of Excel is 48 points", async () => {
  const columns = new Map([0, 0.75, 15, 48, 100.1, 333.33, 1500].map((widthPoints, column) => [column, { widthPoints }]));
  const read = (await sheetBack({ columns }))?.columns;
  for (const [column, { widthPoints }] of columns)
    expect(Math.abs((read?.get(column)?.widthPoints ?? NaN) - widthPoints)).toBeLessThanOrEqual(0.375);
  const parts = unzipSync(await writeXlsx(workbookOf({ columns: new Map([[0, { widthPoints: 48 }]]) })));
  expect(new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"])).toContain('width="9.140625"');
});

test("a part of custom XML is written in UTF-8 whatever it declares", async () => {
  const read = await back({ ...workbookOf({}), customXmlParts: ['<?xml version="1.0" encoding="UTF-16"?><a>ệ</a>'] });
  expect(read.customXmlParts).toEqual(["<a>ệ</a>"]);
});

test("a cell in the last corner and a merge of the whole sheet are read", async () => {
  const sheet = {
    cells: [cell(0, 0, "đầu"), cell(1_048_575, 16_383, "cuối")],
    merges: [{ top: 0, left: 0, rows: 1_048_576, columns: 16_384 }],
  };
  const read = await sheetBack(sheet);
  expect(read?.cells).toEqual(sheet.cells);
  expect(read?.merges).toEqual(sheet.merges);
});
