/** The graded texts: the project's own, and the shared samples where a checkout has them beside it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Expected } from "./grade";
import { folder, sharedSamples } from "./samples";

export interface GradedText {
  readonly name: string;
  readonly text: string;
  readonly expected: Expected;
}

const own = join(folder, "fixtures", "graded");

function textsIn(texts: string, expectations: string): readonly GradedText[] {
  return readdirSync(texts)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => file.slice(0, -".txt".length))
    .filter((name) => existsSync(join(expectations, `${name}.expected.json`)))
    .map((name) => ({
      name,
      text: readFileSync(join(texts, `${name}.txt`), "utf8"),
      expected: JSON.parse(readFileSync(join(expectations, `${name}.expected.json`), "utf8")) as Expected,
    }));
}

export const ownTexts: readonly GradedText[] = textsIn(own, own);

export const sharedTexts: readonly GradedText[] =
  sharedSamples === undefined
    ? []
    : [sharedSamples, join(sharedSamples, "more")].flatMap((each) => textsIn(each, join(sharedSamples ?? "", "expected")));
