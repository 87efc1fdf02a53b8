import type { StyleFile } from "../../../documents/xlsx/workbook-file";

/** The style of a cell that nobody touched, as in a workbook that Excel has just made. */
export const defaultStyle: StyleFile = {
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

/** Width of a column and height of a row that nobody set, with Calibri 11. */
export const defaultColumnWidthPoints = 48;
export const defaultRowHeightPoints = 15;
