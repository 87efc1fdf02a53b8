import type { Amount } from "./amount";
import { add, amount, compare, isNegative, negate, proportion, subtract } from "./amount";

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
  const step = amount(`1${"0".repeat(zeros)}`);
  const { remainder } = proportion(value, amount("1"), step);
  const below = subtract(value, remainder);
  const rounded = compare(add(remainder, remainder), step) >= 0 ? add(below, step) : below;
  return { rounded, difference: subtract(rounded, value) };
}
