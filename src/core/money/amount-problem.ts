/** Why a text is no amount; `text` is what was typed. */
export type AmountProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "not-an-amount"; readonly text: string }
  /** A letter that looks like a digit: the O in "12.5OO.000". */
  | { readonly kind: "letter-for-digit"; readonly text: string; readonly letter: string; readonly digit: string }
  /** An amount in words, up to a word that does not fit; `word` is empty where the text stops too early. */
  | { readonly kind: "unexpected-word"; readonly text: string; readonly word: string; readonly wordNumber: number }
  /** Two readings are possible; both in plain đồng. */
  | { readonly kind: "ambiguous"; readonly text: string; readonly readings: readonly [string, string] }
  | { readonly kind: "fraction-of-dong"; readonly text: string }
  | { readonly kind: "scientific"; readonly text: string }
  | { readonly kind: "two-amounts"; readonly text: string }
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "negative"; readonly text: string }
  | { readonly kind: "too-long"; readonly text: string };
