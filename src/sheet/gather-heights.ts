import type { RowHeights } from "./description";

/** Rows of the same height together: one write each. */
export function gatherHeights(heights: readonly number[]): readonly RowHeights[] {
  const rows = new Map<number, number[]>();
  heights.forEach((height, row) => {
    const same = rows.get(height);
    if (same === undefined) rows.set(height, [row]);
    else same.push(row);
  });
  return [...rows].map(([heightPoints, rowsOfHeight]) => ({ heightPoints, rows: rowsOfHeight }));
}
