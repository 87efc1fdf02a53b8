/**
 * Reads an amount as officers type it: in a field, a cell or a sentence. One grammar, everything else is refused with its own reason;
 * nothing is guessed. The forms and their sources are in test/core/money/read-amount.test.ts.
 */
import type { Result } from "../result";
import { accept, refuse } from "../result";
import { readWords } from "../words/read-words";
import type { Amount } from "./amount";
import { add, equals, fromCount, isNegative, mostDigits, negate, toPlainText, zero } from "./amount";
import type { AmountProblem } from "./amount-problem";
import { plainForm } from "./plain-form";
import type { Figure, Manner } from "./read-figure";
import { readFigure } from "./read-figure";
import { readSpokenAmount } from "./read-spoken-amount";
import { refusedShape } from "./refused-shape";
import type { MoneyUnit } from "./unit";
import { unitZeros } from "./unit";
import { usualAmount } from "./usual-amount";
import { zerosOfScale } from "./zeros-of-scale";

const currencyBefore = /^(?:vnđ|vnd|₫)\s*/;
const currencyAfter = /\.?\s*(?:việt nam đồng|đồng việt nam|đồng|dong|vnđ|vnd|đ|₫)(?:\s*chẵn)?$/;

/** Figures and the same amount in words behind them, as it stands in decisions: "200.000.000 đồng (Hai trăm triệu đồng)". */
const figuresAndWords = /^([^()]*\d[^()]*)\(([^()\d]*)\)$/;

/** A sign of spreadsheets for "this is text": not part of the amount. It comes along where a cell is copied out of the formula bar. */
const textMark = /^['’]/;

/** Longer than the words of the largest amount with label and currency: what is longer is no amount. */
const longestText = 400;

/**
 * The amount that a text states, in đồng. A bare figure counts in `unit`; one that names its own unit ("1,5 triệu", "500 đồng") does not.
 * "200.000.000đ" -> 200000000; "1,5 tỷ đồng" -> 1500000000; "2 tỷ 350 triệu" -> 2350000000; "(1.000)" -> -1000; "hai triệu" -> 2000000.
 * A dash alone and blanks are "empty": the officer states no money. `manner`: what the rest of its column proves (`readColumn`).
 */
export function readAmount(typed: string, unit: MoneyUnit = "dong", manner?: Manner): Result<Amount, AmountProblem> {
  const usual = usualAmount(typed, unit);
  if (usual !== undefined) return accept(usual);
  if (typed.length > longestText) return refuse({ kind: "not-an-amount", text: typed });
  const text = plainForm(typed).replace(textMark, "");
  if (/^[-\s]*$/.test(text)) return refuse({ kind: "empty" });
  if (!/\d/.test(text)) return readSpokenAmount(text, unit, typed);
  const both = figuresAndWords.exec(text);
  if (both !== null) return readTwice(both, typed, unit, manner);

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

/** Figures and words are one amount where they agree; where they differ there are two. Words that are no amount ("ngân sách xã") leave it unread. */
function readTwice(
  [, figures = "", words = ""]: RegExpExecArray,
  typed: string,
  unit: MoneyUnit,
  manner: Manner | undefined,
): Result<Amount, AmountProblem> {
  const inFigures = readAmount(figures, unit, manner);
  const inWords = readWords(words);
  if (!inFigures.ok || !inWords.ok) return refuse({ kind: "not-an-amount", text: typed });
  return equals(inFigures.value, inWords.value) ? inFigures : refuse({ kind: "two-amounts", text: typed });
}

function takeSign(text: string): { readonly body: string; readonly negative: boolean } {
  const bracketed = /^\(([^()]*)\)$/.exec(text)?.[1];
  if (bracketed !== undefined) return { body: bracketed.trim(), negative: true };
  return { body: text.replace(/^[-+]/, "").trim(), negative: text.startsWith("-") };
}

/** "2 tỷ 350 triệu": figures with scale words, from the largest to the smallest; or one bare figure that counts in 10^`bareZeros`. */
function readParts(text: string, bareZeros: number, typed: string, manner: Manner | undefined): Result<Amount, AmountProblem> {
  const parts = [...text.matchAll(/(\d(?:[\d., ]*[\d.,])?) ?(\p{L}*(?: t[ỷỉy](?!\p{L}))?)|\S/gu)];
  let total = zero;
  let smallest = Number.POSITIVE_INFINITY;
  for (const [, figureText = "", scale = ""] of parts) {
    const zeros = scale === "" && parts.length === 1 ? bareZeros : zerosOfScale(scale);
    // A đồng has no thousandth, whatever the rest of the column proves: "500.000 đồng" beside "1.5 triệu" is no 500.
    const figure = readFigure(figureText, zeros === 0 ? undefined : manner);
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
  const [first, second] = figure.readings.map((reading) => fromCount(reading, zeros));
  if (first === undefined) return refuse({ kind: "fraction-of-dong", text: typed });
  if (second === undefined || zeros === 0) return accept(first);
  return refuse({ kind: "ambiguous", text: typed, readings: [toPlainText(first), toPlainText(second)] });
}
