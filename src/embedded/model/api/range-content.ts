/** What the cells of a range hold, as matrices of the range's shape. */
import type { CellValue } from "../../../documents/xlsx/workbook-file";
import { viVn } from "../cells/locale";
import { displayText } from "../cells/number-format";
import { ExcelError } from "../excel-error";
import type { CellState } from "../state/sheet-state";
import type { RangeSelf } from "./range-self";
import { areaOf, stateOf } from "./range-self";

/** More cells than Excel reads at once. */
const mostCells = 5_000_000;

function matrix<T>(range: RangeSelf, read: (cell: CellState | undefined, row: number, column: number) => T): T[][] {
  const { top, left, rows, columns } = areaOf(range);
  if (rows * columns > mostCells) throw new ExcelError("ResponsePayloadSizeLimitExceeded", "more than 5 million cells");
  const sheet = stateOf(range);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => read(sheet.cell(top + row, left + column), top + row, left + column)),
  );
}

function valueOf(range: RangeSelf, cell: CellState | undefined, row: number, column: number): CellValue {
  return cell?.formula === undefined ? (cell?.value ?? null) : range.workbook.valueAt(range.place.sheetId, row, column);
}

type WireValue = string | number | boolean;

function wire(value: CellValue): WireValue {
  return value === null ? "" : typeof value === "object" ? value.error : value;
}

export function readValues(range: RangeSelf): WireValue[][] {
  return matrix(range, (cell, row, column) => wire(valueOf(range, cell, row, column)));
}

export function readFormulas(range: RangeSelf): WireValue[][] {
  return matrix(range, (cell) => cell?.formula ?? wire(cell?.value ?? null));
}

/** As the user sees them, in the user's locale. */
export function readTexts(range: RangeSelf): string[][] {
  const sheet = stateOf(range);
  return matrix(range, (cell, row, column) =>
    displayText(valueOf(range, cell, row, column), sheet.styleAt(row, column).numberFormat, viVn),
  );
}

export function readNumberFormats(range: RangeSelf): string[][] {
  const sheet = stateOf(range);
  return matrix(range, (_, row, column) => sheet.styleAt(row, column).numberFormat);
}

export function readValueTypes(range: RangeSelf): ("Empty" | "String" | "Double" | "Boolean" | "Error")[][] {
  return matrix(range, (cell, row, column) => {
    const value = valueOf(range, cell, row, column);
    if (value === null) return "Empty";
    if (typeof value === "object") return "Error";
    return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
  });
}
