/** What Excel refused and an officer can do something about. Sentences are in `text/`. */
export type ExcelProblem =
  /** A cell is being edited: Enter or Esc first. */
  | { readonly kind: "cell-edit-mode" }
  /** The workbook's structure or the sheet is protected. */
  | { readonly kind: "protected" }
  | { readonly kind: "too-large" }
  /** Excel closed, lost its connection, or answered something that we have no name for but that a second try may cure. */
  | { readonly kind: "not-responding"; readonly code: string }
  /** The sheet to replace is gone or is no appendix any more. */
  | { readonly kind: "sheet-missing"; readonly sheet: string }
  /** Writing failed half-way and the new sheet could not be removed: the officer must delete it. */
  | { readonly kind: "leftover-sheet"; readonly sheet: string }
  /** The sheet to show or to write on was deleted or renamed. */
  | { readonly kind: "sheet-gone"; readonly sheet: string }
  /** More cells are filled than can be checked; `sheet` holds most of them. */
  | { readonly kind: "too-many-filled"; readonly sheet: string; readonly cells: number; readonly limit: number }
  /** The sheet is hidden, so that nothing can be selected on it. */
  | { readonly kind: "sheet-hidden"; readonly sheet: string }
  /** Something else stands in the cell than when it was read; nothing was written. */
  | { readonly kind: "cell-changed"; readonly sheet: string; readonly cell: string }
  /** The cell lies under a merged one that begins elsewhere: what is written there is never seen. */
  | { readonly kind: "cell-covered"; readonly sheet: string; readonly cell: string }
  /** The number has more digits than a cell keeps. */
  | { readonly kind: "number-too-long"; readonly sheet: string; readonly cell: string }
  /** Writing failed half-way and what was written could not be taken back. */
  | { readonly kind: "partly-written"; readonly sheet: string }
  /** This Excel is too old to write notes (ExcelApi 1.10). */
  | { readonly kind: "no-notes" };
