/** The state in the shape of a file: what goes in comes out, formulas with their results. */
import type { SheetFile, WorkbookFile } from "../../../src/documents/xlsx/workbook-file";
import { loadEngineFromPackage } from "../../../src/embedded/host/load-engine-from-package";
import { defaultPage } from "../../../src/embedded/model/cells/default-page";
import { defaultStyle } from "../../../src/embedded/model/cells/default-style";
import { EmbeddedWorkbook } from "../../../src/embedded/model/embedded-workbook";

beforeAll(loadEngineFromPackage);

const unusual: SheetFile = {
  name: "Phụ lục 'I'",
  visibility: "Hidden",
  showGridlines: false,
  protected: true,
  frozenRows: 4,
  filters: [{ area: { top: 3, left: 0, rows: 4, columns: 2 }, table: "Bảng_1", criteria: [{ column: 1, values: undefined }] }],
  comments: [
    { row: 1, column: 1, text: "Hỏi lại" },
    { row: 4, column: 0, text: "Đã hỏi" },
  ],
  columns: new Map([[2, { widthPoints: 99.75, hidden: true }]]),
  rows: new Map([[5, { heightPoints: 31.5 }]]),
  cells: [
    { row: 0, column: 1, value: "01", style: { ...defaultStyle, quotePrefix: true } },
    {
      row: 0,
      column: 2,
      value: null,
      style: { ...defaultStyle, fill: "#FF0000", borders: { top: { style: "Hairline", color: "#00FF00" } } },
    },
    { row: 3, column: 0, value: 6, formula: "='Khác'!A1*2", style: { ...defaultStyle, numberFormat: "#,##0" } },
    { row: 4, column: 0, value: { error: "#N/A" }, style: defaultStyle },
    { row: 4, column: 1, value: true, style: defaultStyle },
  ],
  merges: [{ top: 7, left: 0, rows: 1, columns: 3 }],
  names: [{ name: "PL.than", reference: "'Phụ lục ''I'''!$A$1:$B$2" }],
  page: { ...defaultPage, paper: "A3", orientation: "Landscape", titleRows: { first: 2, last: 3 } },
};
const other: SheetFile = {
  ...unusual,
  name: "Khác",
  visibility: "Visible",
  protected: false,
  cells: [{ row: 0, column: 0, value: 3, style: defaultStyle }],
  names: [],
};
const file: WorkbookFile = {
  sheets: [unusual, other],
  activeSheet: 1,
  names: [{ name: "x_", reference: "Khác!$A$1" }],
  customXmlParts: ['<a xmlns="urn:a"/>'],
};

test("a workbook comes back as it went in", () => {
  expect(EmbeddedWorkbook.create(file).toFile()).toEqual(file);
});

test("a stale result is computed anew", () => {
  const stale = unusual.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: 999 }));
  expect(EmbeddedWorkbook.create({ ...file, sheets: [{ ...unusual, cells: stale }, other] }).toFile()).toEqual(file);
});

test("a new workbook has one empty sheet with Excel's own sizes", () => {
  const { activeSheet, sheets } = EmbeddedWorkbook.create();
  expect([sheets.length, activeSheet.name, activeSheet.usedArea, activeSheet.columnWidthPoints(0), activeSheet.rowHeightPoints(0)]).toEqual(
    [1, "Sheet1", undefined, 48, 15],
  );
  expect(activeSheet.cell(9, 9).style.font).toMatchObject({ name: "Calibri", size: 11 });
});

test("a file that was handed out never changes", () => {
  const workbook = EmbeddedWorkbook.create(file);
  const before = workbook.toFile();
  workbook.enter(workbook.activeSheet, 0, 0, "5");
  expect(before).toEqual(file);
  expect(workbook.toFile().sheets[0]?.cells[2]?.value).toBe(10);
});
