/** The text of docs/checks.md: the rules, drawn from the code; measured tables are kept as they stand between their marks. */
import { allRules } from "../src/core/checks/all-rules";
import { startCheck } from "../src/core/checks/check-workbook";
import type { Rule } from "../src/core/checks/rule";
import { readPlan } from "../src/core/intake/read-plan";
import type { GridText } from "../src/core/tables/grid-of-text";
import { gridOfText } from "../src/core/tables/grid-of-text";
import { en } from "../src/text/en";
import { vi } from "../src/text/vi";
import { checkExamples } from "../src/text/vi/check-examples";

const measuredFrom = "<!-- measured, kept by hand: from here -->";
const measuredTo = "<!-- measured, kept by hand: to here -->";

const severities = { error: "error", warning: "warning", info: "note" } as const;

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const draw = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [draw(head), draw(widths.map((width) => "-".repeat(width))), ...rows.map(draw)].join("\n");
}

const plain = (text: string): string => text.replace(/^\*?'?/, "");

function hiddenNote(rows: readonly number[], byFilter: boolean): string {
  const numbers = rows.map((row) => String(row + 1)).join(", ");
  return byFilter ? `row ${numbers} hidden by a filter` : `hidden row ${numbers}`;
}

function picture({ name, rows, hiddenRows, filteredAreas, hiddenColumns, styles }: GridText): string {
  const widest = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: widest }, (_, column) => Math.max(1, ...rows.map((row) => plain(row[column] ?? "").length)));
  const looks = [...(styles ?? [])].map(([cell, style]) => `${cell}: ${style.font ?? style.numberFormat ?? ""}`);
  const notes = [
    ...(name === undefined ? [] : [`sheet ${name}`]),
    ...(hiddenRows === undefined ? [] : [hiddenNote(hiddenRows, filteredAreas !== undefined)]),
    ...(hiddenColumns === undefined ? [] : ["hidden column"]),
    ...looks,
  ];
  const lines = rows.map((row, index) =>
    `${String(index + 1).padStart(2)}  ${widths.map((width, column) => plain(row[column] ?? "").padEnd(width)).join(" | ")}`.trimEnd(),
  );
  return [...(notes.length === 0 ? [] : [`(${notes.join("; ")})`]), ...lines].join("\n");
}

function section({ name, severity }: Rule): string {
  const { finds, leaves, plan } = checkExamples[name];
  const tasks = plan === undefined ? undefined : readPlan(plan);
  const options = tasks?.ok === true ? { plan: tasks.value } : {};
  const found = startCheck({ sheets: finds.map(gridOfText) }, options).findings.filter(({ rule }) => rule === name);
  const said = found.slice(0, 2).map((finding) => `- ${finding.cell}: ${vi.checks.finding(finding)} (${en.checks.finding(finding)})`);
  return [
    `### ${name}`,
    `${vi.checks.rules[name]} ${en.checks.rules[name]} At most: ${severities[severity]}.`,
    ...(plan === undefined ? [] : ["The plan:", `\`\`\`text\n${plan}\n\`\`\``]),
    "Finds:",
    `\`\`\`text\n${finds.map(picture).join("\n\n")}\n\`\`\``,
    said.join("\n"),
    "Leaves alone:",
    `\`\`\`text\n${leaves.map(picture).join("\n\n")}\n\`\`\``,
  ].join("\n\n");
}

/** `before`: the page as it stands, for the tables that were measured. */
export function checksPage(before: string): string {
  const from = before.indexOf(measuredFrom);
  const to = before.indexOf(measuredTo);
  const measured = from === -1 || to < from ? `${measuredFrom}\n\n${measuredTo}` : before.slice(from, to + measuredTo.length);
  return `${[
    "# Checks",
    "<!-- The rules are drawn by `npm run docs` from src/core/checks and src/text; a test refuses a page that is out of date. -->",
    "What `phuluc check` looks for. **Error**: the sheet contradicts itself. **Warning**: a person must judge. **Note**: a habit that is not kept. Tables are found without a template; what adds up to what is inferred from formulas, ordinals, names of totals and looks, whichever explains the stated figures best.",
    tableOf(
      ["rule", "at most", "tiếng Việt", "English"],
      allRules.map(({ name, severity }) => [`[${name}](#${name})`, severities[severity], vi.checks.rules[name], en.checks.rules[name]]),
    ),
    measured,
    "## Examples",
    ...allRules.map(section),
  ].join("\n\n")}\n`;
}
