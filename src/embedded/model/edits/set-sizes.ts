import type { AreaFile } from "../../../documents/xlsx/workbook-file";
import { ExcelError } from "../excel-error";
import type { SheetState } from "../state/sheet-state";
import { requireUnprotected } from "./require-unprotected";

/** Excel's limits: 409 points high; 255 characters of Calibri 11, 1,790 pixels, wide. */
export const highestRowPoints = 409;
export const widestColumnPoints = 1342.5;

/** Zero hides, as in Excel. */
export function setRowHeights(sheet: SheetState, area: AreaFile, heightPoints: number): void {
  requireUnprotected(sheet);
  if (!(heightPoints >= 0 && heightPoints <= highestRowPoints))
    throw new ExcelError("InvalidArgument", `a row of ${String(heightPoints)} points`);
  eachRow(area, (row) => sheet.rows.set(row, heightPoints === 0 ? { ...sheet.rows.get(row), hidden: true } : { heightPoints }));
}

export function setColumnWidths(sheet: SheetState, area: AreaFile, widthPoints: number): void {
  requireUnprotected(sheet);
  if (!(widthPoints >= 0 && widthPoints <= widestColumnPoints))
    throw new ExcelError("InvalidArgument", `a column of ${String(widthPoints)} points`);
  eachColumn(area, (column) =>
    sheet.columns.set(column, widthPoints === 0 ? { ...sheet.columns.get(column), hidden: true } : { widthPoints }),
  );
}

export function setRowsHidden(sheet: SheetState, area: AreaFile, hidden: boolean): void {
  requireUnprotected(sheet);
  eachRow(area, (row) => sheet.rows.set(row, { ...sheet.rows.get(row), hidden }));
}

export function setColumnsHidden(sheet: SheetState, area: AreaFile, hidden: boolean): void {
  requireUnprotected(sheet);
  eachColumn(area, (column) => sheet.columns.set(column, { ...sheet.columns.get(column), hidden }));
}

/** Rows are kept one by one: a million of them at once is more than the stand-in holds. */
const mostRows = 100_000;

function eachRow(area: AreaFile, use: (row: number) => void): void {
  if (area.rows > mostRows) throw new ExcelError("NotImplemented", `more than ${String(mostRows)} rows at once`);
  for (let row = area.top; row < area.top + area.rows; row++) use(row);
}

function eachColumn(area: AreaFile, use: (column: number) => void): void {
  for (let column = area.left; column < area.left + area.columns; column++) use(column);
}
