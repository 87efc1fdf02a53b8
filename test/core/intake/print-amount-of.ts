import type { Amount } from "../../../src/core/money/amount";
import { toPlainText } from "../../../src/core/money/amount";

/** Plain đồng, or undefined where there is no amount. */
export function printAmountOf(amount: Amount | undefined): string | undefined {
  return amount === undefined ? undefined : toPlainText(amount);
}
