/** The line below the total: "Bằng chữ: Hai trăm triệu đồng./.". As a formula that follows the total, or as text where none can. */
import type { Amount } from "../money/amount";
import type { MoneyUnit } from "../money/unit";
import { amountInWords } from "./amount-in-words";
import { wordsExpression } from "./words-formula";

const label = "Bằng chữ: ";

/** For the total in `cell`, which counts in `unit`. */
export function wordsLineFormula(cell: string, unit: MoneyUnit): string {
  return `="${label}"&${wordsExpression(cell, unit, { closing: true })}`;
}

/** For an amount that a spreadsheet cannot hold as a number. Beyond `largestSpoken` it asks for words by hand. */
export function wordsLine(total: Amount): string {
  const words = amountInWords(total, { closing: true });
  return `${label}${words.ok ? words.value : "(số tiền quá lớn, cần ghi bằng tay)"}`;
}
