/** An amount in Vietnamese words, as it stands under the total. */
import type { Amount } from "../money/amount";
import { amount, toPlainText } from "../money/amount";
import type { Result } from "../result";
import { accept, refuse } from "../result";
import { spellDigits } from "./spell-digits";

const mostSpokenDigits = 27;

/** Largest amount that is read in words, up to "… tỷ tỷ": one đồng more is refused (a test shows both). Below zero the same size holds. */
export const largestSpoken: Amount = amount("9".repeat(mostSpokenDigits));

export interface WordsProblem {
  readonly kind: "too-large-to-speak";
}

/** The amount with the unit of money and a capital at the front: "Hai trăm triệu đồng", "Không đồng", "Âm năm nghìn đồng". */
export function amountInWords(value: Amount): Result<string, WordsProblem> {
  const plain = toPlainText(value);
  const negative = plain.startsWith("-");
  const digits = negative ? plain.slice(1) : plain;
  if (digits.length > mostSpokenDigits) return refuse({ kind: "too-large-to-speak" });
  const words = `${negative ? "âm " : ""}${spellDigits(digits)} đồng`;
  return accept(words.charAt(0).toUpperCase() + words.slice(1));
}
