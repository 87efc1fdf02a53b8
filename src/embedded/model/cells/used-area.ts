import type { AreaFile } from "../../../documents/xlsx/workbook-file";
import type { SheetState } from "../state/sheet-state";
import { holds } from "./area";

/** The smallest rectangle with every cell in use, inside `within` where it is given; with `valuesOnly` cells that are merely formatted do not count. */
export function usedArea(sheet: SheetState, valuesOnly: boolean, within?: AreaFile): AreaFile | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, { cells }] of sheet.cells) {
    for (const [column, { value, formula }] of cells) {
      if (valuesOnly && formula === undefined && (value === null || value === "")) continue;
      if (within !== undefined && !holds(within, row, column)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom < 0 ? undefined : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}
