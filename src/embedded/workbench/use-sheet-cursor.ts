import { useState } from "react";
import type { AreaFile } from "../../documents/xlsx/workbook-file";
import type { EmbeddedWorkbook } from "../model/embedded-workbook";
import { sameArea } from "../model/cells/area";
import { cellArea, mergeAt, withWholeMerges } from "./areas";
import type { Cursor } from "./cursor";
import { cursorOver, selectionOf } from "./cursor";

export interface SheetCursor {
  readonly cursor: Cursor;
  readonly selection: AreaFile;
  /** The active cell with the cells merged into it. */
  readonly active: AreaFile;
  move: (next: Cursor) => void;
}

/** The selection belongs to the workbook, where the add-in changes it too; only where a selection began is known here alone. */
export function useSheetCursor(workbook: EmbeddedWorkbook): SheetCursor {
  const { merges } = workbook.activeSheet;
  const selection = withWholeMerges(workbook.selection, merges);
  const [remembered, remember] = useState<Cursor>(() => cursorOver(selection));
  const cursor = sameArea(selectionOf(remembered, merges), selection) ? remembered : cursorOver(selection);
  return {
    cursor,
    selection,
    active: mergeAt(merges, cursor.anchor) ?? cellArea(cursor.anchor),
    move: (next) => {
      remember(next);
      workbook.select(selectionOf(next, merges));
    },
  };
}
