import { useCallback, useState } from "react";
import { accept } from "../../core/result";
import type { EmbeddedSheet } from "../model/embedded-sheet";
import type { EmbeddedWorkbook } from "../model/embedded-workbook";
import type { CellPlace } from "./areas";

export type EntryProblem = "protected" | "bad-formula";

/** What is being typed into a cell and not yet entered. */
export interface CellDraft {
  readonly sheet: EmbeddedSheet;
  readonly place: CellPlace;
  readonly text: string;
  /** "typing": an arrow key enters the text and moves on; "caret": it moves inside the text (F2, double click). */
  readonly mode: "typing" | "caret";
}

export interface CellDrafting {
  readonly draft: CellDraft | undefined;
  begin: (draft: CellDraft) => void;
  change: (text: string) => void;
  setMode: (mode: CellDraft["mode"]) => void;
  /** Puts the text into the cell. False where it must be mended first: the cell then stays open. */
  commit: () => boolean;
  cancel: () => void;
}

/** Holds the draft and tells the workbook that a cell is being edited: meanwhile it refuses the add-in, as Excel does. */
export function useCellDraft(workbook: EmbeddedWorkbook, onRefused: (problem: EntryProblem) => void): CellDrafting {
  const [draft, setDraft] = useState<CellDraft>();
  const begin = useCallback(
    (next: CellDraft) => {
      workbook.editing = true;
      setDraft(next);
    },
    [workbook],
  );
  const change = useCallback((text: string) => setDraft((before) => (before === undefined ? before : { ...before, text })), []);
  const setMode = useCallback((mode: CellDraft["mode"]) => setDraft((before) => (before === undefined ? before : { ...before, mode })), []);
  const cancel = useCallback(() => {
    workbook.editing = false;
    setDraft(undefined);
  }, [workbook]);
  const commit = useCallback(() => {
    if (draft === undefined) return true;
    const { sheet, place, text } = draft;
    const isSame = text === sheet.cell(place.row, place.column).formulaBar;
    const entered = isSame ? accept(undefined) : workbook.enter(sheet, place.row, place.column, text);
    if (!entered.ok) onRefused(entered.problem.kind);
    if (!entered.ok && entered.problem.kind === "bad-formula") return false;
    cancel();
    return true;
  }, [draft, workbook, onRefused, cancel]);
  return { draft, begin, change, setMode, commit, cancel };
}
