/** An amount in Vietnamese words, as it stands under the total. */
import type { Amount } from "../money/amount";
import { amount, toPlainText } from "../money/amount";
import type { Result } from "../result";
import { accept, refuse } from "../result";
import { spellDigits } from "./spell-digits";
import type { WordsOptions } from "./spelling";
import { usualWords } from "./spelling";

const mostSpokenDigits = 27;

/** Largest amount that is read in words, up to "… tỷ tỷ": one đồng more is refused (a test shows both). Below zero the same size holds. */
export const largestSpoken: Amount = amount("9".repeat(mostSpokenDigits));

export interface WordsProblem {
  readonly kind: "too-large-to-speak";
}

/**
 * The amount with the unit of money and a capital at the front: "Hai trăm triệu đồng", "Không đồng", "Âm năm nghìn đồng".
 * Options that are not given are those of real appendices (`usualWords`).
 */
export function amountInWords(value: Amount, options?: Partial<WordsOptions>): Result<string, WordsProblem> {
  const plain = toPlainText(value);
  const negative = plain.startsWith("-");
  const digits = negative ? plain.slice(1) : plain;
  if (digits.length > mostSpokenDigits) return refuse({ kind: "too-large-to-speak" });
  const { chosen, end } = options === undefined ? usual : withEnding({ ...usualWords, ...options });
  const capital = chosen.letterCase === "sentence";
  const number = negative ? `${capital ? "Âm" : "âm"} ${spellDigits(digits, chosen)}` : spellDigits(digits, chosen, capital);
  const words = number + end;
  return accept(chosen.letterCase === "upper" ? words.toUpperCase() : words);
}

const withEnding = (chosen: WordsOptions): { readonly chosen: WordsOptions; readonly end: string } => ({ chosen, end: ending(chosen) });
const usual = withEnding(usualWords);

/** What stands behind the number, the same in words that are computed here and in the worksheet's formula: " đồng chẵn./.". */
export function ending(options: Pick<WordsOptions, "currency" | "even" | "closing">): string {
  const currency = options.currency === "" ? "" : ` ${options.currency}`;
  return `${currency}${options.even ? " chẵn" : ""}${options.closing ? "./." : ""}`;
}
