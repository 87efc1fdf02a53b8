/** The sum of 100,000 amounts: ten years of a ministry's rows at once. */
import { amount, sum, toPlainText } from "../src/core/money/amount";
import type { Measured } from "./measure";
import { measure } from "./measure";
import { sampleNumbers } from "./sample-numbers";

const count = 100_000;

/** Throws where the sum is not the one of whole numbers. `perSecond` counts amounts. */
export function benchSum(): readonly Measured[] {
  return [9, 15, 27]
    .map((digits) => {
      const texts = sampleNumbers(digits, count);
      const amounts = texts.map(amount);
      const exact = texts.reduce((total, text) => total + BigInt(text), 0n);
      if (toPlainText(sum(amounts)) !== String(exact)) throw new Error(`The sum of ${digits} digits is not exact`);
      return measure([{ name: `${digits} digits`, run: () => toPlainText(sum(amounts)).length }], count);
    })
    .flat();
}
