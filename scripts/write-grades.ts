/** Writes the table of grades in docs/intake.md: `npm run grades`. Needs the shared samples beside the project; without them the page stays as it is. */
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { readPlan } from "../src/core/intake/read-plan";
import type { GradedText } from "../test/core/intake/graded";
import { ownTexts, sharedTexts } from "../test/core/intake/graded";
import { gradePlan } from "../test/core/intake/grade";

const page = "docs/intake.md";
const [begin, end] = ["<!-- grades -->", "<!-- end of grades -->"];

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

function rowOf({ name, text, expected }: GradedText): { readonly tasks: number; readonly fields: number; readonly row: string } {
  const read = readPlan(text, expected.rowsFrom === undefined ? {} : { source: expected.rowsFrom });
  if (!read.ok) return { tasks: 0, fields: 0, row: `| ${name} | refused | | | 0 % | 0 % | |` };
  const { rows, found, extra, tasks, fields, total } = gradePlan(expected, read.value);
  const cells = [name, rows, found, extra, percent(tasks), percent(fields), total === "none" ? "" : total];
  return { tasks, fields, row: `| ${cells.join(" | ")} |` };
}

function tableOf(texts: readonly GradedText[]): string {
  const graded = texts.map(rowOf);
  const mean = (of: (each: (typeof graded)[number]) => number): number => graded.reduce((sum, each) => sum + of(each), 0) / graded.length;
  return [
    "| text | rows | found | extra | tasks | fields | total |",
    "| --- | ---: | ---: | ---: | ---: | ---: | --- |",
    ...graded.map((each) => each.row),
    `| **over all** | | | | **${percent(mean((each) => each.tasks))}** | **${percent(mean((each) => each.fields))}** | |`,
  ].join("\n");
}

if (sharedTexts.length === 0) {
  console.error("The shared samples are not beside the project; docs/intake.md was left as it is.");
  process.exitCode = 1;
} else {
  const written = readFileSync(page, "utf8");
  const tables = `${begin}\n\nThe shared samples:\n\n${tableOf(sharedTexts)}\n\nThe project's own texts (test/core/intake/fixtures/graded):\n\n${tableOf(ownTexts)}\n\n${end}`;
  const before = written.slice(0, written.indexOf(begin));
  const after = written.slice(written.indexOf(end) + end.length);
  writeFileSync(page, await format(`${before}${tables}${after}`, { parser: "markdown", printWidth: 140 }));
}
