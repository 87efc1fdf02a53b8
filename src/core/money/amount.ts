/**
 * An exact amount of money in đồng. The only file that knows how an amount is held: as its plain decimal text, so that equal amounts are
 * identical and reading, printing and speaking need no arithmetic. What arithmetic there is, bigint does, exact for any length
 * (docs/decisions/0002). What people typed comes through a grammar of our own (`readAmount`): `BigInt("0x1F")` is 31.
 */
import type { MoneyUnit } from "./unit";
import { unitZeros } from "./unit";

declare const brand: unique symbol;

/** Whole đồng, of any sign, at most `mostDigits` digits. Never a JS number on the way. Equal amounts are `===`. */
export interface Amount {
  readonly [brand]: "Amount";
}

/** The longest amount that is accepted from outside; sums may be longer. */
export const mostDigits = 40;

/** What an amount is inside: its plain decimal text, without leading zeros and without a minus on zero. */
const hold = (text: string): Amount => text as unknown as Amount;
const textOf = (amount: Amount): string => amount as unknown as string;
const open = (amount: Amount): bigint => BigInt(textOf(amount));
const close = (value: bigint): Amount => hold(String(value));

/**
 * An amount from its plain decimal text, as our own code and files write it: `"200000000"`, `"-5"`.
 * Throws on anything else: what people typed goes through `readAmount`.
 */
export function amount(plain: string): Amount {
  if (!/^-?\d+$/.test(plain) || plain.replace("-", "").length > mostDigits) throw new RangeError(`Not a plain amount: ${plain}`);
  return hold(/^-?[1-9]/.test(plain) ? plain : canonical(plain));
}

function canonical(plain: string): string {
  const digits = plain.replace(/-?0*/, "");
  if (digits === "") return "0";
  return plain.startsWith("-") ? `-${digits}` : digits;
}

export const zero: Amount = amount("0");

export function add(left: Amount, right: Amount): Amount {
  return close(open(left) + open(right));
}

export function subtract(left: Amount, right: Amount): Amount {
  return close(open(left) - open(right));
}

export function negate(value: Amount): Amount {
  return close(-open(value));
}

/** The sum of all amounts; rows without money are left out. */
export function sum(amounts: Iterable<Amount | undefined>): Amount {
  let total = 0n;
  for (const each of amounts) if (each !== undefined) total += open(each);
  return close(total);
}

export function equals(left: Amount, right: Amount): boolean {
  return left === right;
}

/** The whole part of `value` × `weight` ÷ `whole`, and what is left over, counted in parts of `whole`. Neither below zero; `whole` above zero. */
export function proportion(value: Amount, weight: Amount, whole: Amount): { readonly quotient: Amount; readonly remainder: Amount } {
  const product = open(value) * open(weight);
  return { quotient: close(product / open(whole)), remainder: close(product % open(whole)) };
}

/** `value` × `count`, a plain decimal of digits and at most one point ("12", "1.5"); undefined where that is no whole number of đồng. Throws on any other count. */
export function times(value: Amount, count: string): Amount | undefined {
  const [, whole = "", fraction = ""] = /^(\d+)(?:\.(\d+))?$/.exec(count) ?? [];
  if (whole === "") throw new RangeError(`Not a plain decimal: ${count}`);
  const product = open(value) * BigInt(whole + fraction);
  const parts = 10n ** BigInt(fraction.length);
  return product % parts === 0n ? close(product / parts) : undefined;
}

/** Below zero, zero or above zero, as `left` is smaller than, equal to or larger than `right`. */
export function compare(left: Amount, right: Amount): number {
  const difference = open(left) - open(right);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isNegative(value: Amount): boolean {
  return textOf(value).startsWith("-");
}

/** Plain decimal text: `"200000000"`, `"-5"`, `"0"`. The form in which amounts leave the core. */
export function toPlainText(value: Amount): string {
  return textOf(value);
}

/** The amount counted in a unit, exactly: 1.500.000 đồng in triệu is `"1.5"`, in nghìn `"1500"`. A plain decimal text with a point. */
export function countIn(value: Amount, unit: MoneyUnit): string {
  const zeros = unitZeros(unit);
  const text = textOf(value);
  if (zeros === 0) return text;
  const digits = text.replace("-", "").padStart(zeros + 1, "0");
  const fraction = digits.slice(-zeros).replace(/0+$/, "");
  return `${text.startsWith("-") ? "-" : ""}${digits.slice(0, -zeros)}${fraction === "" ? "" : `.${fraction}`}`;
}

/** `count` times 10^`zeros` đồng: `("1.5", 6)` is 1.500.000 đồng; undefined where that is no whole number of đồng. Throws unless `count` is a plain decimal text. */
export function fromCount(count: string, zeros: number): Amount | undefined {
  const [, whole = "", written = ""] = /^(-?\d+)(?:\.(\d+))?$/.exec(count) ?? [];
  if (whole === "") throw new RangeError(`Not a plain decimal: ${count}`);
  const fraction = written.replace(/0+$/, "");
  return fraction.length > zeros ? undefined : hold(canonical(whole + fraction.padEnd(zeros, "0")));
}

/** As a Vietnamese reader expects figures: thousands by dots, decimals by a comma. `unit` counts in that unit: 1.500.000 đồng in triệu is `"1,5"`. */
export function printAmount(value: Amount, unit: MoneyUnit = "dong"): string {
  const [whole = "", fraction] = countIn(value, unit).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** What a spreadsheet keeps exactly (IEEE double, and Excel's own limit), and what the words formula can read. */
export const spreadsheetDigits = 15;

/** Whether a spreadsheet holds the amount exactly. In nghìn or triệu đồng it has no more significant digits than in đồng. */
export function fitsSpreadsheet(value: Amount): boolean {
  return textOf(value).replace("-", "").length <= spreadsheetDigits;
}
