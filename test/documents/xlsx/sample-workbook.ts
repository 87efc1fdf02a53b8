/** Workbooks for the tests of this folder: a plain one, and one in which every field is set to something unusual. */
import type { CellFile, CellValue, PageFile, SheetFile, StyleFile, WorkbookFile } from "../../../src/documents/xlsx/workbook-file";

export const plainStyle: StyleFile = {
  numberFormat: "General",
  font: { name: "Calibri", size: 11, bold: false, italic: false, underline: false, color: "#000000" },
  fill: undefined,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  quotePrefix: false,
  borders: {},
};

const nothing = { left: "", center: "", right: "" };

export const plainPage: PageFile = {
  paper: undefined,
  orientation: "Portrait",
  marginPoints: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  fit: undefined,
  scalePercent: undefined,
  titleRows: undefined,
  printArea: undefined,
  rowBreaks: [],
  firstPageNumber: undefined,
  headerFooter: { differentFirst: false, header: nothing, footer: nothing, firstHeader: nothing, firstFooter: nothing },
};

export const plainSheet: SheetFile = {
  name: "Trang 1",
  visibility: "Visible",
  showGridlines: true,
  protected: false,
  frozenRows: 0,
  filters: [],
  comments: [],
  columns: new Map(),
  rows: new Map(),
  cells: [],
  merges: [],
  names: [],
  page: plainPage,
};

export function workbookOf(...sheets: Partial<SheetFile>[]): WorkbookFile {
  return { sheets: sheets.map((sheet) => ({ ...plainSheet, ...sheet })), activeSheet: 0, names: [], customXmlParts: [] };
}

export function cell(
  row: number,
  column: number,
  value: CellValue,
  more: Partial<Pick<CellFile, "formula">> & { style?: Partial<StyleFile> } = {},
): CellFile {
  return { row, column, value, style: { ...plainStyle, ...more.style }, ...(more.formula === undefined ? {} : { formula: more.formula }) };
}

export const unusualStyle: StyleFile = {
  numberFormat: '#,##0.00 "đ";[Red]-#,##0',
  font: { name: "Times New Roman", size: 13.5, bold: true, italic: true, underline: true, color: "#1F497D" },
  fill: "#FFF2CC",
  horizontal: "Right",
  vertical: "Center",
  wrap: true,
  indent: 3,
  quotePrefix: true,
  borders: {
    top: { style: "Double", color: "#FF0000" },
    bottom: { style: "Hairline", color: "#00FF00" },
    left: { style: "Dash", color: "#0000FF" },
    right: { style: "Thick", color: "#000000" },
  },
};

export const unusualPage: PageFile = {
  paper: "A3",
  orientation: "Landscape",
  marginPoints: { top: 56.7, bottom: 70.9, left: 85.05, right: 42.5, header: 28.35, footer: 14.2 },
  centerHorizontally: true,
  centerVertically: true,
  fit: { wide: 1, tall: 0 },
  scalePercent: undefined,
  titleRows: { first: 4, last: 5 },
  rowBreaks: [7, 9],
  printArea: { top: 0, left: 0, rows: 12, columns: 6 },
  firstPageNumber: 7,
  headerFooter: {
    differentFirst: true,
    header: { left: '&"Arial,Bold"&8Mật & khẩn', center: '&"Times New Roman,Regular"&13&P', right: "&D && &T" },
    footer: { left: "Trái", center: "", right: 'Phải < "trích" >' },
    firstHeader: { left: "", center: "Trang đầu", right: "" },
    firstFooter: { left: "", center: "", right: "&N" },
  },
};

export const unusualWorkbook: WorkbookFile = {
  defaultFont: { name: "Times New Roman", size: 12 },
  activeSheet: 1,
  names: [
    { name: "TổngKinhPhí", reference: "'Phụ lục, \"I\" & ''II'' (1)'!$F$12" },
    { name: "Thuế_suất", reference: "0.1" },
  ],
  customXmlParts: [
    '<phuLuc xmlns="urn:thu:phu-luc" so="05/KH-TEST"><nguon dong="12–14">Kế hoạch &amp; dự toán</nguon></phuLuc>',
    '<?xml version="1.0" encoding="utf-8"?><b/>',
  ],
  sheets: [
    { ...plainSheet, name: "Ẩn kỹ", visibility: "VeryHidden", cells: [cell(0, 0, "không ai thấy")] },
    {
      name: "Phụ lục, \"I\" & 'II' (1)",
      visibility: "Visible",
      showGridlines: false,
      protected: true,
      frozenRows: 6,
      comments: [
        { row: 2, column: 1, text: '[PHULUC] Tổng < 5 & "lệch"\n  dòng hai _x0041_' },
        { row: 40, column: 9, text: "ở ô trống" },
      ],
      filters: [
        {
          area: { top: 5, left: 0, rows: 3, columns: 6 },
          table: undefined,
          criteria: [{ column: 1, values: ["Tập huấn & “họp” <1>", "_x0041_"] }],
        },
      ],
      columns: new Map([
        [0, { widthPoints: 30 }],
        [1, { widthPoints: 201.75 }],
        [3, { hidden: true }],
        [4, { widthPoints: 72, hidden: true }],
      ]),
      rows: new Map([
        [0, { heightPoints: 18.75 }],
        [2, { hidden: true }],
        [40, { heightPoints: 33.5, hidden: true }], // below the last cell
      ]),
      cells: [
        cell(0, 0, "Phụ lục", { style: unusualStyle }),
        cell(0, 1, null, { style: { fill: "#C0C0C0" } }),
        cell(4, 5, 123456789012345, { style: { numberFormat: "#,##0" } }),
        cell(5, 5, -0.1),
        cell(6, 5, true),
        cell(7, 5, false),
        cell(8, 5, { error: "#DIV/0!" }),
        cell(9, 5, "12345678901234567890", { style: { numberFormat: "@", quotePrefix: true } }),
        cell(10, 5, 45000.5, { style: { numberFormat: "dd/mm/yyyy" } }),
        cell(11, 5, 123456789012344.9, {
          formula: "=SUM(F5:F8)",
          style: { numberFormat: "#,##0", font: { ...plainStyle.font, bold: true } },
        }),
        cell(11, 6, "Hai trăm triệu đồng", { formula: '=IF(F12<0,"Âm & ","")&"đồng"' }),
        cell(11, 7, { error: "#N/A" }, { formula: "=NA()" }),
        cell(11, 8, "#N/A", { formula: '="#N"&"/A"' }),
        cell(11, 9, true, { formula: "=F12>0" }),
        cell(11, 10, null, { formula: "=TEXTJOIN(\"IFS(\",TRUE,'Tờ IFS(1)'!A1)" }),
        cell(11, 11, "", { formula: '=""' }),
      ],
      merges: [
        { top: 0, left: 0, rows: 1, columns: 6 },
        { top: 1, left: 0, rows: 2, columns: 2 },
      ],
      names: [
        { name: "PhuLuc_Tong", reference: "'Phụ lục, \"I\" & ''II'' (1)'!$F$12" },
        { name: "PhuLuc_Mat", reference: "#REF!" },
      ],
      page: unusualPage,
    },
    {
      ...plainSheet,
      name: "Tờ IFS(1)",
      visibility: "Hidden",
      page: { ...plainPage, paper: "Letter", scalePercent: 85, headerFooter: { ...plainPage.headerFooter, differentFirst: true } },
    },
  ],
};
