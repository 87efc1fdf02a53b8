/**
 * Tables without rules: a header with known headings tells where the columns are, and the rows below it are told by their ordinals. Only
 * where both are plain; anything else stays running text.
 */
import type { Block, TableCell } from "../../core/intake/plan-document";
import { readHeader } from "../../core/intake/table/table-header";
import { isInWords, totalKind } from "../../core/intake/table/total-row";
import type { PageLine, Stretch } from "./page-lines";
import { textOfLine } from "./page-lines";

interface Column {
  readonly left: number;
  readonly right: number;
  readonly heading: string;
}

interface FoundHeader {
  readonly columns: readonly Column[];
  readonly next: number;
  readonly ordinalColumn: number;
}

const mostHeaderLines = 4;
/** So many lines of running text in a row end the table. */
const mostPlainLines = 2;

/** The lines as blocks; undefined where there is no such table in them. */
export function readAlignedTables(
  lines: readonly PageLine[],
  paragraphsOf: (lines: readonly PageLine[]) => readonly Block[],
): readonly Block[] | undefined {
  const blocks: Block[] = [];
  let from = 0;
  let found = false;
  for (let at = 0; at < lines.length; at++) {
    const header = headerAt(lines, at);
    if (header === undefined) continue;
    const table = readRows(lines, header);
    if (table.rows.length < 2) continue;
    found = true;
    blocks.push(...paragraphsOf(lines.slice(from, at)), {
      kind: "table",
      rows: [header.columns.map((column) => ({ text: column.heading })), ...table.rows],
    });
    from = table.end;
    at = table.end - 1;
  }
  return found ? [...blocks, ...paragraphsOf(lines.slice(from))] : undefined;
}

/** The most lines that make a header with an ordinal column; its headings may stand on several lines. */
function headerAt(lines: readonly PageLine[], at: number): FoundHeader | undefined {
  if ((lines[at]?.stretches.length ?? 0) < 2) return undefined;
  let found: FoundHeader | undefined;
  for (let count = 1; count <= mostHeaderLines; count++) {
    const band = lines.slice(at, at + count);
    const last = band.at(-1);
    if (band.length < count || last === undefined || isParted(band) || beginsRow(last)) break;
    const columns = columnsOf(band.flatMap((line) => line.stretches));
    const header = readHeader(columns.map((column) => column.heading));
    const ordinalColumn = header?.columns.indexOf("ordinal") ?? -1;
    if (header === undefined || ordinalColumn < 0) continue;
    found = { columns: placed(columns, lines.slice(at + count, at + count + 30)), next: at + count, ordinalColumn };
  }
  return found;
}

const ordinal = /^\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5})[.)]?$/;

/** The first of several columns holds an ordinal. */
function beginsRow({ stretches }: PageLine): boolean {
  return stretches.length > 1 && ordinal.test(stretches[0]?.text ?? "");
}

/** Whether the last line of a band stands farther below the one before than lines of one heading do. */
function isParted(band: readonly PageLine[]): boolean {
  const [before, last] = [band.at(-2), band.at(-1)];
  return before !== undefined && last !== undefined && last.base - before.base > 2 * Math.max(before.height, last.height);
}

/** Stretches one below the other are one heading. */
function columnsOf(stretches: readonly Stretch[]): readonly Column[] {
  const columns: { left: number; right: number; heading: string }[] = [];
  for (const { left, right, text } of stretches) {
    const column = columns.find((each) => left < each.right && each.left < right);
    if (column === undefined) columns.push({ left, right, heading: text });
    else {
      column.left = Math.min(column.left, left);
      column.right = Math.max(column.right, right);
      column.heading += ` ${text}`;
    }
  }
  return columns.sort((one, other) => one.left - other.left);
}

/** Headings stand in the middle of their columns: the words below them tell how far these reach. */
function placed(columns: readonly Column[], below: readonly PageLine[]): readonly Column[] {
  const stretches = below.flatMap((line) => line.stretches);
  return columns.map((column, index) => {
    const [before, after] = [columns[index - 1]?.right ?? -Infinity, columns[index + 1]?.left ?? Infinity];
    const own = stretches.filter(
      (each) => each.left < column.right && column.left < each.right && each.left > before - 2 && each.right < after + 2,
    );
    return {
      heading: column.heading,
      left: Math.min(column.left, ...own.map((each) => each.left)),
      right: Math.max(column.right, ...own.map((each) => each.right)),
    };
  });
}

function readRows(
  lines: readonly PageLine[],
  { columns, next, ordinalColumn }: FoundHeader,
): { rows: readonly (readonly TableCell[])[]; end: number } {
  const rows: string[][] = [];
  let end = next;
  let plain = 0;
  let closed = false;
  for (let at = next; at < lines.length && plain <= mostPlainLines; at++) {
    const line = lines[at];
    if (line === undefined || (closed && !isInWords(textOfLine(line)))) break;
    const again = headerAt(lines, at);
    if (again !== undefined && again.columns.map((column) => column.heading).join() === columns.map((column) => column.heading).join()) {
      at = again.next - 1;
      continue;
    }
    const cells = cellsOf(line, columns);
    if (cells === undefined) {
      plain += 1;
      continue;
    }
    // What stood between two rows carries the last one on.
    const open = rows.at(-1);
    const begins = ordinal.test(cells[ordinalColumn] ?? "") || isSum(line);
    if (begins || open === undefined) rows.push(cells);
    else cells.forEach((cell, column) => (open[column] = [open[column] ?? "", cell].filter((each) => each !== "").join(" ")));
    plain = 0;
    end = at + 1;
    closed = totalKind(textOfLine(line)) === "whole" && isSum(line);
  }
  return { rows: rows.map((row) => row.map((text) => ({ text }))), end };
}

/** The words of a line by columns; undefined for a line that runs over them. */
function cellsOf(line: PageLine, columns: readonly Column[]): string[] | undefined {
  const cells = columns.map(() => "");
  for (const stretch of line.stretches) {
    const column = columnOf(stretch, columns);
    const isWide = columns.filter((each) => stretch.left < each.right - 2 && each.left + 2 < stretch.right).length > 1;
    if (column < 0 || (isWide && !isSum(line))) return undefined;
    cells[column] = [cells[column] ?? "", stretch.text].filter((each) => each !== "").join(" ");
  }
  return cells;
}

function columnOf(stretch: Stretch, columns: readonly Column[]): number {
  const middle = (stretch.left + stretch.right) / 2;
  const inside = columns.findIndex((column) => column.left - 2 <= middle && middle <= column.right + 2);
  return inside >= 0 ? inside : columns.findIndex((column) => stretch.left < column.right && column.left < stretch.right);
}

function isSum(line: PageLine): boolean {
  return line.stretches.length <= 2 && totalKind(textOfLine(line)) !== undefined;
}
