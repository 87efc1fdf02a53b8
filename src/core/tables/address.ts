/** Addresses of cells as people read them: "F12", "A1:C3". Rows and columns count from zero here, from one there. */

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

export function address(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** The rows of one column as A1 ranges, as few as there are stretches: rows 1, 2, 3 and 7 of B -> "B2:B4", "B8". */
export function columnRanges(rows: readonly number[], column: number): readonly string[] {
  const sorted = isAscending(rows) ? rows : [...new Set(rows)].sort((one, other) => one - other);
  const ranges: string[] = [];
  for (let at = 0; at < sorted.length; at++) {
    const first = sorted[at] ?? 0;
    while (sorted[at + 1] === (sorted[at] ?? 0) + 1) at++;
    const last = sorted[at] ?? first;
    ranges.push(first === last ? address(first, column) : `${address(first, column)}:${address(last, column)}`);
  }
  return ranges;
}

function isAscending(rows: readonly number[]): boolean {
  for (let at = 1; at < rows.length; at++) if ((rows[at] ?? 0) <= (rows[at - 1] ?? 0)) return false;
  return true;
}

/** Column letters -> index; undefined beyond Excel's last column. */
export function columnIndex(letters: string): number | undefined {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index >= 1 && index <= 16_384 ? index - 1 : undefined;
}

/** "F12" or "$F$12" -> its place; undefined for what is no single cell. */
export function cellPlace(text: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text) ?? [];
  const column = columnIndex(letters);
  return letters === "" || column === undefined ? undefined : { row: Number(digits) - 1, column };
}
