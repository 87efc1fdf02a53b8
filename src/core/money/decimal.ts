/**
 * An exact decimal number, as sheets hold them: fractions, figures in triệu with decimals, rates. `Amount` is for whole đồng; this is for checking
 * what a sheet says before it is known to be money. Nothing here goes through a JS number.
 */

/** `digits` × 10^-`scale`; the scale is never below zero. Not normalised: compare with `compareDecimals`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

export const zeroDecimal: Decimal = { digits: 0n, scale: 0 };

const wholeNumber = /^-?\d{1,80}$/;
const withPointOrExponent = /^(?=.*[.eE])(-?\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Largest exponent, and half of the most digits, that are read: beyond them a cell holds no amount. */
const largestExponent = 40;

/** The number of a plain decimal text: "12", "-0.5", "1.5E+12" as spreadsheets keep them. Undefined for anything else. */
export function readDecimal(text: string): Decimal | undefined {
  if (wholeNumber.test(text)) return { digits: BigInt(text), scale: 0 };
  const found = withPointOrExponent.exec(text);
  if (found === null) return undefined;
  const [, whole = "", fraction = "", exponent] = found;
  const count = whole.replace("-", "").length + fraction.length;
  const shift = Number(exponent ?? 0);
  if (count === 0 || count > 2 * largestExponent || Math.abs(shift) > largestExponent) return undefined;
  const scale = fraction.length - shift;
  const digits = BigInt(`${whole}${fraction}${"0".repeat(Math.max(0, -scale))}`);
  return trimmed({ digits, scale: Math.max(0, scale) });
}

/** Without zeros at the end of the fraction. */
function trimmed(value: Decimal): Decimal {
  let { digits, scale } = value;
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  return { digits, scale };
}

export function decimalOfInteger(value: number): Decimal {
  return { digits: BigInt(value), scale: 0 };
}

/** Powers are looked up: a table asks for the same few a hundred thousand times. */
function digitsAt(value: Decimal, scale: number): bigint {
  return value.scale === scale ? value.digits : value.digits * 10n ** BigInt(scale - value.scale);
}

export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale);
  return { digits: digitsAt(left, scale) + digitsAt(right, scale), scale };
}

export function negateDecimal(value: Decimal): Decimal {
  return { digits: -value.digits, scale: value.scale };
}

export function subtractDecimals(left: Decimal, right: Decimal): Decimal {
  return addDecimals(left, negateDecimal(right));
}

export function multiplyDecimals(left: Decimal, right: Decimal): Decimal {
  return { digits: left.digits * right.digits, scale: left.scale + right.scale };
}

/** Digits behind the point that a quotient keeps, more than any spreadsheet shows. */
const quotientScale = 20;

/** Undefined for a division by zero; cut off after 20 digits. */
export function divideDecimals(left: Decimal, right: Decimal): Decimal | undefined {
  if (right.digits === 0n) return undefined;
  const digits = (left.digits * 10n ** BigInt(quotientScale + right.scale)) / right.digits / 10n ** BigInt(left.scale);
  return trimmed({ digits, scale: quotientScale });
}

/** Below zero, zero or above zero. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const scale = Math.max(left.scale, right.scale);
  const [one, other] = [digitsAt(left, scale), digitsAt(right, scale)];
  return one < other ? -1 : one > other ? 1 : 0;
}

export function sameDecimal(left: Decimal, right: Decimal): boolean {
  return compareDecimals(left, right) === 0;
}

export function isZeroDecimal(value: Decimal): boolean {
  return value.digits === 0n;
}

export function absoluteDecimal(value: Decimal): Decimal {
  return value.digits < 0n ? negateDecimal(value) : value;
}

/** Rounded half away from zero, as Excel's ROUND. `places` below zero round to tens, hundreds, … */
export function roundDecimal(value: Decimal, places: number): Decimal {
  const drop = value.scale - places;
  if (drop < 1) return value;
  const unit = 10n ** BigInt(drop);
  const half = unit / 2n;
  // Division of whole numbers cuts off towards zero.
  const digits = (value.digits + (value.digits < 0n ? -half : half)) / unit;
  return places >= 0 ? { digits, scale: places } : { digits: digits * 10n ** BigInt(-places), scale: 0 };
}

/** Whether the number has no fraction. */
export function isWholeDecimal(value: Decimal): boolean {
  return trimmed(value).scale === 0;
}

/** Plain decimal text with a point: "1234.5", "-2". */
export function decimalText(value: Decimal): string {
  const { digits, scale } = trimmed(value);
  if (scale === 0) return String(digits);
  const figures = String(digits).replace(/\d+/, (absolute) => absolute.padStart(scale + 1, "0"));
  return `${figures.slice(0, -scale)}.${figures.slice(-scale)}`;
}

/** As a Vietnamese reader expects figures: "1.234,5". Takes the plain text, so that facts can travel as text. */
export function printPlainDecimal(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
