/** The code of what was checked, below the last table of each sheet: in the first empty line, or in place of an earlier one. */
import { statesFingerprint } from "../../core/checks/fingerprint/fingerprint-code";
import { address } from "../../core/tables/address";
import type { SheetGrid } from "../../core/tables/grid";
import type { CellEntry } from "../../excel/cell-entry";
import type { Checked } from "./checked";
import { coverageOf } from "./coverage";

export function stampEntries(checked: Checked, text: string): readonly CellEntry[] {
  const grids = new Map(checked.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return coverageOf(checked).sheets.flatMap(({ name, tables }): readonly CellEntry[] => {
    const grid = grids.get(name);
    if (grid === undefined) return [];
    const bottom = Math.max(...tables.map(({ range }) => range.bottom));
    const left = Math.min(...tables.map(({ range }) => range.left));
    const place = stampBelow(grid, bottom) ?? { row: emptyRowBelow(grid, bottom), column: left, before: undefined };
    return [
      {
        sheet: name,
        cell: address(place.row, place.column),
        entry: { kind: "text", text },
        expected: place.before === undefined ? { kind: "empty" } : { kind: "text", text: place.before },
      },
    ];
  });
}

/** Where an earlier code stands. */
function stampBelow(
  grid: SheetGrid,
  bottom: number,
): { readonly row: number; readonly column: number; readonly before: string } | undefined {
  for (let row = bottom + 1; row < grid.rowCount; row++)
    for (const [column, cell] of (grid.rows[row] ?? []).entries())
      if (cell?.type === "text" && cell.formula === undefined && statesFingerprint(cell.text)) return { row, column, before: cell.text };
  return undefined;
}

/** Nothing in it, and no merged cell that would cover what is written. */
function emptyRowBelow(grid: SheetGrid, bottom: number): number {
  const isFree = (row: number): boolean =>
    (grid.rows[row] ?? []).every((cell) => cell === undefined) && !grid.merges.some((area) => row >= area.top && row <= area.bottom);
  let row = bottom + 1;
  while (!isFree(row)) row += 1;
  return row;
}
