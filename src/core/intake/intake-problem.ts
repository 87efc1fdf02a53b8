/** Why a text gave no plan. `text/` says it and what to do next. */
export type IntakeProblem =
  | { readonly kind: "empty" }
  /** More characters than `largestText`. */
  | { readonly kind: "too-large"; readonly characters: number; readonly limit: number }
  /** More lines than `mostLines`. */
  | { readonly kind: "too-many-lines"; readonly lines: number; readonly limit: number }
  /** One line with more characters than `longestLine`: no text that a person wrote. */
  | { readonly kind: "too-long-line"; readonly line: number; readonly characters: number; readonly limit: number }
  /** Neither numbered tasks nor a table with a known header. The counts say what was seen instead. */
  | { readonly kind: "no-task"; readonly lines: number; readonly numberedParagraphs: number }
  /** The appendix was asked for, and the text has no such table; `bodyTasks` could be read from the body. */
  | { readonly kind: "no-appendix-table"; readonly bodyTasks: number }
  /** The body was asked for, and it has no tasks; the table has `tableRows`. */
  | { readonly kind: "no-body-tasks"; readonly tableRows: number }
  /** The other file, that the rows were to be held against, gave no tasks; why. */
  | { readonly kind: "against"; readonly problem: IntakeProblem };
