import type { KeyboardEvent } from "react";
import { useRef } from "react";
import type { EmbeddedWorkbook } from "../model/embedded-workbook";
import type { CellPlace } from "./areas";
import { cursorAt } from "./cursor";
import type { Movement, Step } from "./move-place";
import { movePlace } from "./move-place";
import { movementOfKey } from "./movement-of-key";
import { columnLimit, rowLimit } from "../model/cells/address";
import type { CellDrafting } from "./use-cell-draft";
import type { SheetCursor } from "./use-sheet-cursor";

interface GridKeysOptions {
  readonly workbook: EmbeddedWorkbook;
  readonly cursor: SheetCursor;
  readonly drafting: CellDrafting;
  readonly rowsOfPage: number;
  onClear: () => void;
  /** F6 walks between the parts of the window, as in Excel: Tab belongs to the cells. */
  onLeave: () => void;
}

type Pressed = KeyboardEvent<HTMLTextAreaElement>;

/** What each key does in the grid and, while a cell is being edited, in the cell's box and the formula bar. */
export function useGridKeys({
  workbook,
  cursor: { cursor, move },
  drafting,
  rowsOfPage,
  onClear,
  onLeave,
}: GridKeysOptions): (event: Pressed) => void {
  /** Where a run of Tabs began: Enter returns to that column. */
  const tabStart = useRef<number>();
  const { activeSheet: sheet } = workbook;

  const go = (movement: Movement, extend: boolean): void => {
    const { anchor, head } = cursor;
    const next = movePlace(sheet, extend ? head : anchor, movement);
    move(extend ? { anchor, head: next } : cursorAt(next));
  };
  const step = (direction: Step): void => go({ kind: "step", step: direction, lines: 1 }, false);
  const enter = (backwards: boolean): void => {
    const from: CellPlace = { row: cursor.anchor.row, column: tabStart.current ?? cursor.anchor.column };
    tabStart.current = undefined;
    move(cursorAt(movePlace(sheet, from, { kind: "step", step: backwards ? "up" : "down", lines: 1 })));
  };
  const tab = (backwards: boolean): void => {
    tabStart.current ??= cursor.anchor.column;
    step(backwards ? "left" : "right");
  };

  const whileEditing = (event: Pressed): boolean => {
    const { draft } = drafting;
    if (event.key === "Escape") drafting.cancel();
    else if (event.key === "Enter" && event.altKey) insertLineBreak(event.currentTarget, drafting);
    else if (event.key === "Enter") {
      if (drafting.commit()) enter(event.shiftKey);
    } else if (event.key === "Tab") {
      if (drafting.commit()) tab(event.shiftKey);
    } else if (event.key === "F2") drafting.setMode(draft?.mode === "typing" ? "caret" : "typing");
    else {
      const movement = draft?.mode === "typing" ? movementOfKey(event, rowsOfPage) : undefined;
      if (movement === undefined) return false;
      if (drafting.commit()) go(movement, false);
    }
    return true;
  };

  const whileIdle = (event: Pressed): boolean => {
    const control = event.ctrlKey || event.metaKey;
    const { row, column } = cursor.anchor;
    const movement = movementOfKey(event, rowsOfPage);
    if (movement !== undefined) {
      tabStart.current = undefined;
      go(movement, event.shiftKey);
    } else if (event.key === "Enter") enter(event.shiftKey);
    else if (event.key === "Tab") tab(event.shiftKey);
    else if (event.key === "F6") onLeave();
    else if (event.key === "F2") drafting.begin({ sheet, place: cursor.anchor, text: sheet.cell(row, column).formulaBar, mode: "caret" });
    else if (event.key === "Backspace") drafting.begin({ sheet, place: cursor.anchor, text: "", mode: "typing" });
    else if (event.key === "Delete") onClear();
    else if (control && event.key.toLowerCase() === "z") (event.shiftKey ? redo : undo)(workbook);
    else if (control && event.key.toLowerCase() === "y") redo(workbook);
    else if (control && event.key.toLowerCase() === "a") {
      move({ anchor: { row: 0, column: 0 }, head: { row: rowLimit - 1, column: columnLimit - 1 } });
    } else return false;
    return true;
  };

  return (event) => {
    // While an input method composes a letter, every key is its own.
    if (event.nativeEvent.isComposing) return;
    const handled = drafting.draft === undefined ? whileIdle(event) : whileEditing(event);
    if (handled) event.preventDefault();
  };
}

function undo(workbook: EmbeddedWorkbook): void {
  if (workbook.canUndo) workbook.undo();
}

function redo(workbook: EmbeddedWorkbook): void {
  if (workbook.canRedo) workbook.redo();
}

function insertLineBreak(box: HTMLTextAreaElement, drafting: CellDrafting): void {
  box.setRangeText("\n", box.selectionStart, box.selectionEnd, "end");
  drafting.change(box.value);
}
