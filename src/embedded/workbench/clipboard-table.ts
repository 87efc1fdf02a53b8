/** Cells as text on the clipboard, as spreadsheets write it: tabs between columns, lines between rows, quotes around a cell that has either. */
export function writeClipboardTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** One cell and what ends it. A cell in quotes may hold tabs, line breaks and doubled quotes; any other quote is just a quote. */
const cellPattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;

/** The cells of a text from the clipboard, row by row. A line break at the very end begins an empty row. */
export function readClipboardTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    cellPattern.lastIndex = at;
    const match = cellPattern.exec(text);
    // A quote that is never closed, or closed in the middle of a cell.
    const [, inQuotes, plain = "", end = ""] = match ?? [undefined, undefined, ...plainCell(text, at)];
    row.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    at += (inQuotes === undefined ? plain.length : inQuotes.length + 2) + end.length;
    if (end === "\t") continue;
    rows.push(row);
    row = [];
    if (end === "") return rows;
  }
}

function plainCell(text: string, from: number): readonly [string, string] {
  const [, plain = "", end = ""] = /^([^\t\r\n]*)(\t|\r\n|\r|\n|$)/.exec(text.slice(from)) ?? [];
  return [plain, end];
}
