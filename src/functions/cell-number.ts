import type { Amount } from "../core/money/amount";
import { countIn, printAmount, spreadsheetDigits } from "../core/money/amount";
import type { MoneyUnit } from "../core/money/unit";

/** What a cell gets for an amount counted in `unit`: a number where its digits fit one exactly, beyond that its text with dots. */
export function cellNumber(value: Amount, unit: MoneyUnit): number | string {
  const count = countIn(value, unit);
  return count.replace(/\D/g, "").length <= spreadsheetDigits ? Number(count) : printAmount(value, unit);
}
