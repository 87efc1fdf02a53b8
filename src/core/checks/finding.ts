/** What a check found: facts, never a sentence. `text/` says them; amounts are plain decimal text in the table's own unit. */

import type { BodyChange } from "../plan/directory/body-changes";

export type Severity = "error" | "warning" | "info";

/** Every rule by its name, in the order of the documentation. */
export const ruleNames = [
  "total-differs",
  "subtotal-differs",
  "row-left-out",
  "counted-twice",
  "total-missing",
  "typed-total",
  "total-filtered",
  "result-stale",
  "column-formula-differs",
  "row-sum-differs",
  "product-differs",
  "tax-differs",
  "shares-not-hundred",
  "grand-total-differs",
  "words-differ",
  "words-missing",
  "old-font",
  "cell-error",
  "unknown-function",
  "circular-formula",
  "number-as-text",
  "mixed-separators",
  "fraction-of-dong",
  "negative-amount",
  "too-many-digits",
  "unit-missing",
  "units-disagree",
  "duplicate-task",
  "hidden-money",
  "formula-differs",
  "typed-among-formulas",
  "ordinal-gap",
  "ordinal-repeated",
  "ordinal-is-date",
  "lead-missing",
  "lead-also-cooperator",
  "body-not-existing",
  "day-does-not-exist",
  "date-as-text",
  "timeframe-cannot-be",
  "timeframe-outside-year",
  "timeframe-over",
  "source-missing",
  "basis-missing",
  "page-setup",
  "plan-differs",
] as const;

export type RuleName = (typeof ruleNames)[number];

/** What would explain a difference. Cells in A1. */
export type Explanation =
  /** The difference is exactly the figure of one row. */
  | { readonly kind: "row"; readonly cell: string; readonly how: "missing" | "twice" }
  | { readonly kind: "rows"; readonly cells: readonly string[]; readonly how: "missing" | "twice" }
  /** One digit differs; `place` counts from the right, from 1. */
  | { readonly kind: "digit"; readonly place: number; readonly stated: string; readonly computed: string }
  /** Two neighbouring digits changed places. */
  | { readonly kind: "swapped"; readonly stated: string; readonly computed: string }
  /** One digit too many or too few. */
  | { readonly kind: "length"; readonly digits: 1 | -1 }
  /** Ten, a hundred, a thousand, … times too large or too small. */
  | { readonly kind: "factor"; readonly factor: string; readonly how: "large" | "small" }
  /** Not more than rounding each part can make. */
  | { readonly kind: "rounding" };

/** A repair that is safe: what to write where. */
export type Fix =
  | { readonly kind: "formula"; readonly cell: string; readonly formula: string }
  | { readonly kind: "number"; readonly cell: string; readonly number: string }
  | { readonly kind: "text"; readonly cell: string; readonly text: string };

export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly sheet: string;
  /** Where to look first. */
  readonly cell: string;
  /** Every cell or range concerned, `cell` first. */
  readonly cells: readonly string[];
  readonly stated?: string;
  readonly computed?: string;
  readonly difference?: string;
  /** The words of the row, or of the column where the rule is about one. */
  readonly label?: string;
  /** A second text that the sentence needs: a formula, a function, another cell, a heading. */
  readonly other?: string;
  readonly count?: number;
  /** What hides the rows that the finding is about. */
  readonly hiddenBy?: "filter" | "hand" | "both";
  readonly explanation?: Explanation;
  /** What became of a body, and when. */
  readonly change?: BodyChange;
  readonly fix?: Fix;
  /** What has to be written together with `fix`: the rest of a list of ordinals, the other cells of a column. */
  readonly alsoFix?: readonly Fix[];
}
