/** The cell that is active and the corner that the selection reaches to. They are one cell until Shift or the mouse pulls them apart. */
import type { AreaFile } from "../../documents/xlsx/workbook-file";
import type { CellPlace } from "./areas";
import { areaBetween, withWholeMerges } from "./areas";

export interface Cursor {
  readonly anchor: CellPlace;
  readonly head: CellPlace;
}

export function cursorAt(place: CellPlace): Cursor {
  return { anchor: place, head: place };
}

/** The cursor for a selection that somebody else made: the add-in, the name box. */
export function cursorOver(area: AreaFile): Cursor {
  return {
    anchor: { row: area.top, column: area.left },
    head: { row: area.top + area.rows - 1, column: area.left + area.columns - 1 },
  };
}

export function selectionOf(cursor: Cursor, merges: readonly AreaFile[]): AreaFile {
  return withWholeMerges(areaBetween(cursor.anchor, cursor.head), merges);
}
