import type { Amount } from "../core/money/amount";
import { fromCount, spreadsheetDigits } from "../core/money/amount";
import type { AmountProblem } from "../core/money/amount-problem";
import { readAmount } from "../core/money/read-amount";
import type { Manner } from "../core/money/read-figure";
import type { MoneyUnit } from "../core/money/unit";
import { unitZeros } from "../core/money/unit";
import type { Result } from "../core/result";
import { accept, refuse } from "../core/result";

/** From here on a cell's number has lost digits, or may have. */
const tooLarge = 10 ** spreadsheetDigits;
/** Below, JavaScript writes numbers with an exponent; no unit makes whole đồng of them. */
const tooSmall = 1e-6;

/**
 * The amount that a cell holds, as Excel hands it over; an empty one is "empty". A number counts in `unit` and is taken as the sheet shows it, at 15
 * significant digits (0,1 + 0,2 is 0,3). A number of more than 15 digits is refused: Excel has already put zeros in the place of its last digits.
 */
export function cellAmount(value: string | number | boolean | null, unit: MoneyUnit, manner?: Manner): Result<Amount, AmountProblem> {
  if (value === null) return refuse({ kind: "empty" });
  if (typeof value === "string") return readAmount(value, unit, manner);
  const text = String(value).replace(".", ",");
  if (typeof value === "boolean") return refuse({ kind: "not-an-amount", text: text.toUpperCase() });
  if (Math.abs(value) >= tooLarge) return refuse({ kind: "too-long", text });
  if (value !== 0 && Math.abs(value) < tooSmall) return refuse({ kind: "fraction-of-dong", text });
  const amount = fromCount(value.toPrecision(spreadsheetDigits), unitZeros(unit));
  return amount === undefined ? refuse({ kind: "fraction-of-dong", text }) : accept(amount);
}
