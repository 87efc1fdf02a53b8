/** Which rows two states of a sheet have in common: the same objects, wherever they stand. */
import type { GridRow, SheetGrid } from "./grid";

/** By row of `after`: where it stood in `before`, -1 for a row that is new or changed. */
export function matchRows({ rows: before }: SheetGrid, { rows: after }: SheetGrid): Int32Array {
  const places = new Int32Array(after.length).fill(-1);
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) places[head] = head++;
  const shift = before.length - after.length;
  let end = after.length;
  while (end > head && end + shift > head && before[end + shift - 1] === after[end - 1]) {
    end -= 1;
    places[end] = end + shift;
  }
  const moved = new Map<GridRow, number>();
  for (let row = head; row < end + shift; row++) {
    const line = before[row];
    if (line !== undefined) moved.set(line, row);
  }
  for (let row = head; row < end; row++) {
    const line = after[row];
    places[row] = line === undefined ? -1 : (moved.get(line) ?? -1);
  }
  return places;
}
