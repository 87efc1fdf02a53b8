/** `words`: amounts one a line on standard input, their Vietnamese words one a line on standard output. Holds one piece of the input at a time. */
import { readAmount } from "../../core/money/read-amount";
import type { MoneyUnit } from "../../core/money/unit";
import { accept, refuse } from "../../core/result";
import { amountInWords } from "../../core/words/amount-in-words";
import type { Texts } from "../../text/vi";
import type { Command } from "./command";
import { linesOf } from "./lines-of";
import { readArguments } from "./read-arguments";
import { readUnit } from "./read-unit";

/** No amount is longer; a "line" of megabytes is not kept. */
const longestLine = 1000;

export const wordsCommand: Command = (typed, texts) => {
  const read = readArguments(typed, { "--unit": "value" }, texts);
  if (!read.ok) return Promise.resolve(read);
  const [extra] = read.value.rest;
  if (extra !== undefined) return Promise.resolve(refuse(texts.commandLine.usage.tooMany(extra)));
  const unit = readUnit(read.value.options.get("--unit"), texts);
  return Promise.resolve(unit.ok ? accept(answers(unit.value ?? "dong", texts)) : unit);
};

async function* answers(unit: MoneyUnit, texts: Texts): AsyncGenerator<string> {
  for await (const lines of linesOf(process.stdin, longestLine)) yield lines.map((line) => `${answer(line, unit, texts)}\n`).join("");
}

function answer(line: string | undefined, unit: MoneyUnit, texts: Texts): string {
  if (line === undefined) return `! ${texts.commandLine.lineTooLong(longestLine)}`;
  const amount = readAmount(line, unit);
  if (!amount.ok) return `! ${texts.amounts.problem(amount.problem)}`;
  const words = amountInWords(amount.value);
  return words.ok ? words.value : `! ${texts.amounts.tooLargeToSpeak}`;
}
