import type { AreaFile } from "./workbook-file";

export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** Letters of a column counted from zero: 0 is "A", 27 is "AB". */
export function columnLetters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}

/** "AB" is 27; undefined beyond XFD. */
export function columnFromLetters(letters: string): number | undefined {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column >= 1 && column <= mostColumns ? column - 1 : undefined;
}

/** "B3", also with dollar signs: row 2, column 1. Undefined for what is no cell of a sheet. */
export function parseCell(reference: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(reference);
  const column = columnFromLetters(match?.[1] ?? "");
  const row = Number(match?.[2]);
  return match === null || column === undefined || row < 1 || row > mostRows ? undefined : { row: row - 1, column };
}

/** "A1:C4" or "A1", also with dollar signs and corners in any order. */
export function parseArea(reference: string): AreaFile | undefined {
  const [from = "", to = from, rest] = reference.split(":");
  const first = parseCell(from);
  const last = parseCell(to);
  if (first === undefined || last === undefined || rest !== undefined) return undefined;
  const top = Math.min(first.row, last.row);
  const left = Math.min(first.column, last.column);
  return { top, left, rows: Math.abs(first.row - last.row) + 1, columns: Math.abs(first.column - last.column) + 1 };
}

/** `$A$5:$F$9`. */
export function absoluteArea(area: AreaFile): string {
  const first = `$${columnLetters(area.left)}$${String(area.top + 1)}`;
  return `${first}:$${columnLetters(area.left + area.columns - 1)}$${String(area.top + area.rows)}`;
}
