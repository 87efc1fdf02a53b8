import type { Amount } from "./amount";
import { add, amount, compare, fromCount, isNegative, negate, proportion, subtract, toPlainText } from "./amount";

export interface RoundedAmount {
  readonly rounded: Amount;
  /** Rounded less exact: what rounding added, or took away where it is below zero. To be shown beside the figure, never lost. */
  readonly difference: Amount;
}

/** The amount to the nearest 10^`zeros` đồng, halves away from zero: 1.500 to thousands is 2.000, difference 500. */
export function roundAmount(value: Amount, zeros: number): RoundedAmount {
  if (isNegative(value)) {
    const { rounded, difference } = roundAmount(negate(value), zeros);
    return { rounded: negate(rounded), difference: negate(difference) };
  }
  const one = amount("1");
  const step = amount(`1${"0".repeat(zeros)}`);
  const { quotient, remainder } = proportion(value, one, step);
  const count = compare(add(remainder, remainder), step) >= 0 ? add(quotient, one) : quotient;
  const rounded = fromCount(toPlainText(count), zeros);
  if (rounded === undefined) throw new Error("A whole count has no fraction");
  return { rounded, difference: subtract(rounded, value) };
}
