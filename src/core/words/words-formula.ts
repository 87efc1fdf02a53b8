/**
 * The words of an amount as one worksheet formula of built-in functions: it works without the add-in, in Excel 2010 and later,
 * LibreOffice and WPS, and follows the cell when a person edits it.
 *
 * TEXT writes all fifteen digits at once with a mark behind each (hundreds P, tens Q, then the mark of the class), and a chain of
 * SUBSTITUTEs turns runs of marks into words. Marks are capital letters that no word here begins with (a test shows it), so that no mark
 * is ever found inside a word that was already written. Excel's limits: 8,192 characters, 64 levels of nesting, 15 digits.
 */
import type { MoneyUnit } from "../money/unit";
import { unitZeros } from "../money/unit";
import { ending } from "./amount-in-words";
import { digitWords } from "./spell-digits";
import type { WordsOptions } from "./spelling";
import { usualWords } from "./spelling";

type Pair = readonly [mark: string, words: string];

/** Groups of three digits from 10^12 down; the class of 10^12 counts thousands of tỷ, so it shares its mark with the thousands. E is the end. */
const markedDigits = `${["K", "Y", "R", "K", "D"].map((place) => `0\\P0\\Q0\\${place}`).join("")}\\E`;

/** Before words: classes of 000 go, then what stands empty at the front, then the rules of the tens. In this order. */
const structure: readonly Pair[] = [
  ["0P0Q0K", ""],
  ["0P0Q0R", ""],
  ["0P0Q0D", ""],
  ["0P0Q0Y", "Y"],
  ["^Y", "^"],
  ["^0P0Q", "^"],
  ["^0P", "^"],
  ["0Q0", ""],
  ["0Q", "L"],
  ["Q0", "Q"],
  ["1Q", "W"],
  ["W5", "WV"],
  ["Q5", "QV"],
  ["Q1", "QO"],
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** At the front of a sum that is not negative stands "^": the word behind it gets the capital. No number but zero begins with 0. */
const capitals: readonly Pair[] = [
  ["^W", "Mười"],
  ...digitWords.slice(1).map((word, index): Pair => [`^${String(index + 1)}`, capital(word)]),
];

function wordsOfMarks(options: WordsOptions): readonly Pair[] {
  const comma = options.commas ? "," : "";
  return [
    ...(options.four === "tư" ? [["Q4", "QU"] as const] : []),
    ...(options.letterCase === "sentence" ? capitals : []),
    ...digitWords.map((word, digit): Pair => [String(digit), ` ${word}`]),
    ["P", " trăm"],
    ["Q", " mươi"],
    ["W", " mười"],
    ["L", ` ${options.zeroTens}`],
    ["V", " lăm"],
    ["O", " mốt"],
    ...(options.four === "tư" ? [["U", " tư"] as const] : []),
    // Nothing is said between the nghìn of "một nghìn tỷ" and its tỷ: no comma there, and none behind the last class.
    ...(options.commas ? [["KY", ` ${options.thousand} ${options.billion},`] as const] : []),
    ["K", ` ${options.thousand}${comma}`],
    ["Y", ` ${options.billion}${comma}`],
    ["R", ` triệu${comma}`],
    ["D", ""],
    ...(options.commas ? [[",E", ""] as const] : []),
    ["E", ""],
  ];
}

const quote = (text: string): string => `"${text}"`;

function substitute(text: string, pairs: readonly Pair[]): string {
  return pairs.reduce((inner, [mark, word]) => `SUBSTITUTE(${inner},${quote(mark)},${quote(word)})`, text);
}

/** What the formula shows beyond 15 digits, where Excel itself has lost the digits behind. */
const tooManyDigits = "(số tiền quá 15 chữ số, cần lập lại phụ lục)";

/**
 * The expression, without "=", for the words of the amount in `cell`, which counts in `unit`: it shows what `amountInWords` says with the same
 * options. A fraction of a đồng is rounded as the cell's own format rounds it; beyond 15 digits it says so instead of reading wrong digits.
 */
export function wordsExpression(cell: string, unit: MoneyUnit, options: Partial<WordsOptions> = {}): string {
  const chosen = { ...usualWords, ...options };
  const { letterCase } = chosen;
  const inCase = (text: string): string => (letterCase === "upper" ? text.toUpperCase() : letterCase === "lower" ? text : capital(text));
  const zeros = unitZeros(unit);
  const dong = zeros === 0 ? `ROUND(${cell},0)` : `ROUND(${cell}*1${"0".repeat(zeros)},0)`;

  const structured = substitute(`${quote("^")}&TEXT(ABS(${dong}),${quote(markedDigits)})`, structure);
  const front = letterCase === "sentence" ? quote("^") : quote("");
  const signed = `SUBSTITUTE(${structured},${quote("^")},IF(${dong}<0,${quote(letterCase === "sentence" ? "Âm" : "âm")},${front}))`;
  const spoken = substitute(signed, wordsOfMarks(chosen));
  const cased = letterCase === "sentence" ? spoken : letterCase === "lower" ? `TRIM(${spoken})` : `UPPER(TRIM(${spoken}))`;
  const number = `IF(${dong}=0,${quote(inCase("không"))},${cased})`;
  const behind = letterCase === "upper" ? ending(chosen).toUpperCase() : ending(chosen);
  return `IF(ABS(${dong})>=1E15,${quote(tooManyDigits)},${number}${behind === "" ? "" : `&${quote(behind)}`})`;
}
