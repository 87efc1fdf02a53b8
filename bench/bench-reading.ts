/** Reading amounts as typed: the same amounts of nine digits in several manners of writing. */
import { amount, printAmount, toPlainText } from "../src/core/money/amount";
import { readAmount } from "../src/core/money/read-amount";
import { amountInWords } from "../src/core/words/amount-in-words";
import { lastLetters } from "./last-letters";
import type { Measured } from "./measure";
import { measure } from "./measure";
import { sampleNumbers } from "./sample-numbers";

const count = 5000;

function read(typed: string): string {
  const amountRead = readAmount(typed);
  return amountRead.ok ? toPlainText(amountRead.value) : "";
}

const inWords = (plain: string): string => {
  const words = amountInWords(amount(plain));
  return words.ok ? words.value : "";
};

const manners: readonly (readonly [name: string, write: (plain: string) => string])[] = [
  ["200.000.000", (plain) => printAmount(amount(plain))],
  ["200000000", (plain) => plain],
  ["200.000.000 đồng", (plain) => `${printAmount(amount(plain))} đồng`],
  ["200,000,000", (plain) => printAmount(amount(plain)).replaceAll(".", ",")],
  ["200 000 000đ", (plain) => `${printAmount(amount(plain)).replaceAll(".", " ")}đ`],
  ["Hai trăm triệu đồng", inWords],
];

/** Throws where what is read is not what was written. */
export function benchReading(): readonly Measured[] {
  const plain = sampleNumbers(9, count);
  const contestants = manners.map(([name, write]) => {
    const typed = plain.map(write);
    if (typed.some((text, index) => read(text) !== plain[index])) throw new Error(`Not read as written: ${name}`);
    return { name, run: () => lastLetters(typed, read) };
  });
  return measure(contestants, count);
}
