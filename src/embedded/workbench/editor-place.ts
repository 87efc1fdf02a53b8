import type { CSSProperties } from "react";
import type { AreaFile } from "../../documents/xlsx/workbook-file";
import type { EmbeddedSheet } from "../model/embedded-sheet";
import { fontOf, sideOf } from "./css-of-style";
import { columnHeaderPixels, rowHeaderPixels } from "./header-sizes";
import type { SheetLayout } from "./use-sheet-layout";
import type { Viewport } from "./use-viewport";

interface EditorPlaceFacts {
  readonly sheet: EmbeddedSheet;
  readonly layout: SheetLayout;
  readonly viewport: Viewport;
  readonly active: AreaFile;
  readonly editing: boolean;
}

/** Where the box over the active cell lies and how it looks. It grows with its text: to the right, or downwards in a cell that wraps. */
export function editorPlace({ sheet, layout: { rows, columns }, viewport, active, editing }: EditorPlaceFacts): CSSProperties {
  const view = sheet.cell(active.top, active.left);
  const left = rowHeaderPixels + columns.start(active.left) - 1;
  const width = columns.size(active.left, active.columns) + 1;
  const isFrozen = active.top < sheet.frozenRows;
  const room = viewport.scrollLeft + viewport.width - left;
  return {
    top: columnHeaderPixels + rows.start(active.top) - 1 + (isFrozen ? viewport.scrollTop : 0),
    left,
    minWidth: width,
    minHeight: rows.size(active.top, active.rows) + 1,
    maxWidth: view.style.wrap ? width : Math.max(width, room),
    zIndex: isFrozen ? 3 : 1,
    font: fontOf(view.style),
    textAlign: editing && view.kind === "empty" ? "left" : sideOf(view),
  };
}
