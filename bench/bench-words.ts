/** Amounts in words, against other packages on the same numbers. */
import { toCardinal } from "n2words/vi-VN";
import { ReadingConfig, doReadNumber } from "read-vietnamese-number";
import { amount } from "../src/core/money/amount";
import type { Amount } from "../src/core/money/amount";
import { amountInWords } from "../src/core/words/amount-in-words";
import { spellDigits } from "../src/core/words/spell-digits";
import type { Contestant, Measured } from "./measure";
import { measure } from "./measure";
import { lastLetters } from "./last-letters";
import { sampleNumbers } from "./sample-numbers";

export interface WordsResult extends Measured {
  /** How many times as fast as the correct package. */
  readonly ratio: number;
  /** The share of the numbers that it reads otherwise than the correct package. */
  readonly wrong: number;
}

interface Speaker extends Contestant {
  /** What it says of every number, in our spelling and without the currency: other words for the same number are not wrong. */
  readonly said: () => readonly string[];
}

const count = 5000;

const config = new ReadingConfig();
config.unit = [];
config.units = [[], ["nghìn"], ["triệu"], ["tỷ"]];
config.oddText = "linh";

const readByPackage = (value: bigint): string => doReadNumber(value, config);
const readByWrongPackage = (value: bigint): string => toCardinal(value);
const spell = (digits: string): string => spellDigits(digits);
function speak(value: Amount): string {
  const words = amountInWords(value);
  return words.ok ? words.value : "";
}

/** For numbers of so many digits. The packages get what they are fastest with, a bigint, and the making of it is not counted. Throws where ours are not the words of the correct package. */
export function benchWords(digits: number): readonly WordsResult[] {
  const texts = sampleNumbers(digits, count);
  const amounts = texts.map(amount);
  const bigints = texts.map(BigInt);
  const expected = bigints.map(readByPackage);
  const speakers: readonly Speaker[] = [
    {
      name: "amountInWords",
      run: () => lastLetters(amounts, speak),
      said: () =>
        amounts.map((value) =>
          speak(value)
            .toLowerCase()
            .replace(/ đồng$/, ""),
        ),
    },
    { name: "spellDigits", run: () => lastLetters(texts, spell), said: () => texts.map(spell) },
    { name: "read-vietnamese-number 2.3.1", run: () => lastLetters(bigints, readByPackage), said: () => expected },
    {
      name: "n2words 4.0.0 (wrong)",
      run: () => lastLetters(bigints, readByWrongPackage),
      said: () => bigints.map((value) => readByWrongPackage(value).replaceAll("lẻ", "linh").replaceAll("tỉ", "tỷ")),
    },
  ];
  const wrong = speakers.map(({ said }) => said().filter((words, index) => words !== expected[index]).length / count);
  if (wrong[0] !== 0 || wrong[1] !== 0) throw new Error(`Words of ${digits} digits are not those of the correct package`);
  const measured = measure(speakers, count);
  const yardstick = measured[2]?.perSecond ?? Number.NaN;
  return measured.map((each, index) => ({ ...each, ratio: each.perSecond / yardstick, wrong: wrong[index] ?? Number.NaN }));
}
