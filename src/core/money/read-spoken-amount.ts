import type { Result } from "../result";
import { refuse } from "../result";
import { readWords } from "../words/read-words";
import type { Amount } from "./amount";
import { toPlainText } from "./amount";
import type { AmountProblem } from "./amount-problem";
import type { MoneyUnit } from "./unit";
import { unitZeros } from "./unit";

/** In words that were read it can only stand at the end. */
const namesCurrency = /đồng|vnđ|vnd/;

/**
 * An amount in words; `text` in plain form, `typed` as it came. "hai trăm" in a table of triệu đồng may be 200 đồng or 200 triệu: ambiguous
 * unless the words name the currency, or a scale as high as the table's unit ("hai trăm triệu").
 */
export function readSpokenAmount(text: string, unit: MoneyUnit, typed: string): Result<Amount, AmountProblem> {
  const zeros = unitZeros(unit);
  const spoken = readWords(text);
  if (spoken.ok) {
    const plain = toPlainText(spoken.value);
    if (plain === "0" || plain.replace("-", "").length > zeros || namesCurrency.test(text)) return spoken;
    return refuse({ kind: "ambiguous", text: typed, readings: [`${plain}${"0".repeat(zeros)}`, plain] });
  }
  const { problem } = spoken;
  if (problem.kind === "too-large-to-speak") return refuse({ kind: "too-long", text: typed });
  // A text whose first word is already no number is something else, not an amount with a mistake.
  if (problem.kind === "empty" || problem.wordNumber === 1) return refuse({ kind: "not-an-amount", text: typed });
  return refuse({ kind: "unexpected-word", text: typed, word: problem.word, wordNumber: problem.wordNumber });
}
