/** The table of a read sheet, as the checks find it: its header, its total and what belongs to it below. */
import { findTables } from "../core/tables/find-tables";
import type { GridCell, GridRow, SheetGrid } from "../core/tables/grid";
import { SheetValues } from "../core/tables/sheet-values";
import type { PrintedSheet } from "./printed-sheet";

export interface PrintedTable {
  readonly top: number;
  readonly headerBottom: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The row of its last total. */
  readonly total: number | undefined;
  /** The last row that belongs to it: its words, the place and date, the signatures. */
  readonly end: number;
}

/** A blank gap of more than this, such as the room for a signature and a stamp in rows of their own, ends what belongs to a table. */
const mostBlankRows = 8;

/** The longest one; undefined where the sheet has none. */
export function printedTable(sheet: PrintedSheet): PrintedTable | undefined {
  const grid = gridOf(sheet);
  const tables = findTables(new SheetValues(grid, { sheets: [grid] }));
  const table = [...tables].sort((one, other) => other.bottom - other.top - (one.bottom - one.top))[0];
  if (table === undefined) return undefined;
  const { top, headerBottom, bottom, left, right, rows, words } = table;
  const total = rows.findLast(({ kind }) => kind === "total")?.row;
  const next = tables.find((other) => other.top > bottom)?.top ?? sheet.rowHeightsPoints.length;
  return { top, headerBottom, bottom, left, right, total, end: lastRow(sheet, Math.max(bottom, words?.row ?? bottom), next) };
}

function lastRow(sheet: PrintedSheet, from: number, before: number): number {
  const rows = [...new Set(sheet.cells.filter(({ text, row }) => text !== "" && row > from && row < before).map(({ row }) => row))].sort(
    (one, other) => one - other,
  );
  let last = from;
  for (const row of rows) {
    if (row - last > mostBlankRows) break;
    last = row;
  }
  return last;
}

function gridOf(sheet: PrintedSheet): SheetGrid {
  const rows: (GridCell | undefined)[][] = sheet.rowHeightsPoints.map(() => []);
  for (const { row, column, text, type, style } of sheet.cells) {
    const cells = rows[row];
    if (type === undefined || cells === undefined) continue;
    const { fontName: font, bold, horizontal } = style;
    // Only where tables stand is asked, never what their figures come to: a number as it is shown will do.
    cells[column] = {
      type: type === "number" ? "number" : "text",
      text: type === "number" ? figures(text) : text,
      style: { numberFormat: "General", bold, indent: 0, horizontal, font },
    };
  }
  return {
    name: sheet.name,
    visibility: "Visible",
    rowCount: sheet.rowHeightsPoints.length,
    columnCount: sheet.columnWidthsPoints.length,
    rows: rows.map((row): GridRow | undefined => (row.length === 0 ? undefined : Array.from(row))),
    merges: sheet.merges.map(({ top, left, rows: height, columns }) => ({
      top,
      left,
      bottom: top + height - 1,
      right: left + columns - 1,
    })),
    hiddenRows: hidden(sheet.rowHeightsPoints),
    filteredAreas: [],
    hiddenColumns: hidden(sheet.columnWidthsPoints),
    page: undefined,
  };
}

function figures(text: string): string {
  return text.replace(/\D/g, "") || "0";
}

function hidden(sizes: readonly number[]): ReadonlySet<number> {
  return new Set(sizes.flatMap((size, index) => (size === 0 ? [index] : [])));
}
