import type { PointerEvent, MouseEvent, RefObject } from "react";
import { useRef } from "react";
import { columnLimit, rowLimit } from "../model/cells/address";
import type { EmbeddedWorkbook } from "../model/embedded-workbook";
import { mergeAt } from "./areas";
import type { Cursor } from "./cursor";
import { cursorAt } from "./cursor";
import type { PointedAt } from "./place-under-pointer";
import { placeUnderPointer } from "./place-under-pointer";
import type { CellDrafting } from "./use-cell-draft";
import type { SheetCursor } from "./use-sheet-cursor";
import type { SheetLayout } from "./use-sheet-layout";

interface GridPointerOptions {
  readonly workbook: EmbeddedWorkbook;
  readonly scroller: RefObject<HTMLDivElement>;
  readonly layout: SheetLayout;
  readonly cursor: SheetCursor;
  readonly drafting: CellDrafting;
  focusEditor: () => void;
}

interface GridPointer {
  onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
  onPointerUp: (event: PointerEvent<HTMLDivElement>) => void;
  onDoubleClick: (event: MouseEvent<HTMLDivElement>) => void;
}

/** Clicking, dragging and double clicking on cells and headers. */
export function useGridPointer({ workbook, scroller, layout, cursor, drafting, focusEditor }: GridPointerOptions): GridPointer {
  const draggedFrom = useRef<PointedAt>();
  const sheet = workbook.activeSheet;
  const pointed = (event: MouseEvent): PointedAt | undefined =>
    scroller.current === null ? undefined : placeUnderPointer(scroller.current, layout, sheet.frozenRows, event);
  const inOpenEditor = (event: MouseEvent): boolean => drafting.draft !== undefined && event.target instanceof HTMLTextAreaElement;

  return {
    onPointerDown: (event) => {
      const at = pointed(event);
      if (event.button !== 0 || at === undefined || inOpenEditor(event)) return;
      event.preventDefault();
      if (!drafting.commit()) return;
      draggedFrom.current = at;
      event.currentTarget.setPointerCapture(event.pointerId);
      cursor.move(spanned(event.shiftKey ? { part: at.part, place: cursor.cursor.anchor } : at, at));
      focusEditor();
    },
    onPointerMove: (event) => {
      const at = pointed(event);
      if (draggedFrom.current === undefined || at === undefined) return;
      const next = spanned(draggedFrom.current, at);
      const { anchor, head } = cursor.cursor;
      if (!samePlaces(next, { anchor, head })) cursor.move(next);
    },
    onPointerUp: () => {
      draggedFrom.current = undefined;
    },
    onDoubleClick: (event) => {
      const at = pointed(event);
      if (at?.part !== "cell" || inOpenEditor(event)) return;
      const merge = mergeAt(sheet.merges, at.place);
      const place = merge === undefined ? at.place : { row: merge.top, column: merge.left };
      cursor.move(cursorAt(place));
      drafting.begin({ sheet, place, text: sheet.cell(place.row, place.column).formulaBar, mode: "caret" });
    },
  };
}

/** What is selected from one point to another; the part where it began decides whether cells, rows or columns are. */
function spanned(from: PointedAt, to: PointedAt): Cursor {
  const lastRow = rowLimit - 1;
  const lastColumn = columnLimit - 1;
  switch (from.part) {
    case "cell":
      return { anchor: from.place, head: to.place };
    case "row-header":
      return { anchor: { row: from.place.row, column: 0 }, head: { row: to.place.row, column: lastColumn } };
    case "column-header":
      return { anchor: { row: 0, column: from.place.column }, head: { row: lastRow, column: to.place.column } };
    case "corner":
      return { anchor: { row: 0, column: 0 }, head: { row: lastRow, column: lastColumn } };
  }
}

function samePlaces(one: Cursor, other: Cursor): boolean {
  return (
    one.anchor.row === other.anchor.row &&
    one.anchor.column === other.anchor.column &&
    one.head.row === other.head.row &&
    one.head.column === other.head.column
  );
}
