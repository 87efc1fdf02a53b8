import type { AreaFile } from "../../../documents/xlsx/workbook-file";
import { ExcelError } from "../excel-error";

/** More cells than Excel writes at once. */
const mostCells = 5_000_000;

/** Calls `use` for each cell with what was given for it: one value for all, or a matrix of exactly the area's shape. `null` leaves a cell as it is. */
export function eachInput(input: unknown, area: AreaFile, use: (row: number, column: number, value: unknown) => void): void {
  if (area.rows * area.columns > mostCells) throw new ExcelError("InvalidArgument", "more than 5 million cells");
  if (Array.isArray(input)) requireShape(input, area);
  for (let row = 0; row < area.rows; row++) {
    const inRow: unknown = Array.isArray(input) ? input[row] : input;
    for (let column = 0; column < area.columns; column++) {
      const value: unknown = Array.isArray(inRow) ? inRow[column] : inRow;
      if (value !== null && value !== undefined) use(area.top + row, area.left + column, value);
    }
  }
}

function requireShape(matrix: readonly unknown[], { rows, columns }: AreaFile): void {
  const fits = matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw new ExcelError("InvalidArgument", `the array's shape is not ${String(rows)} x ${String(columns)}, the range's`);
}
