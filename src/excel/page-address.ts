/** Addresses of page setup, without dollar signs. */
import type { Area, PageSetup } from "../sheet/description";
import { columnName } from "../sheet/sum-formula";

/** `A1:F10`. */
export function areaAddress({ top, left, rows, columns }: Area): string {
  return `${columnName(left)}${String(top + 1)}:${columnName(left + columns - 1)}${String(top + rows)}`;
}

/** `5:5`. */
export function rowsAddress({ first, count }: PageSetup["headerRows"]): string {
  return `${String(first + 1)}:${String(first + count)}`;
}
