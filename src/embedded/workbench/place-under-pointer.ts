import type { CellPlace } from "./areas";
import { columnHeaderPixels, rowHeaderPixels } from "./header-sizes";
import type { SheetLayout } from "./use-sheet-layout";

export interface PointedAt {
  readonly part: "cell" | "row-header" | "column-header" | "corner";
  readonly place: CellPlace;
}

/** What lies under a point of the screen; undefined over the scroll bars. */
export function placeUnderPointer(
  scroller: HTMLElement,
  { rows, columns }: SheetLayout,
  frozenRows: number,
  point: { readonly clientX: number; readonly clientY: number },
): PointedAt | undefined {
  const box = scroller.getBoundingClientRect();
  const x = point.clientX - box.left;
  const y = point.clientY - box.top;
  if (x >= scroller.clientWidth || y >= scroller.clientHeight) return undefined;
  const down = y - columnHeaderPixels;
  const place = {
    row: rows.at(down < rows.start(frozenRows) ? down : down + scroller.scrollTop),
    column: columns.at(x - rowHeaderPixels + scroller.scrollLeft),
  };
  const inRowHeader = x < rowHeaderPixels;
  const inColumnHeader = down < 0;
  return { part: inRowHeader && inColumnHeader ? "corner" : inRowHeader ? "row-header" : inColumnHeader ? "column-header" : "cell", place };
}
