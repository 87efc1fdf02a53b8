/** What is to be put into one cell, and what undoes it. */

export type CellContent =
  /** In A1 and English names, with the leading "=". */
  | { readonly kind: "formula"; readonly formula: string }
  /** Plain decimal text. More than 15 significant digits are refused: a cell does not keep them. */
  | { readonly kind: "number"; readonly number: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** An error that was typed in: "#N/A". */
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "empty" };

export interface CellEntry {
  readonly sheet: string;
  /** "F12". */
  readonly cell: string;
  readonly entry: CellContent;
  /** Set before the content. Where it is left out, only a cell formatted as text gets another one, for a number or a formula: it would keep them as text. */
  readonly numberFormat?: string;
  /** What must stand there now. Where something else does, nothing at all is written. */
  readonly expected?: CellContent;
}
