import type { Result } from "../result";
import { accept } from "../result";
import type { Amount } from "./amount";
import { amount, toPlainText } from "./amount";
import type { DistributionProblem } from "./distribute";
import { distribute } from "./distribute";

/** What share of their sum each amount is, as plain decimals with `decimals` places that add up to exactly 100: `["33.34", "33.33", "33.33"]`. */
export function percentages(amounts: readonly Amount[], decimals: number): Result<readonly string[], DistributionProblem> {
  const shares = distribute(amount(`100${"0".repeat(decimals)}`), amounts);
  return shares.ok ? accept(shares.value.map((share) => placePoint(toPlainText(share), decimals))) : shares;
}

function placePoint(digits: string, decimals: number): string {
  if (decimals === 0) return digits;
  const padded = digits.padStart(decimals + 1, "0");
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}
