import type { StyleFile } from "../../documents/xlsx/workbook-file";

/** What a person sees of a cell. */
export interface CellView {
  readonly kind: "empty" | "number" | "text" | "boolean" | "error";
  /** As a vi-VN Excel shows it under its number format: 1.234.567 for `#,##0`. */
  readonly text: string;
  /** As the formula bar shows it: the formula with ";" between arguments, a number with a decimal comma, an apostrophe where one was typed. */
  readonly formulaBar: string;
  readonly style: StyleFile;
}
