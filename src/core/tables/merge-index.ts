/** Which merged area covers a cell. Built once for a sheet, clipped to what the sheet holds: a file may merge all 1,048,576 rows. */
import type { GridArea, GridCell, SheetGrid } from "./grid";
import { cellAt } from "./grid";

export interface MergeIndex {
  /** Whether any area lies over the row. */
  touches: (row: number) => boolean;
  /** The area over a cell, undefined for a cell that stands alone. */
  areaAt: (row: number, column: number) => GridArea | undefined;
  /** The cell that shows at a place: its own, or the one at the top left of the area over it. */
  shownAt: (row: number, column: number) => GridCell | undefined;
}

export function indexMerges(sheet: SheetGrid): MergeIndex {
  const byRow = new Map<number, GridArea[]>();
  for (const area of sheet.merges) {
    const bottom = Math.min(area.bottom, sheet.rowCount - 1);
    for (let row = Math.max(0, area.top); row <= bottom; row++) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [area]);
      else known.push(area);
    }
  }
  const areaAt = (row: number, column: number): GridArea | undefined =>
    byRow.get(row)?.find(({ left, right }) => column >= left && column <= right);
  return {
    touches: (row) => byRow.has(row),
    areaAt,
    shownAt(row, column) {
      const area = areaAt(row, column);
      return area === undefined ? cellAt(sheet, row, column) : cellAt(sheet, area.top, area.left);
    },
  };
}
