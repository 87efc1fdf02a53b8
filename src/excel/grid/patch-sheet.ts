/** Puts cells that were read anew into a sheet: rows that say the same stay the same objects. */
import type { GridArea, GridCell, GridRow, SheetGrid } from "../../core/tables/grid";
import type { CellMatrix } from "./queue-cells";
import { reuseRow } from "./reuse";

export interface CellPatch {
  readonly area: GridArea;
  readonly cells: CellMatrix;
}

export function patchSheet(sheet: SheetGrid, patches: readonly CellPatch[]): SheetGrid {
  const rows: (GridRow | undefined)[] = [...sheet.rows];
  for (const { area, cells } of patches) {
    for (const [down, inRow] of cells.entries()) {
      const row = area.top + down;
      const before = rows[row];
      const after = reuseRow(before, patchRow(before, area.left, inRow));
      if (after === before) continue;
      while (rows.length < row) rows.push(undefined);
      rows[row] = after;
    }
  }
  if (rows.length === sheet.rows.length && rows.every((row, index) => row === sheet.rows[index])) return sheet;
  while (rows.length > 0 && rows.at(-1) === undefined) rows.pop();
  return { ...sheet, rows, rowCount: rows.length, columnCount: rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0) };
}

function patchRow(before: GridRow | undefined, left: number, cells: readonly (GridCell | undefined)[]): GridRow | undefined {
  const length = Math.max(before?.length ?? 0, left + cells.length);
  const row = Array.from({ length }, (_, column) =>
    column >= left && column < left + cells.length ? cells[column - left] : before?.[column],
  );
  while (row.length > 0 && row.at(-1) === undefined) row.pop();
  return row.length === 0 ? undefined : row;
}
