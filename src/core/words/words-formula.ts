/**
 * The words of an amount as one worksheet formula of built-in functions: it works without the add-in, in Excel 2010 and later,
 * LibreOffice and WPS, and follows the cell when a person edits it.
 *
 * TEXT writes all fifteen digits at once with a mark behind each (hundreds P, tens Q, then the mark of the class), and a chain of
 * SUBSTITUTEs turns runs of marks into words. Marks are capital letters that no word here begins with (a test shows
 * it), so that no mark is ever found inside a word that was already written. Excel's limits: 8,192 characters, 64 levels of nesting, 15 digits.
 */
import type { MoneyUnit } from "../money/unit";
import { unitZeros } from "../money/unit";

const digitWords = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

/** Groups of three digits from 10^12 down; the class of 10^12 counts thousands of tỷ, so it shares its mark with the thousands. */
const markedDigits = ["K", "Y", "R", "K", "D"].map((place) => `0\\P0\\Q0\\${place}`).join("");

/** Before capitals: classes of 000 go, then what stands empty at the front, then the rules of the tens. In this order. */
const structure: readonly (readonly [string, string])[] = [
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
  ["Q4", "QU"],
];

/** At the front of a sum that is not negative stands "^": the word behind it gets the capital. */
const capitals: readonly (readonly [string, string])[] = [
  ["^W", "Mười"],
  ...digitWords
    .slice(1)
    .map((word, index): readonly [string, string] => [`^${String(index + 1)}`, word.charAt(0).toUpperCase() + word.slice(1)]),
];

const words: readonly (readonly [string, string])[] = [
  ...digitWords.map((word, digit): readonly [string, string] => [String(digit), ` ${word}`]),
  ["P", " trăm"],
  ["Q", " mươi"],
  ["W", " mười"],
  ["L", " linh"],
  ["V", " lăm"],
  ["O", " mốt"],
  ["U", " tư"],
  ["K", " nghìn"],
  ["Y", " tỷ"],
  ["R", " triệu"],
  ["D", ""],
];

const wordsLabel = "Bằng chữ: ";

/** The line for an amount beyond `largestSpoken`. */
export const unspokenLine = `${wordsLabel}(số tiền quá lớn, cần ghi bằng tay)`;

const quote = (text: string): string => `"${text}"`;

function substitute(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((inner, [mark, word]) => `SUBSTITUTE(${inner},${quote(mark)},${quote(word)})`, text);
}

/**
 * The formula for the amount in `cell`, which counts in `unit`: "=…" that shows "Bằng chữ: Hai trăm triệu đồng./.".
 * A fraction of a đồng is rounded as the cell's own format rounds it; beyond 15 digits it says so instead of reading wrong digits.
 */
export function wordsFormula(cell: string, unit: MoneyUnit): string {
  const zeros = unitZeros(unit);
  const dong = zeros === 0 ? `ROUND(${cell},0)` : `ROUND(${cell}*1${"0".repeat(zeros)},0)`;
  const structured = substitute(`${quote("^")}&TEXT(ABS(${dong}),${quote(markedDigits)})`, structure);
  const signed = `SUBSTITUTE(${structured},${quote("^")},IF(${dong}<0,${quote("Âm")},${quote("^")}))`;
  const spoken = substitute(substitute(signed, capitals), words);
  const readable = `IF(${dong}=0,${quote("Không")},${spoken})`;
  return `=${quote(wordsLabel)}&IF(ABS(${dong})>=1E15,${quote("(số tiền quá 15 chữ số, cần lập lại phụ lục)")},${readable}&${quote(" đồng./.")})`;
}

/** The same line as text, for an amount that no formula can read: `wordsLine("Hai trăm triệu đồng")`. */
export function wordsLine(spoken: string): string {
  return `${wordsLabel}${spoken}./.`;
}
