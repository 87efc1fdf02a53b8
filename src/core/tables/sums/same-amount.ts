import type { Decimal } from "../../money/decimal";
import { absoluteDecimal, compareDecimals, decimalOfInteger, sameDecimal, subtractDecimals } from "../../money/decimal";

const tiny: Decimal = { digits: 1n, scale: 9 };
const million = decimalOfInteger(1_000_000);

/** Equal, but for what binary fractions leave behind: numbers with a fraction may differ in the twelfth digit. */
export function sameAmount(left: Decimal, right: Decimal): boolean {
  if (sameDecimal(left, right)) return true;
  if (left.scale === 0 && right.scale === 0) return false;
  const difference = absoluteDecimal(subtractDecimals(left, right));
  const size = absoluteDecimal(left);
  const allowed = compareDecimals(size, million) > 0 ? { digits: size.digits, scale: size.scale + 12 } : tiny;
  return compareDecimals(difference, allowed) <= 0;
}
