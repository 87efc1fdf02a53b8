/** The faults of what stands on a sheet's pages: fonts, rows that are cut, what is not printed, headers, the total. */
import { fontName as lawFont } from "./appendix-form";
import { areaOfCell, cutHeight, hidesFigures, mergesByPlace, span } from "./cell-lines";
import type { Area } from "./description";
import { change } from "./judge-page-setup";
import { noChange } from "./paper-change";
import type { PaperFault } from "./paper-fault";
import type { PrintedCell, PrintedSheet } from "./printed-sheet";
import type { PrintedPages } from "./printed-pages";
import { roomPoints } from "./printed-pages";
import type { PrintedTable } from "./printed-table";
import { highestRowPoints } from "./row-texts";

const filled = ({ cells }: PrintedSheet): readonly PrintedCell[] => cells.filter(({ text }) => text !== "");

/** Fonts of TCVN3 and VNI: another font would turn their letters into others. */
const isOldFont = (name: string): boolean => /^(?:\.Vn|VNI-)/i.test(name);

export function judgeFonts(sheet: PrintedSheet): readonly PaperFault[] {
  const others = filled(sheet).filter(({ style }) => style.fontName.toLowerCase() !== lawFont.toLowerCase());
  const [first] = others;
  if (first === undefined) return [];
  const old = others.some(({ style }) => isOldFont(style.fontName));
  const fonts = [...new Set(others.map(({ style }) => style.fontName))];
  const repair = { ...noChange, fonts: runsInRows(others).map((area) => ({ area, fontName: lawFont })) };
  return [{ rule: "font", fonts, cells: others.length, row: first.row, column: first.column, old, repair: old ? undefined : repair }];
}

/** Neighbouring cells of a row together, and rows with the same cells under each other. */
function runsInRows(cells: readonly PrintedCell[]): readonly Area[] {
  const runs: { top: number; left: number; rows: number; columns: number }[] = [];
  for (const { row, column } of [...cells].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const last = runs.at(-1);
    if (last?.top === row && last.left + last.columns === column) last.columns += 1;
    else runs.push({ top: row, left: column, rows: 1, columns: 1 });
  }
  const joined: typeof runs = [];
  for (const run of runs) {
    const above = joined.findLast(({ top, rows, left, columns }) => top + rows === run.top && left === run.left && columns === run.columns);
    if (above === undefined) joined.push(run);
    else above.rows += 1;
  }
  return joined;
}

/** Something stands outside the print area. */
export function judgePrintArea(sheet: PrintedSheet): readonly PaperFault[] {
  const { printArea } = sheet.page;
  if (printArea === undefined) return [];
  const visible = filled(sheet).filter(
    ({ row, column }) => (sheet.rowHeightsPoints[row] ?? 0) > 0 && (sheet.columnWidthsPoints[column] ?? 0) > 0,
  );
  const { top, left, rows, columns } = printArea;
  const outside = visible.filter(({ row, column }) => row < top || row >= top + rows || column < left || column >= left + columns);
  const [first] = outside;
  if (first === undefined) return [];
  const firstRow = outside.reduce((least, { row }) => Math.min(least, row), top);
  const firstColumn = outside.reduce((least, { column }) => Math.min(least, column), left);
  const lastRow = outside.reduce((most, { row }) => Math.max(most, row), top + rows - 1);
  const lastColumn = outside.reduce((most, { column }) => Math.max(most, column), left + columns - 1);
  const whole = { top: firstRow, left: firstColumn, rows: lastRow - firstRow + 1, columns: lastColumn - firstColumn + 1 };
  return [{ rule: "print-area", row: first.row, column: first.column, cells: outside.length, repair: change({ printArea: whole }) }];
}

/** Texts that are higher than their row. A merged cell has the rows that it covers; what lacks is given to the last of them. */
export function judgeRows(sheet: PrintedSheet): readonly PaperFault[] {
  const merges = mergesByPlace(sheet);
  const needed = new Map<number, number>();
  for (const cell of filled(sheet)) {
    const area = areaOfCell(cell, merges);
    const last = area.top + area.rows - 1;
    const height = span(sheet.rowHeightsPoints, area.top, area.rows);
    const width = span(sheet.columnWidthsPoints, area.left, area.columns);
    if (height === 0 || width === 0) continue;
    const points = cutHeight(cell, width, height);
    if (points === undefined) continue;
    const wanted = (sheet.rowHeightsPoints[last] ?? 0) + points - height;
    needed.set(last, Math.max(wanted, needed.get(last) ?? 0));
  }
  if (needed.size === 0) return [];
  const rows = [...needed.keys()].sort((one, other) => one - other);
  const beyond = rows.filter((row) => (needed.get(row) ?? 0) > highestRowPoints);
  const heights = rows.map((row) => ({ row, heightPoints: Math.min(highestRowPoints, Math.ceil((needed.get(row) ?? 0) / 0.75) * 0.75) }));
  const helped = heights.filter(({ row, heightPoints }) => heightPoints > (sheet.rowHeightsPoints[row] ?? 0));
  return [{ rule: "row-cut", rows, beyond, repair: helped.length === 0 ? undefined : { ...noChange, heights: helped } }];
}

/** Widening a column may push others off the page: left to the officer. */
export function judgeFigures(sheet: PrintedSheet): readonly PaperFault[] {
  const merges = mergesByPlace(sheet);
  const hidden = filled(sheet).filter((cell) => {
    const { left, columns } = areaOfCell(cell, merges);
    const width = span(sheet.columnWidthsPoints, left, columns);
    return width > 0 && (sheet.rowHeightsPoints[cell.row] ?? 0) > 0 && hidesFigures(cell, width);
  });
  const [first] = hidden;
  if (first === undefined) return [];
  return [{ rule: "figures-hidden", row: first.row, column: first.column, cells: hidden.length, repair: undefined }];
}

/** The header row of a table that goes on over pages. */
export function judgeHeader(sheet: PrintedSheet, { pages }: PrintedPages, table: PrintedTable | undefined): readonly PaperFault[] {
  if (table === undefined) return [];
  const { top, headerBottom, bottom } = table;
  const on = pages.filter(({ rows, repeated }) => rows.slice(repeated).some((row) => row > headerBottom && row <= bottom));
  const titles = sheet.page.titleRows;
  const repeats = titles !== undefined && titles.first <= headerBottom && titles.first + titles.count > headerBottom;
  if (on.length < 2 || repeats) return [];
  return [{ rule: "header-not-repeated", row: top, repair: change({ titleRows: { first: top, count: headerBottom - top + 1 } }) }];
}

/** The total, the row above it, its words and the signatures stand on one page, where a page holds them. */
export function judgeTotal(sheet: PrintedSheet, { pages, scale }: PrintedPages, table: PrintedTable | undefined): readonly PaperFault[] {
  if (table?.total === undefined) return [];
  const { total, end, headerBottom } = table;
  const room = roomPoints(sheet.page).height / scale;
  const above = total - 1;
  // As on the sheets that we build: unless the row above the total would leave a third of the page before it blank.
  const takesAbove = above > headerBottom && (sheet.rowHeightsPoints[above] ?? 0) < room / 3;
  const first = takesAbove ? above : total;
  const height = span(sheet.rowHeightsPoints, first, end - first + 1);
  const header = span(sheet.rowHeightsPoints, table.top, headerBottom - table.top + 1);
  if (height + header > room) return [];
  const pageOf = (row: number): number => pages.findIndex(({ rows, repeated }) => rows.slice(repeated).includes(row));
  const pageOfTotal = pageOf(total);
  const from = pageOf(end) !== pageOfTotal ? "words" : takesAbove && pageOf(above) !== pageOfTotal ? "table" : undefined;
  if (from === undefined || pageOfTotal === -1 || pageOf(end) === -1) return [];
  const breaksBefore = [...sheet.page.breaksBefore.filter((row) => row < first || row > end), first].sort((one, other) => one - other);
  return [{ rule: "total-parted", row: total, from, repair: change({ breaksBefore }) }];
}
