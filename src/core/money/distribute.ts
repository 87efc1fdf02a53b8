import type { Result } from "../result";
import { accept, refuse } from "../result";
import type { Amount } from "./amount";
import { add, amount, compare, isNegative, negate, proportion, subtract, sum, toPlainText, zero } from "./amount";

export type DistributionProblem = { readonly kind: "no-weight" } | { readonly kind: "negative-weight" };

/**
 * A total over parts by weights, to the last đồng: each part gets the whole đồng of its share, and what is left goes one by one to the largest
 * remainders (Hamilton's method), the earlier part first where they are equal. The parts always add up to the total.
 */
export function distribute(total: Amount, weights: readonly Amount[]): Result<readonly Amount[], DistributionProblem> {
  if (weights.some(isNegative)) return refuse({ kind: "negative-weight" });
  const whole = sum(weights);
  if (whole === zero) return refuse({ kind: "no-weight" });
  if (isNegative(total)) {
    const parts = distribute(negate(total), weights);
    return parts.ok ? accept(parts.value.map(negate)) : parts;
  }
  const shares = weights.map((weight) => proportion(total, weight, whole));
  // Fewer đồng are left than there are parts.
  const left = Number(toPlainText(subtract(total, sum(shares.map((share) => share.quotient)))));
  const favoured = new Set(
    shares
      .map((share, index) => ({ index, remainder: share.remainder }))
      // Sorting keeps the order of equal ones.
      .sort((one, other) => compare(other.remainder, one.remainder))
      .slice(0, left)
      .map(({ index }) => index),
  );
  return accept(shares.map((share, index) => (favoured.has(index) ? add(share.quotient, amount("1")) : share.quotient)));
}
