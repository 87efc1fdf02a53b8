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
  | { readonly kind: "leftover-sheet"; readonly sheet: string };
