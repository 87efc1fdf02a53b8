/** A1 addresses. Rows and columns count from zero everywhere but in the text itself. */
import type { AreaFile } from "../../../documents/xlsx/workbook-file";

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

export const wholeSheet: AreaFile = { top: 0, left: 0, rows: rowLimit, columns: columnLimit };

/** 0 -> "A", 25 -> "Z", 26 -> "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "AA" -> 26, whatever the case. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The rectangle that an address without a sheet's name means: "B2", "$A$1:C3", "A:C", "2:2". Undefined where it is none. */
export function parseArea(address: string): AreaFile | undefined {
  const cells = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  if (cells !== null) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(address);
  if (columns !== null) return between(0, columnIndex(columns[1] ?? ""), rowLimit - 1, columnIndex(columns[2] ?? ""));
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(address);
  if (rows !== null) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, columnLimit - 1);
  return undefined;
}

function between(row: number, column: number, otherRow: number, otherColumn: number): AreaFile | undefined {
  const top = Math.min(row, otherRow);
  const left = Math.min(column, otherColumn);
  const area = { top, left, rows: Math.abs(row - otherRow) + 1, columns: Math.abs(column - otherColumn) + 1 };
  return isOnSheet(area) ? area : undefined;
}

export function isOnSheet(area: AreaFile): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.top + area.rows <= rowLimit &&
    area.left + area.columns <= columnLimit
  );
}

/** "A1", "A1:C3", "A:C", "2:5"; with `absolute` "$A$1:$C$3". */
export function formatArea(area: AreaFile, absolute = false): string {
  const mark = absolute ? "$" : "";
  const column = (index: number) => mark + columnLetters(index);
  const row = (index: number) => mark + String(index + 1);
  const right = area.left + area.columns - 1;
  const bottom = area.top + area.rows - 1;
  if (area.rows === rowLimit && area.columns < columnLimit) return `${column(area.left)}:${column(right)}`;
  if (area.columns === columnLimit) return `${row(area.top)}:${row(bottom)}`;
  const first = column(area.left) + row(area.top);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${column(right)}${row(bottom)}`;
}

/** As Excel writes a sheet's name before "!": in apostrophes unless it is made of letters, digits and underscores and could be nothing else. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === undefined && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'Phụ lục'!A1:B2" into the sheet's name and the rest; no sheet where there is none. */
export function splitReference(reference: string): { readonly sheet: string | undefined; readonly address: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/su.exec(reference);
  if (quoted !== null) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), address: quoted[2] ?? "" };
  const mark = reference.lastIndexOf("!");
  return mark < 0 ? { sheet: undefined, address: reference } : { sheet: reference.slice(0, mark), address: reference.slice(mark + 1) };
}
