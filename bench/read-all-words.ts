/**
 * `npm run words:long`: every number from 0 to 2,000,000 and ten million random ones of up to 27 digits, spoken and read back. A sample of it is in
 * the tests. Says what it did; ends with code 1 at the first number that does not come back.
 */
import { amount, toPlainText } from "../src/core/money/amount";
import { amountInWords } from "../src/core/words/amount-in-words";
import { readWords } from "../src/core/words/read-words";
import { sampleNumbers } from "./sample-numbers";

const lastOfAll = 2_000_000;
const randomNumbers = 10_000_000;
const mostDigits = 27;

/** What comes back of a number that was spoken and read. */
function spokenAndRead(plain: string): string {
  const words = amountInWords(amount(plain));
  if (!words.ok) return words.problem.kind;
  const read = readWords(words.value);
  return read.ok ? toPlainText(read.value) : `${words.value}: ${read.problem.kind}`;
}

function comeBack(numbers: Iterable<string>): number {
  let count = 0;
  for (const plain of numbers) {
    const back = spokenAndRead(plain);
    if (back !== plain) throw new Error(`${plain} came back as ${back}`);
    count += 1;
  }
  return count;
}

function* everyNumber(): Generator<string> {
  for (let number = 0; number <= lastOfAll; number += 1) yield String(number);
}

/** As many of each length, in portions that fit into memory. */
function* randomOfEveryLength(): Generator<string> {
  const portion = 1000;
  for (let made = 0; made < randomNumbers; made += portion) {
    yield* sampleNumbers(1 + ((made / portion) % mostDigits), portion, made);
  }
}

const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(0)} s`;
process.stdout.write(`${String(comeBack(everyNumber()))} numbers from 0 on came back from their words (${seconds()})\n`);
process.stdout.write(
  `${String(comeBack(randomOfEveryLength()))} random numbers of 1 to ${String(mostDigits)} digits came back (${seconds()})\n`,
);
