import type { WorkbookGrid } from "../../core/tables/grid";

/** Rows of all sheets together, by which one can tell how long work on them will take. */
export function rowsOf({ sheets }: WorkbookGrid): number {
  return sheets.reduce((rows, { rowCount }) => rows + rowCount, 0);
}
