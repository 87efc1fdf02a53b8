/** The header of an appendix table: one to three rows, with cells that are merged downwards and across. */
import { foldText } from "../../plan/fold-text";
import type { GridColumn } from "./grid-columns";
import { gridColumns } from "./grid-columns";
import type { Line } from "../lines/line";
import type { TableCell } from "../plan-document";
import { readCells, tableLine } from "./table-cells";
import type { TableHeader } from "./table-header";
import { mostColumns, readHeader } from "./table-header";

export interface FoundHeader {
  readonly header: TableHeader;
  /** Index of the first line below the header. */
  readonly next: number;
  /** Where the columns stand on the grid of a document's table; undefined for a table of plain text. */
  readonly columns: readonly GridColumn[] | undefined;
}

const mostHeaderRows = 3;

/** Undefined where no header begins on this line. */
export function headerAt(lines: readonly Line[], at: number): FoundHeader | undefined {
  return lines[at]?.row === undefined ? headerOfText(lines, at) : headerOfGrid(lines, at);
}

function headerOfGrid(lines: readonly Line[], at: number): FoundHeader | undefined {
  const rows: (readonly TableCell[])[] = [];
  let found: FoundHeader | undefined;
  for (let next = at; next < at + mostHeaderRows; next++) {
    const row = lines[next]?.row;
    if (row === undefined || row.length < 3 || (rows.length > 0 && !carriesHeaderOn(rows, row))) break;
    rows.push(row);
    const columns = gridColumns(rows);
    const header = columns.length > mostColumns ? undefined : readHeader(columns.map((column) => column.heading));
    if (header !== undefined) found = { header, next: next + 1, columns };
  }
  return found;
}

/** Rows of a header hang together: a cell of the first reaches down, or is parted by the cells below it. */
function carriesHeaderOn(above: readonly (readonly TableCell[])[], row: readonly TableCell[]): boolean {
  if (!row.every(isHeadingLike)) return false;
  const upper = above.at(-1) ?? [];
  const reachesDown = row.some(
    (cell, column) =>
      cell.merged === "above" && upper[column] !== undefined && (upper[column].text !== "" || upper[column].merged !== undefined),
  );
  const isParted = row.some(
    (cell, column) => cell.text !== "" && (upper[column]?.merged === "left" || upper[column + 1]?.merged === "left"),
  );
  const isRest = isHeaderRest(row.map((cell) => cell.text));
  const isBlankElsewhere = row.every((cell, column) => cell.text === "" || isPartOfSpan(upper, column));
  return isRest || (isParted && (reachesDown || isBlankElsewhere));
}

function isPartOfSpan(row: readonly TableCell[], column: number): boolean {
  return row[column]?.merged === "left" || row[column + 1]?.merged === "left";
}

/** Short words, no figures but years and the numbers of quarters. */
function isHeadingLike({ text }: TableCell): boolean {
  return text.length <= 80 && !/^\s*[\d.,]+\s*$/.test(text.replace(/(?:19|20)\d\d/g, "")) && !/[.;]$/.test(text.trim());
}

/** Rows of plain text have no merged cells: a blank beside a heading with words below it is part of that heading. */
function headerOfText(lines: readonly Line[], at: number): FoundHeader | undefined {
  const line = tableLine(lines, at);
  const cells = readCells(line.text);
  if (cells === undefined || cells.length < 3 || cells.length > mostColumns) return undefined;
  const header = readHeader(cells);
  const second = tableLine(lines, line.last + 1);
  const below = readCells(second.text);
  if (below !== undefined && below.length <= mostColumns) {
    // Blank cells at the end of a line are not written.
    const [upper, lower] = [padded(cells, below.length), padded(below, cells.length)];
    const isRest = below.length === cells.length && isHeaderRest(below);
    const headings = isRest ? joined(upper, lower) : underSpans(upper, lower);
    const both = headings === undefined ? undefined : readHeader(headings);
    if (both !== undefined) return { header: both, next: second.last + 1, columns: undefined };
  }
  return header === undefined ? undefined : { header, next: line.last + 1, columns: undefined };
}

function padded(cells: readonly string[], length: number): readonly string[] {
  return [...cells, ...Array.from({ length: Math.max(0, length - cells.length) }, () => "")];
}

function joined(cells: readonly string[], below: readonly string[]): readonly string[] {
  return cells.map((cell, column) => `${cell} ${below[column] ?? ""}`);
}

/** "Kinh phí | (blank)" over "Ngân sách | Xã hội hóa". Undefined where the row below is no part of the header. */
function underSpans(cells: readonly string[], below: readonly string[]): readonly string[] | undefined {
  if ((below[0] ?? "") !== "" || !below.every((text) => isHeadingLike({ text }))) return undefined;
  const blanks = cells.flatMap((cell, column) => (cell === "" ? [column] : []));
  if (blanks.length === 0 || !blanks.every((column) => below[column] !== "")) return undefined;
  let span = "";
  const headings = cells.map((cell, column) => {
    if (cell !== "") span = cell;
    return below[column] === "" ? cell : `${span} ${below[column] ?? ""}`;
  });
  const parted = below.every((text, column) => text === "" || cells[column] === "" || cells[column + 1] === "");
  return parted ? headings : undefined;
}

/** Words that only a heading goes on with: "thực hiện", "(đồng)". */
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
