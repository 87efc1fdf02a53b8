import type { CellPlace } from "./areas";
import { columnHeaderPixels, rowHeaderPixels } from "./header-sizes";
import type { SheetLayout } from "./use-sheet-layout";

/** Scrolls as little as needed to show a cell; one larger than the window shows its beginning. */
export function scrollToPlace(scroller: HTMLElement, { rows, columns }: SheetLayout, frozenRows: number, { row, column }: CellPlace): void {
  const frozen = rows.start(frozenRows);
  if (row >= frozenRows && row < rows.count) {
    const height = scroller.clientHeight - columnHeaderPixels;
    const shownFrom = Math.min(rows.start(row) - frozen, Math.max(scroller.scrollTop, rows.start(row + 1) - height));
    scroller.scrollTop = shownFrom;
  }
  if (column < columns.count) {
    const width = scroller.clientWidth - rowHeaderPixels;
    scroller.scrollLeft = Math.min(columns.start(column), Math.max(scroller.scrollLeft, columns.start(column + 1) - width));
  }
}
