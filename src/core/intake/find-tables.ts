/** Finds the appendix tables in the lines of a text: rows of cells under a header that we know. */
import { foldText } from "../plan/fold-text";
import type { SourceLines } from "../plan/task";
import type { Line } from "./line";
import { readCells, tableLine } from "./table-cells";
import type { TableHeader } from "./table-header";
import { mostColumns, readHeader } from "./table-header";
import { isClosingCell, isClosingLine } from "./total-row";

export interface TableRow {
  readonly cells: readonly string[];
  readonly first: number;
  readonly last: number;
  /** A line of running text between the rows, in its one cell. */
  readonly isPlain: boolean;
}

export interface FoundTable {
  readonly header: TableHeader;
  readonly rows: readonly TableRow[];
  /** Indices into the lines: of the header, and of the first line after the table. */
  readonly start: number;
  readonly end: number;
}

/** Lines of text between two rows of one table: a page's head, a group, a note. More of them are the text going on. */
const mostPlainLines = 8;
const farthestRow = 40;

/** In reading order. A header that comes again, as on every page, begins no new table. */
export function findTables(lines: readonly Line[]): readonly FoundTable[] {
  const tables: FoundTable[] = [];
  let at = 0;
  while (at < lines.length) {
    const found = headerAt(lines, at);
    if (found === undefined) {
      at += 1;
      continue;
    }
    const { rows, end } = readRows(lines, found.next, found.header);
    tables.push({ header: found.header, rows, start: at, end });
    at = Math.max(end, at + 1);
  }
  return tables;
}

/** Rows of cells from line `start` on that are in none of the tables, run by run. */
export function rowsLeftOut(
  lines: readonly Line[],
  tables: readonly FoundTable[],
  start: number,
): readonly { readonly text: string; readonly at: SourceLines }[] {
  const runs: { text: string; at: SourceLines }[] = [];
  for (let at = start; at < lines.length; at++) {
    const table = tables.find((each) => at >= each.start && at < each.end);
    if (table !== undefined) {
      at = table.end - 1;
      continue;
    }
    const filled = readCells(lines[at]?.text ?? "")?.filter((cell) => cell !== "") ?? [];
    const number = lines[at]?.number ?? 0;
    if (filled.length < 3 && !(filled.length === 2 && /\d/.test(filled.join()))) continue;
    const last = runs.at(-1);
    if (last?.at.last === number - 1) last.at = { first: last.at.first, last: number };
    else runs.push({ text: filled.join(" | "), at: { first: number, last: number } });
  }
  return runs;
}

/** A header may run over two rows: "Thời gian | Kinh phí" above "thực hiện | (đồng)". */
function headerAt(lines: readonly Line[], at: number): { header: TableHeader; next: number } | undefined {
  const line = tableLine(lines, at);
  const cells = readCells(line.text);
  if (cells === undefined || cells.length < 3 || cells.length > mostColumns) return undefined;
  const header = readHeader(cells);
  const second = tableLine(lines, line.last + 1);
  const below = readCells(second.text);
  if (below !== undefined && below.length === cells.length && isHeaderRest(below)) {
    const both = readHeader(cells.map((cell, column) => `${cell} ${below[column] ?? ""}`));
    if (both !== undefined) return { header: both, next: second.last + 1 };
  }
  return header === undefined ? undefined : { header, next: line.last + 1 };
}

function isHeaderRest(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return (
    filled.length > 0 &&
    filled.every((cell) =>
      /^\(?(?:(?:chu tri|phoi hop|thuc hien|hoan thanh|to chuc|nhiem vu|cong viec|kinh phi|nghin|trieu|dong|vnd|du kien|dvt|don vi tinh)[\s:,)]*)+$/.test(
        foldText(cell),
      ),
    )
  );
}

/** A row may be wrapped over several lines; it is whole when its cells are as many as the header's or the next row begins. */
function readRows(lines: readonly Line[], start: number, header: TableHeader): { rows: readonly TableRow[]; end: number } {
  const rows: TableRow[] = [];
  let end = start;
  let open: { text: string; first: number; last: number } | undefined;
  let blanks = 0;
  const finish = (): void => {
    if (open !== undefined)
      rows.push({ cells: readCells(open.text) ?? [open.text.trim()], first: open.first, last: open.last, isPlain: false });
    open = undefined;
  };
  for (let at = start; at < lines.length; at++) {
    const { text, last } = tableLine(lines, at);
    const first = lines[at]?.number ?? at + 1;
    const cells = readCells(text);
    if (text.trim() === "") {
      blanks += 1;
      continue;
    }
    if (cells === undefined && !isClosingLine(text) && (open === undefined || blanks > 0 || !isWrappedRest(open.text, text, header))) {
      if (!rowsGoOn(lines, at + 1, header)) break;
      finish();
      rows.push({ cells: [text.trim()], first, last: first, isPlain: true });
    } else {
      if (cells === undefined ? isClosingLine(text) : open === undefined || beginsRow(cells, open.text, header)) finish();
      const lastNumber = lines[last]?.number ?? first;
      open =
        open === undefined
          ? { text, first, last: lastNumber }
          : { text: `${open.text} ${text.trimStart()}`, first: open.first, last: lastNumber };
    }
    at = last;
    end = at + 1;
    blanks = 0;
  }
  finish();
  return { rows, end };
}

/** Whether rows of this table follow behind lines of text. A header that comes again must go on counting, or it heads another table. */
function rowsGoOn(lines: readonly Line[], start: number, header: TableHeader): boolean {
  let plain = 0;
  let again = false;
  for (let at = start; at < Math.min(lines.length, start + farthestRow); at++) {
    const { text, last } = tableLine(lines, at);
    const cells = readCells(text);
    at = last;
    if (text.trim() === "") continue;
    if (cells === undefined) {
      plain += 1;
      if (isClosingLine(text)) return plain <= 2;
      if (plain > mostPlainLines || /^\s*(?:phu luc|bieu so|kem theo|\(kem theo)/.test(foldText(text.slice(0, 40)))) return false;
    } else if (readHeader(cells) !== undefined) {
      if (readHeader(cells)?.columns.join() !== header.columns.join()) return false;
      again = true;
    } else return again ? /^0*(?:[2-9]|[1-9]\d)/.test(cells[0] ?? "") : isRow(cells, header);
  }
  return false;
}

function isRow(cells: readonly string[], header: TableHeader): boolean {
  const first = cells[0] ?? "";
  if (cells.length === header.columns.length || isClosingCell(first)) return true;
  return cells.length < header.columns.length && ((first === "" && cells.length > 2) || isOrdinal(first));
}

function isOrdinal(cell: string): boolean {
  return /^\(?(?:\d{1,4}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[-+])[.)]?$/.test(cell);
}

function beginsRow(cells: readonly string[], openText: string, header: TableHeader): boolean {
  const open = readCells(openText) ?? [];
  if (open.length === 0 || open.length >= header.columns.length) return true;
  const first = cells[0] ?? "";
  return cells.length >= header.columns.length || first === "" || isOrdinal(first) || isClosingCell(first);
}

/** Whether a plain line carries on the last cell of the row above. Money is carried on by its unit or its source in small letters, by nothing else. */
function isWrappedRest(openText: string, text: string, header: TableHeader): boolean {
  const open = readCells(openText) ?? [];
  if (open.length <= 1) return isClosingLine(openText) && /^\s*\p{Ll}/u.test(text);
  if (open.length > header.columns.length || /^\s*\|.*\|\s*$/.test(openText)) return false;
  const isMoney = header.columns[open.length - 1] === "cost" && /\d/.test(open.at(-1) ?? "");
  if (isMoney) return /^\s*(?:\(\s*)?\p{Ll}/u.test(text);
  return !/^\s*(?:[IVX]{1,5}|[A-H])[.)/]\s/.test(text);
}
