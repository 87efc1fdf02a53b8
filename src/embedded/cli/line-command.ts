/** Commands that answer each line of standard input with one line of standard output. They hold one piece of the input at a time, whatever its length. */
import type { MoneyUnit } from "../../core/money/unit";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import type { Texts } from "../../text/vi";
import type { Command } from "./command";
import { linesOf } from "./lines-of";
import { oneLine } from "./one-line";
import { readArguments } from "./read-arguments";
import { readUnit } from "./read-unit";

/** No amount is longer; a "line" of megabytes is not kept. */
const longestLine = 1000;

/** The answer to a line, which stands by itself; the problem is the sentence that says why there is none. A bare figure counts in `unit`. */
export type AnswerLine = (line: string, unit: MoneyUnit, texts: Texts) => Result<string, string>;

/** Behind `--unit` stands the unit of bare figures. A refused line is answered by "!" and the reason. */
export function lineCommand(answerLine: AnswerLine): Command {
  return (typed, texts) => {
    const read = readArguments(typed, { "--unit": "value" }, texts);
    if (!read.ok) return Promise.resolve(read);
    const [extra] = read.value.rest;
    if (extra !== undefined) return Promise.resolve(refuse(texts.commandLine.usage.tooMany(extra)));
    const unit = readUnit(read.value.options.get("--unit"), texts);
    return Promise.resolve(unit.ok ? accept(answers(answerLine, unit.value ?? "dong", texts)) : unit);
  };
}

async function* answers(answerLine: AnswerLine, unit: MoneyUnit, texts: Texts): AsyncGenerator<string> {
  const answer = (line: string | undefined): string => {
    const answered = line === undefined ? refuse(texts.commandLine.lineTooLong(longestLine)) : answerLine(line, unit, texts);
    return answered.ok ? answered.value : `! ${oneLine(answered.problem)}`;
  };
  for await (const lines of linesOf(process.stdin, longestLine)) yield lines.map((line) => `${answer(line)}\n`).join("");
}
