/** Finds the appendix tables in the lines of a text: rows of cells under a header that we know. */
import { foldText } from "../plan/fold-text";
import type { Line } from "./line";
import type { TableHeader } from "./table-header";
import { mostColumns, readHeader } from "./table-header";

export interface TableRow {
  readonly cells: readonly string[];
  readonly first: number;
  readonly last: number;
}

export interface FoundTable {
  readonly header: TableHeader;
  readonly rows: readonly TableRow[];
  /** Indices into the lines: of the header, and of the first line after the table. */
  readonly start: number;
  readonly end: number;
}

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

/** The cells of a line: parted by tabs, or by the bars of a Markdown table. Undefined for a line of running text. */
export function readCells(text: string): readonly string[] | undefined {
  if (text.includes("\t")) return text.split("\t").map((cell) => cell.trim());
  if (!/^\s*\|/.test(text)) return undefined;
  const inner = text
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll("\\|", "|").trim());
}

/** A header may run over two rows: "Thời gian | Kinh phí" above "thực hiện | (đồng)". */
function headerAt(lines: readonly Line[], at: number): { header: TableHeader; next: number } | undefined {
  const cells = readCells(lines[at]?.text ?? "");
  if (cells === undefined || cells.length < 3 || cells.length > mostColumns) return undefined;
  const header = readHeader(cells);
  const below = readCells(lines[at + 1]?.text ?? "");
  if (below !== undefined && below.length === cells.length && isHeaderRest(below)) {
    const both = readHeader(cells.map((cell, column) => `${cell} ${below[column] ?? ""}`));
    if (both !== undefined) return { header: both, next: at + 2 };
  }
  return header === undefined ? undefined : { header, next: at + 1 };
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
    if (open !== undefined) rows.push({ cells: readCells(open.text) ?? [open.text.trim()], first: open.first, last: open.last });
    open = undefined;
  };
  for (let at = start; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.text.trim() === "") {
      blanks += 1;
      continue;
    }
    const cells = readCells(line.text);
    if (cells === undefined) {
      if (isClosingLine(line.text)) finish();
      else if (open === undefined || blanks > 0 || !isWrappedRest(open.text, header)) break;
    } else if (open === undefined || beginsRow(cells, open.text, header)) finish();
    open =
      open === undefined
        ? { text: line.text, first: line.number, last: line.number }
        : { text: `${open.text} ${line.text.trimStart()}`, first: open.first, last: line.number };
    end = at + 1;
    blanks = 0;
  }
  finish();
  return { rows, end };
}

/** "Tổng cộng: 200.000.000 đồng" and "Bằng chữ: …" may stand below the table as plain lines. */
function isClosingLine(text: string): boolean {
  return /^\s*\(?(?:tong cong|tong so|tong kinh phi|cong|bang chu|so tien bang chu|viet bang chu)\s*(?:[:(]|$)/.test(
    foldText(text.slice(0, 60)),
  );
}

function beginsRow(cells: readonly string[], openText: string, header: TableHeader): boolean {
  const open = readCells(openText) ?? [];
  if (open.length >= header.columns.length) return true;
  const first = cells[0] ?? "";
  return (
    cells.length >= header.columns.length ||
    first === "" ||
    /^\(?(?:\d{1,4}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[-+])[.)]?$/.test(first) ||
    isClosingLine(first)
  );
}

function isWrappedRest(openText: string, header: TableHeader): boolean {
  const open = readCells(openText) ?? [];
  return open.length > 1 && open.length <= header.columns.length && !/^\s*\|.*\|\s*$/.test(openText);
}
