/**
 * Vietnamese words of a whole number, from its digits. The rules and their sources: Luật Kế toán 2003 art. 12 and Nghị định 123/2020
 * art. 10.13 for the scales, the accounts approved by the National Assembly in 2011 and 2015 for what stands above a tỷ, Toán 5 for an inner class.
 *
 * Every reading of a class of three digits, with its scale, is made once for a spelling; a number is then one look-up a class.
 */
import type { Spelling } from "./spelling";
import { usualSpelling, usualWords } from "./spelling";

export const digitWords = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

/** Readings of a class, at the place of what stands behind it (`startOf`) plus its value, 0 to 999. */
interface Readings {
  /** Nothing stands above: "năm nghìn". */
  readonly first: readonly string[];
  /** The same with a capital: "Năm nghìn". To put it on finished words would copy them. */
  readonly capital: readonly string[];
  /** Something stands above: " không trăm linh năm nghìn", with what separates it. */
  readonly inner: readonly string[];
}

/** What can stand behind a class, by number: nothing, nghìn, triệu, and tỷ for the lowest class of a group that is not the last. */
const billionScale = 3;

/** Every place that is asked for has its words. */
function wordAt(words: readonly string[], place: number): string {
  return words[place] ?? "";
}

/** What 0 to 99 adds behind "trăm": " linh năm", " mười lăm", " hai mươi mốt"; nothing for 0. With the space in front. */
function spellBelowHundred(value: number, spelling: Spelling): string {
  const tens = Math.floor(value / 10);
  const units = value % 10;
  const unit = wordAt(digitWords, units);
  if (value === 0) return "";
  if (tens === 0) return ` ${spelling.zeroTens} ${unit}`;
  const ten = tens === 1 ? " mười" : ` ${wordAt(digitWords, tens)} mươi`;
  if (units === 0) return ten;
  if (units === 5) return `${ten} lăm`;
  if (tens > 1 && units === 1) return `${ten} mốt`;
  if (tens > 1 && units === 4) return `${ten} ${spelling.four}`;
  return `${ten} ${unit}`;
}

function makeReadings(spelling: Spelling): Readings {
  const values = Array.from({ length: 1000 }, (_, value) => value);
  const full = values.map((value) => `${wordAt(digitWords, Math.floor(value / 100))} trăm${spellBelowHundred(value % 100, spelling)}`);
  const short = values.map((value) => {
    if (value >= 100) return wordAt(full, value);
    return value < 10 ? wordAt(digitWords, value) : spellBelowHundred(value, spelling).slice(1);
  });
  const scales = ["", ` ${spelling.thousand}`, " triệu", ` ${spelling.billion}`];
  const separator = spelling.commas ? ", " : " ";
  const first = scales.flatMap((scale) => short.map((words) => inOnePiece(words, scale)));
  return {
    first,
    capital: first.map((words) => inOnePiece(words.charAt(0).toUpperCase(), words.slice(1))),
    // A class of 000 is left out, but the tỷ of its group stays.
    inner: scales.flatMap((scale, index) =>
      full.map((words, value) => (value === 0 ? (index === billionScale ? scale : "") : inOnePiece(separator, words, scale))),
    ),
  };
}

/** V8 keeps a sum of texts as a tree and walks it at every use; what is looked up millions of times shall lie in one piece (a tenth faster). */
function inOnePiece(...texts: readonly string[]): string {
  return texts.join("");
}

/** Readings are made at the first use of a spelling and kept: 12,000 short texts, 5 ms. */
const made = new Map<string, Readings>();

function readingsOf(spelling: Spelling): Readings {
  const key = `${spelling.zeroTens} ${spelling.thousand} ${spelling.four} ${spelling.billion} ${String(spelling.commas)}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const readings = makeReadings(spelling);
  made.set(key, readings);
  return readings;
}

const usualReadings = makeReadings(usualSpelling);
const spokenAsUsual: ReadonlySet<Spelling> = new Set([usualSpelling, usualWords]);
const codeOfZero = "0".charCodeAt(0);

/**
 * The words of a number given as decimal digits without a sign or leading zeros: `"1001"` -> "một nghìn không trăm linh một".
 * From 10^9 on the number of tỷ is read as a number of its own, then "tỷ" once: 1.502.189 tỷ is "một triệu năm trăm linh hai nghìn … tỷ".
 * `capital`: the first letter is one.
 */
export function spellDigits(text: string, spelling: Spelling = usualSpelling, capital = false): string {
  const readings = spokenAsUsual.has(spelling) ? usualReadings : readingsOf(spelling);
  const { inner } = readings;
  let place = Math.ceil(text.length / 3) - 1;
  let end = text.length - place * 3;
  let value = 0;
  for (let index = 0; index < end; index += 1) value = value * 10 + text.charCodeAt(index) - codeOfZero;
  let words = wordAt(capital ? readings.capital : readings.first, startOf(place) + value);
  while (place >= 1) {
    place -= 1;
    value =
      (text.charCodeAt(end) - codeOfZero) * 100 + (text.charCodeAt(end + 1) - codeOfZero) * 10 + text.charCodeAt(end + 2) - codeOfZero;
    end += 3;
    words += wordAt(inner, startOf(place) + value);
  }
  return words;
}

/** Classes come in groups of three: units, nghìn, triệu; the lowest class of a higher group counts tỷ. */
function startOf(place: number): number {
  const inGroup = place % 3;
  return (inGroup === 0 && place > 0 ? billionScale : inGroup) * 1000;
}
