import type { GridArea, SheetGrid } from "../../core/tables/grid";

/** A gap of so few rows is read along: less than what one more rectangle costs. */
const mostRowsBetween = 20;

const known = new WeakMap<SheetGrid, readonly GridArea[]>();

/** Rectangles that hold every formula of the sheet, as few as there are stretches of them. */
export function formulaAreas(sheet: SheetGrid): readonly GridArea[] {
  const found = known.get(sheet) ?? joinColumns(stretches(sheet));
  known.set(sheet, found);
  return found;
}

/** By column from left to right, each from top to bottom. */
function stretches(sheet: SheetGrid): readonly GridArea[] {
  const byColumn: { top: number; left: number; bottom: number; right: number }[][] = [];
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const inColumn = (byColumn[column] ??= []);
      const last = inColumn.at(-1);
      if (last !== undefined && row - last.bottom <= mostRowsBetween) last.bottom = row;
      else inColumn.push({ top: row, left: column, bottom: row, right: column });
    });
  });
  return byColumn.flat();
}

/** Neighbouring columns with formulas in the same rows are one rectangle. */
function joinColumns(areas: readonly GridArea[]): readonly GridArea[] {
  const joined: GridArea[] = [];
  const open = new Map<string, number>();
  for (const area of areas) {
    const rows = `${String(area.top)}:${String(area.bottom)}`;
    const at = open.get(rows);
    const beside = at === undefined ? undefined : joined[at];
    if (at !== undefined && beside?.right === area.left - 1) joined[at] = { ...beside, right: area.right };
    else {
      open.set(rows, joined.length);
      joined.push(area);
    }
  }
  return joined;
}
