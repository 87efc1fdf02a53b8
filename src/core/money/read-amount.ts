/**
 * Reads an amount as officers type it: in a field, a cell or a sentence. One grammar, everything else is refused with its own reason;
 * nothing is guessed. The forms and their sources are in test/core/money/read-amount.test.ts.
 */
import type { Result } from "../result";
import { accept, refuse } from "../result";
import { readWords } from "../words/read-words";
import type { Amount } from "./amount";
import { add, amount, fromCount, isNegative, mostDigits, negate, toPlainText, zero } from "./amount";
import type { AmountProblem } from "./amount-problem";
import { plainForm } from "./plain-form";
import type { Figure, Manner } from "./read-figure";
import { readFigure } from "./read-figure";
import { refusedShape } from "./refused-shape";
import type { MoneyUnit } from "./unit";
import { unitZeros } from "./unit";

const currencyBefore = /^(?:vnđ|vnd|₫)\s*/;
const currencyAfter = /\s*(?:việt nam đồng|đồng việt nam|đồng|dong|vnđ|vnd|đ|₫)(?:\s*chẵn)?$/;

const scaleZeros: ReadonlyMap<string, number> = new Map([
  ["tỷ", 9],
  ["tỉ", 9],
  ["ty", 9],
  ["triệu", 6],
  ["trieu", 6],
  ["tr", 6],
  ["nghìn", 3],
  ["nghin", 3],
  ["ngàn", 3],
  ["ngan", 3],
]);

/** Longer than the words of the largest amount with label and currency: what is longer is no amount. */
const longestText = 400;

/** Figures as they stand in most cells: digits alone, or thousands by dots. They need no further look. */
const usualFigure = /^(?:[1-9]\d{0,2}(?:\.\d{3}){1,12}|[1-9]\d{0,39})$/;

/**
 * The amount that a text states, in đồng. A bare figure counts in `unit`; one that names its own unit ("1,5 triệu", "500 đồng") does not.
 * "200.000.000đ" -> 200000000; "1,5 tỷ đồng" -> 1500000000; "2 tỷ 350 triệu" -> 2350000000; "(1.000)" -> -1000; "hai triệu" -> 2000000.
 * A dash alone and blanks are "empty": the officer states no money. `manner`: what the rest of its column proves (`readColumn`).
 */
export function readAmount(typed: string, unit: MoneyUnit = "dong", manner?: Manner): Result<Amount, AmountProblem> {
  if (unit === "dong" && usualFigure.test(typed)) return accept(amount(typed.replaceAll(".", "")));
  if (typed.length > longestText) return refuse({ kind: "not-an-amount", text: typed });
  const text = plainForm(typed);
  if (/^[-\s]*$/.test(text)) return refuse({ kind: "empty" });
  if (!/\d/.test(text)) return readSpoken(text, typed);

  const shape = refusedShape(text, typed);
  if (shape !== undefined) return refuse(shape);

  const { body, negative } = takeSign(text);
  const money = body.replace(currencyBefore, "").replace(currencyAfter, "");
  const unsigned = readParts(money, money === body ? unitZeros(unit) : 0, typed, manner);
  return unsigned.ok && negative ? accept(negate(unsigned.value)) : unsigned;
}

/** A cost as it stands in an appendix: an amount that is not below zero. */
export function readCost(typed: string, unit: MoneyUnit = "dong", manner?: Manner): Result<Amount, AmountProblem> {
  const read = readAmount(typed, unit, manner);
  return read.ok && isNegative(read.value) ? refuse({ kind: "negative", text: typed }) : read;
}

function readSpoken(text: string, typed: string): Result<Amount, AmountProblem> {
  const spoken = readWords(text);
  if (spoken.ok) return spoken;
  const { problem } = spoken;
  if (problem.kind === "too-large-to-speak") return refuse({ kind: "too-long", text: typed });
  // A text whose first word is already no number is something else, not an amount with a mistake.
  if (problem.kind === "empty" || problem.wordNumber === 1) return refuse({ kind: "not-an-amount", text: typed });
  return refuse({ kind: "unexpected-word", text: typed, word: problem.word, wordNumber: problem.wordNumber });
}

function takeSign(text: string): { readonly body: string; readonly negative: boolean } {
  const bracketed = /^\(([^()]*)\)$/.exec(text)?.[1];
  if (bracketed !== undefined) return { body: bracketed.trim(), negative: true };
  return text.startsWith("-") ? { body: text.slice(1).trim(), negative: true } : { body: text, negative: false };
}

/** "2 tỷ 350 triệu": figures with scale words, from the largest to the smallest; or one bare figure that counts in 10^`bareZeros`. */
function readParts(text: string, bareZeros: number, typed: string, manner: Manner | undefined): Result<Amount, AmountProblem> {
  const parts = text.match(/\d[\d., ]*\p{L}*|\S/gu) ?? [];
  let total = zero;
  let smallest = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const [, figureText = "", scale = ""] = /^(\d[\d., ]*?) ?(\p{L}*)$/u.exec(part.trim()) ?? [];
    const zeros = scale === "" && parts.length === 1 ? bareZeros : scaleZeros.get(scale);
    const figure = readFigure(figureText, manner);
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
  const [first, second] = figure.readings.map((reading) => fromCount(reading, zeros)).filter((value) => value !== undefined);
  if (first === undefined) return refuse({ kind: "fraction-of-dong", text: typed });
  if (second === undefined || zeros === 0) return accept(first);
  return refuse({ kind: "ambiguous", text: typed, readings: [toPlainText(first), toPlainText(second)] });
}
