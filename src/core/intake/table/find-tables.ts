/** Finds the appendix tables in the lines of a text: rows of cells under a header that we know. */
import { foldText } from "../../plan/fold-text";
import type { SourceLines } from "../../plan/task";
import { cellWords, moneyWords } from "./cell-words";
import type { GridColumn } from "./grid-columns";
import { fitToColumns } from "./grid-columns";
import type { FoundHeader } from "./header-rows";
import { headerAt } from "./header-rows";
import type { Line } from "../lines/line";
import type { TableCell } from "../plan-document";
import { beginsAnother } from "./read-appendix-head";
import { readCells, tableLine } from "./table-cells";
import type { TableHeader } from "./table-header";
import { isClosingCell, isClosingLine } from "./total-row";

export interface TableRow {
  readonly cells: readonly string[];
  readonly first: number;
  readonly last: number;
  /** A line of running text between the rows, in its one cell. */
  readonly isPlain: boolean;
  /** For a row of a document's table: which cells carry on another, and how many columns the first cell with words covers. */
  readonly merged?: readonly (TableCell["merged"] | undefined)[];
  readonly widest?: number;
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
    const { rows, end } = readRows(lines, found);
    tables.push({ header: found.header, rows, start: at, end });
    at = Math.max(end, at + 1);
  }
  return tables;
}

/** Rows of cells from line `start` to before line `end` that are in none of the tables, run by run. */
export function rowsLeftOut(
  lines: readonly Line[],
  tables: readonly FoundTable[],
  start: number,
  end: number,
): readonly { readonly text: string; readonly at: SourceLines }[] {
  const runs: { text: string; at: SourceLines }[] = [];
  for (let at = start; at < end; at++) {
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

/** A row may be wrapped over several lines; it is whole when its cells are as many as the header's or the next row begins. */
function readRows(lines: readonly Line[], found: FoundHeader): { rows: readonly TableRow[]; end: number } {
  const { header, next: start, columns } = found;
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
    const row = lines[at]?.row;
    if (row !== undefined && columns !== undefined) {
      const again = headerAt(lines, at);
      if (again !== undefined) {
        // With other columns it heads another table; the same one comes again on every page.
        if (!isSameHeader(again.header, header)) break;
        at = again.next - 1;
        end = again.next;
        continue;
      }
      finish();
      rows.push({ ...rowOfGrid(row, columns, header), first, last: first });
    } else if (
      cells === undefined &&
      !isClosingLine(text) &&
      (open === undefined || blanks > 0 || !isWrappedRest(open.text, text, header))
    ) {
      if (beginsAnother(lines, start, at) || !rowsGoOn(lines, at + 1, found)) break;
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

function rowOfGrid(row: readonly TableCell[], columns: readonly GridColumn[], header: TableHeader): Omit<TableRow, "first" | "last"> {
  const { cells, merged, widest } = fitToColumns(row, columns);
  const words = cells.map((cell, column) => (header.columns[column] === "cost" ? moneyWords(cell) : cellWords(cell)));
  return { cells: words, isPlain: false, merged, widest };
}

function isSameHeader(one: TableHeader, other: TableHeader): boolean {
  return one.columns.join() === other.columns.join();
}

/** Whether rows of this table follow behind lines of text. A header that comes again must go on counting, or it heads another table. */
function rowsGoOn(lines: readonly Line[], start: number, { header, columns }: FoundHeader): boolean {
  let plain = 0;
  let again = false;
  for (let at = start; at < Math.min(lines.length, start + farthestRow); at++) {
    const { text, last } = tableLine(lines, at);
    const row = lines[at]?.row;
    const cells = readCells(text);
    const headed = cells === undefined ? undefined : headerAt(lines, at);
    at = last;
    if (text.trim() === "") continue;
    if (cells === undefined) {
      plain += 1;
      if (isClosingLine(text)) return plain <= 2;
      if (plain > mostPlainLines || /^\s*(?:phu luc|bieu so|kem theo|\(kem theo)/.test(foldText(text.slice(0, 40)))) return false;
    } else if (headed !== undefined) {
      if (!isSameHeader(headed.header, header)) return false;
      again = true;
      at = headed.next - 1;
    } else if (again) return /^0*(?:[2-9]|[1-9]\d)/.test(cells[0] ?? "");
    else return row === undefined || columns === undefined ? isRow(cells, header) : isRowOfGrid(row, columns);
  }
  return false;
}

/** As many cells as the table has columns, or one that begins as a row of it does. */
function isRowOfGrid(row: readonly TableCell[], columns: readonly GridColumn[]): boolean {
  const cells = row.filter((cell) => cell.merged !== "left").map((cell) => cell.text.trim());
  const first = cells[0] ?? "";
  return cells.length === columns.length || isClosingCell(first) || (isOrdinal(first) && cells.length > 1);
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
