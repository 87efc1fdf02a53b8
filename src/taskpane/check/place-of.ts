import { columnIndex } from "../../core/tables/address";

/** "F12" -> row 11, column 5, both from zero; undefined for anything else, a range too. */
export function placeOf(cell: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = columnIndex(letters);
  return column === undefined || row === "" ? undefined : { row: Number(row) - 1, column };
}
