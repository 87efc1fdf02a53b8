/** Reads an amount as officers type it. (Grammar: see `readAmount`.) */
import type { Result } from "../result";
import type { Amount } from "./amount";
import type { MoneyUnit } from "./unit";

/** Why a text is no amount; `text` is always what was typed. */
export type AmountProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "not-an-amount"; readonly text: string }
  /** A letter that looks like a digit: the O in "12.5OO.000". */
  | { readonly kind: "letter-for-digit"; readonly text: string; readonly letter: string; readonly digit: string }
  /** Two readings are possible; both as plain đồng. */
  | { readonly kind: "ambiguous"; readonly text: string; readonly readings: readonly [string, string] }
  | { readonly kind: "fraction-of-dong"; readonly text: string }
  | { readonly kind: "scientific"; readonly text: string }
  | { readonly kind: "two-amounts"; readonly text: string }
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "negative"; readonly text: string }
  | { readonly kind: "too-long"; readonly text: string };

/**
 * The amount that a text states, in đồng. A bare figure counts in `unit`; one that names its own unit ("1,5 triệu") does not.
 * "200.000.000đ" -> 200000000; "1,5 tỷ đồng" -> 1500000000; "(1.000)" -> -1000.
 */
export declare function readAmount(typed: string, unit?: MoneyUnit): Result<Amount, AmountProblem>;
