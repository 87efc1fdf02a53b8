import { columnIndex } from "../../core/tables/address";
import type { GridArea } from "../../core/tables/grid";

/** "B2", "$A$1:C3", "Sheet1!A1" -> the cells; undefined for whole rows and columns and for what is no address. */
export function parseRange(address: string): GridArea | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(address.slice(address.lastIndexOf("!") + 1).replaceAll("$", ""));
  if (match === null) return undefined;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const [left, right] = [columnIndex(firstColumn), columnIndex(lastColumn)];
  if (left === undefined || right === undefined) return undefined;
  return { top: Number(firstRow) - 1, left, bottom: Number(lastRow) - 1, right };
}
