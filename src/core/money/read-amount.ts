/**
 * Reads an amount as officers type it: in a field, a cell or a sentence. One grammar, everything else is refused with its own reason;
 * nothing is guessed. The forms and their sources are in test/core/money/read-amount.test.ts.
 */
import type { Result } from "../result";
import { accept, refuse } from "../result";
import type { Amount } from "./amount";
import { add, fromCount, mostDigits, negate, toPlainText, zero } from "./amount";
import type { Figure } from "./read-figure";
import { readFigure } from "./read-figure";
import type { MoneyUnit } from "./unit";
import { unitZeros } from "./unit";

/** Why a text is no amount; `text` is what was typed. */
export type AmountProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "not-an-amount"; readonly text: string }
  /** A letter that looks like a digit: the O in "12.5OO.000". */
  | { readonly kind: "letter-for-digit"; readonly text: string; readonly letter: string; readonly digit: string }
  /** Two readings are possible; both in plain đồng. */
  | { readonly kind: "ambiguous"; readonly text: string; readonly readings: readonly [string, string] }
  | { readonly kind: "fraction-of-dong"; readonly text: string }
  | { readonly kind: "scientific"; readonly text: string }
  | { readonly kind: "two-amounts"; readonly text: string }
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "negative"; readonly text: string }
  | { readonly kind: "too-long"; readonly text: string };

const currency = "(?:việt nam đồng|đồng việt nam|đồng|dong|vnđ|vnd|đ|₫)";
const currencyBefore = /^(?:vnđ|vnd|₫)\s*/;
const currencyAfter = new RegExp(`\\s*${currency}(?:\\s*chẵn)?$`);

const scales: readonly { readonly names: RegExp; readonly zeros: number }[] = [
  { names: /^(?:tỷ|tỉ|ty)$/, zeros: 9 },
  { names: /^(?:triệu|trieu|tr)$/, zeros: 6 },
  { names: /^(?:nghìn|ngàn|nghin|ngan)$/, zeros: 3 },
];

/**
 * The amount that a text states, in đồng. A bare figure counts in `unit`; one that names its own unit ("1,5 triệu", "500 đồng") does not.
 * "200.000.000đ" -> 200000000; "1,5 tỷ đồng" -> 1500000000; "2 tỷ 350 triệu" -> 2350000000; "(1.000)" -> -1000.
 * A dash alone and blanks are "empty": the officer states no money.
 */
export function readAmount(typed: string, unit: MoneyUnit = "dong"): Result<Amount, AmountProblem> {
  const text = plainForm(typed);
  if (/^[-\s]*$/.test(text)) return refuse({ kind: "empty" });
  if (text === "không" || text === "không đồng") return accept(zero);

  const shape = refusedShape(text, typed);
  if (shape !== undefined) return refuse(shape);

  const { body, negative } = takeSign(text);
  const money = body.replace(currencyBefore, "").replace(currencyAfter, "");
  const unsigned = readParts(money, money === body ? unitZeros(unit) : 0, typed);
  return unsigned.ok && negative ? accept(negate(unsigned.value)) : unsigned;
}

/** A cost as it stands in an appendix: an amount that is not below zero. */
export function readCost(typed: string, unit: MoneyUnit = "dong"): Result<Amount, AmountProblem> {
  const read = readAmount(typed, unit);
  if (read.ok && toPlainText(read.value).startsWith("-")) return refuse({ kind: "negative", text: typed });
  return read;
}

/** NFC, lower case, ordinary digits, spaces and minus signs, no full stop at the end. NFKC turns full-width forms and special spaces into plain ones. */
function plainForm(typed: string): string {
  return typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?:\.\/\.|[.;])$/, "")
    .trim();
}

function takeSign(text: string): { body: string; negative: boolean } {
  const bracketed = /^\(([^()]*)\)$/.exec(text)?.[1];
  if (bracketed !== undefined) return { body: bracketed.trim(), negative: true };
  return text.startsWith("-") ? { body: text.slice(1).trim(), negative: true } : { body: text, negative: false };
}

/** Texts that are recognised for what they are instead of an amount. */
function refusedShape(text: string, typed: string): AmountProblem | undefined {
  if (/^[-+]?\d+(?:[.,]\d+)?e[-+]?\d+$/.test(text)) return { kind: "scientific", text: typed };
  if (/^(?:\d{1,2}[/-]){1,2}\d{4}$|^\d{1,2}[/-]\d{1,2}[/-]\d{2}$|^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) return { kind: "date", text: typed };
  if (/\d\D*(?:[;+&/]|-|\bvà\b|đến)\s*\d/.test(text)) return { kind: "two-amounts", text: typed };
  const letter = /^[\doil.,\s]*$/.test(text.replace(currencyAfter, "")) ? /[oil]/.exec(text.replace(currencyAfter, "")) : null;
  if (letter !== null && /\d/.test(text)) {
    const written = typed.normalize("NFKC").replace(/\s+/g, " ").trim().charAt(letter.index);
    return { kind: "letter-for-digit", text: typed, letter: written, digit: letter[0] === "o" ? "0" : "1" };
  }
  return undefined;
}

/** "2 tỷ 350 triệu": figures with scale words, from the largest to the smallest; or one bare figure that counts in 10^`bareZeros`. */
function readParts(text: string, bareZeros: number, typed: string): Result<Amount, AmountProblem> {
  const parts = [...text.matchAll(/([\d.,\s]*\d)\s*(\p{L}*)/gu)];
  if (parts.length === 0 || parts.map((part) => part[0]).join("") !== text.replace(/(\d|\p{L}) (?=\d)/gu, "$1 "))
    return refuse({ kind: "not-an-amount", text: typed });

  let total = zero;
  let smallest = Number.POSITIVE_INFINITY;
  for (const [, figureText = "", scaleName = ""] of parts) {
    const zeros = scaleName === "" && parts.length === 1 ? bareZeros : scales.find((scale) => scale.names.test(scaleName))?.zeros;
    const figure = readFigure(figureText.trim());
    if (zeros === undefined || zeros >= smallest || figure === undefined) return refuse({ kind: "not-an-amount", text: typed });
    const read = countFigure(figure, zeros, typed);
    if (!read.ok) return read;
    total = add(total, read.value);
    smallest = zeros;
  }
  return accept(total);
}

/**
 * A figure times 10^zeros. Where two readings give whole đồng the text is ambiguous; where none does it states a fraction of a đồng.
 * Counted in đồng itself only the thousands can be meant ("150,000"): a đồng has no thousandth.
 */
function countFigure(figure: Figure, zeros: number, typed: string): Result<Amount, AmountProblem> {
  if (figure.readings.some((reading) => reading.length + zeros > mostDigits)) return refuse({ kind: "too-long", text: typed });
  const whole = figure.readings.map((reading) => fromCount(reading, zeros)).filter((value) => value !== undefined);
  const [first, second] = whole;
  if (first === undefined) return refuse({ kind: "fraction-of-dong", text: typed });
  if (second === undefined || zeros === 0) return accept(first);
  return refuse({ kind: "ambiguous", text: typed, readings: [toPlainText(first), toPlainText(second)] });
}
