/** Reading whole plans: 200 and 400 pages of the project's own texts, so that the ratio shows whether the work grows with the text alone. */
import { readPlan } from "../src/core/intake/read-plan";
import { ownTexts } from "../test/core/intake/graded";

export interface IntakeTime {
  readonly name: string;
  /** At the length of a 200-page plan, about 600,000 characters. */
  readonly milliseconds: number;
  /** At twice that length. */
  readonly twice: number;
}

const pages200 = 600_000;
const rounds = 5;

/** One reading for each shape of prose; texts without a table, whose rows would end the body. */
export function benchIntake(): readonly IntakeTime[] {
  return ["chi-thi", "benh-vien", "doan-xa", "truong-thcs", "xuc-tien"].flatMap((name) => {
    const text = ownTexts.find((each) => each.name === name)?.text;
    if (text === undefined) return [];
    // Recipients and signatures would end the body of the first copy.
    const body = text.replace(/^(?:Nơi nhận|TM\.|T\/M)[\s\S]*$/m, "");
    return [{ name, milliseconds: median(repeated(body, pages200)), twice: median(repeated(body, 2 * pages200)) }];
  });
}

function repeated(text: string, length: number): string {
  return `${text}\n`.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function median(text: string): number {
  const times: number[] = [];
  for (let round = -2; round < rounds; round++) {
    const start = performance.now();
    readPlan(text);
    if (round >= 0) times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}
