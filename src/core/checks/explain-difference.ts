/** Why a stated figure may differ from the computed one: the slips that hands and formulas make. */
import type { Decimal } from "../money/decimal";
import { absoluteDecimal, compareDecimals, decimalText, isZeroDecimal, sameDecimal, subtractDecimals } from "../money/decimal";
import type { Explanation } from "./finding";

export interface Part {
  readonly cell: string;
  readonly value: Decimal;
}

/** Sums of two rows are tried up to this many parts. */
const mostPaired = 400;

/** The likeliest explanation; undefined where none of the usual slips fits. */
export function explainDifference(stated: Decimal, computed: Decimal, parts: readonly Part[]): Explanation | undefined {
  const difference = subtractDecimals(computed, stated);
  if (isZeroDecimal(difference)) return undefined;
  const how = difference.digits > 0n ? "missing" : "twice";
  const size = absoluteDecimal(difference);
  const equal = parts.filter(({ value }) => sameDecimal(value, size));
  const [only] = equal;
  if (only !== undefined && equal.length === 1 && parts.length > 1) return { kind: "row", cell: only.cell, how };
  return slipOfTheHand(stated, computed) ?? (only === undefined ? twoRows(size, parts, how) : { kind: "row", cell: only.cell, how });
}

/** A digit, a swapped pair, a digit too many, a factor of ten. */
export function slipOfTheHand(stated: Decimal, computed: Decimal): Explanation | undefined {
  const [one, other] = [decimalText(stated), decimalText(computed)];
  return factorOf(one, other) ?? (one.length === other.length ? digitsOf(one, other) : lengthOf(one, other));
}

function digitsOf(stated: string, computed: string): Explanation | undefined {
  const places = [...stated].flatMap((digit, at) => (digit === computed.charAt(at) ? [] : [at]));
  const [first, second] = places;
  if (first === undefined || stated.length < 3) return undefined;
  if (places.length === 1)
    return { kind: "digit", place: stated.length - first, stated: stated.charAt(first), computed: computed.charAt(first) };
  const swapped =
    places.length === 2 &&
    second === first + 1 &&
    stated.charAt(first) === computed.charAt(second) &&
    stated.charAt(second) === computed.charAt(first);
  return swapped ? { kind: "swapped", stated: stated.slice(first, first + 2), computed: computed.slice(first, first + 2) } : undefined;
}

function factorOf(stated: string, computed: string): Explanation | undefined {
  const bare = (text: string): { digits: string; power: number } => {
    const [whole = "", fraction = ""] = text.split(".");
    const digits = `${whole}${fraction}`.replace(/^(-?)0+/, "$1");
    const trimmed = digits.replace(/0+$/, "");
    return { digits: trimmed, power: digits.length - trimmed.length - fraction.length };
  };
  const [one, other] = [bare(stated), bare(computed)];
  const power = one.power - other.power;
  if (one.digits === "" || one.digits !== other.digits || power === 0 || Math.abs(power) > 9) return undefined;
  return { kind: "factor", factor: `1${"0".repeat(Math.abs(power))}`, how: power > 0 ? "large" : "small" };
}

function lengthOf(stated: string, computed: string): Explanation | undefined {
  const [long, short] = stated.length > computed.length ? [stated, computed] : [computed, stated];
  if (long.length !== short.length + 1 || short.length < 4 || long.includes(".") !== short.includes(".")) return undefined;
  let at = 0;
  while (at < short.length && long.charAt(at) === short.charAt(at)) at += 1;
  return long.slice(at + 1) === short.slice(at) ? { kind: "length", digits: long === stated ? 1 : -1 } : undefined;
}

function twoRows(size: Decimal, parts: readonly Part[], how: "missing" | "twice"): Explanation | undefined {
  if (parts.length > mostPaired || parts.length < 4) return undefined;
  const known = new Map<string, string>();
  const found: (readonly string[])[] = [];
  for (const { cell, value } of parts) {
    if (isZeroDecimal(value)) continue;
    const partner = known.get(decimalText(subtractDecimals(size, value)));
    if (partner !== undefined) found.push([partner, cell]);
    known.set(decimalText(value), cell);
  }
  const [only] = found;
  return only !== undefined && found.length === 1 ? { kind: "rows", cells: only, how } : undefined;
}

/** Whether rounding each of `count` parts to the last place that the figures show, of `places` behind the point, can make the difference. */
export function mayBeRounding(stated: Decimal, computed: Decimal, count: number, places = stated.scale): boolean {
  const size = absoluteDecimal(subtractDecimals(stated, computed));
  const place = Math.min(places, 6);
  return compareDecimals(size, { digits: 5n * BigInt(count + 1), scale: place + 1 }) <= 0;
}
