/** What the officer should know about how the table came onto the paper: facts, `text/` says them. */
import type { ColumnKey } from "./form-rows";

export type LayoutNote =
  /** The columns need a landscape page and the officer chose portrait. */
  | { readonly kind: "landscape-needed" }
  /** The table did not fit the page's width in the usual type size. Never below 11 pt: the page itself is never scaled down. */
  | { readonly kind: "smaller-type"; readonly points: number }
  /** Words in these columns are wider than their column and go on in the next line. */
  | { readonly kind: "words-cut"; readonly columns: readonly ColumnKey[] };
