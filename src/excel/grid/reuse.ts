/** What did not change between two readings stays the same object: by that the check knows what it need not look at again. */
import type { GridArea, GridCell, GridPage, GridRow, GridStyle, SheetGrid, WorkbookGrid } from "../../core/tables/grid";

export function reuseWorkbook(before: WorkbookGrid | undefined, sheets: readonly SheetGrid[]): WorkbookGrid {
  if (before?.sheets.length === sheets.length && sheets.every((sheet, index) => sheet === before.sheets[index])) return before;
  return { sheets };
}

export function reuseSheet(before: SheetGrid | undefined, next: SheetGrid): SheetGrid {
  if (before === undefined) return next;
  // Rows behind an inserted or a deleted one are found by their distance from the end.
  const shift = next.rowCount - before.rowCount;
  const rows = next.rows.map((row, index) => {
    const same = reuseRow(before.rows[index], row);
    return same === row && shift !== 0 ? reuseRow(before.rows[index - shift], row) : same;
  });
  const sheet: SheetGrid = {
    ...next,
    rows: sameItems(before.rows, rows) ? before.rows : rows,
    merges: sameAreas(before.merges, next.merges) ? before.merges : next.merges,
    filteredAreas: sameAreas(before.filteredAreas, next.filteredAreas) ? before.filteredAreas : next.filteredAreas,
    hiddenRows: sameSet(before.hiddenRows, next.hiddenRows) ? before.hiddenRows : next.hiddenRows,
    hiddenColumns: sameSet(before.hiddenColumns, next.hiddenColumns) ? before.hiddenColumns : next.hiddenColumns,
    page: samePage(before.page, next.page) ? before.page : next.page,
  };
  const keys = Object.keys(sheet) as (keyof SheetGrid)[];
  return keys.every((key) => sheet[key] === before[key]) ? before : sheet;
}

/** The row of before where it says the same; otherwise the new one, with the cells of before that say the same. */
export function reuseRow(before: GridRow | undefined, next: GridRow | undefined): GridRow | undefined {
  if (before === undefined || next === undefined) return next;
  const cells = next.map((cell, column) => reuseCell(before[column], cell));
  return sameItems(before, cells) ? before : cells;
}

function reuseCell(before: GridCell | undefined, next: GridCell | undefined): GridCell | undefined {
  if (before === undefined || next === undefined) return next;
  const same = before.type === next.type && before.text === next.text && before.formula === next.formula;
  return same && sameStyle(before.style, next.style) ? before : next;
}

/** A file may have several styles that look alike. */
function sameStyle(one: GridStyle, other: GridStyle): boolean {
  return one === other || (Object.keys(other) as (keyof GridStyle)[]).every((key) => one[key] === other[key]);
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && other.every((item, index) => item === one[index]);
}

function sameSet(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...other].every((item) => one.has(item));
}

function sameAreas(one: readonly GridArea[], other: readonly GridArea[]): boolean {
  return one.length === other.length && one.every((area, at) => sameArea(area, other[at]));
}

function sameArea(one: GridArea, other: GridArea | undefined): boolean {
  return one.top === other?.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

function samePage(one: GridPage | undefined, other: GridPage | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
