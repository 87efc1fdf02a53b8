/** The record of a check in words: who, when, which file, what was looked at and what not, every finding and what became of it. */
import type { Finding } from "../../core/checks/finding";
import type { WordedRecord } from "../../sheet/describe-record";
import { planName } from "../../text/vi/plan-name";
import type { RepairStep } from "./check-state";
import type { CheckTexts } from "./check-texts";
import type { Checked } from "./checked";
import { correctionFacts } from "./correction-facts";
import { coverageOf } from "./coverage";
import { inListOrder } from "./list-order";
import { notCheckedSentences } from "./not-checked-sentences";
import { rangeOf } from "./range-of";

interface RecordFacts {
  readonly checked: Checked;
  readonly repaired: readonly RepairStep[];
  readonly file: string;
  readonly who: string;
  readonly at: string;
  readonly code: string;
}

export function wordRecord({ checked, repaired, file, who, at, code }: RecordFacts, texts: CheckTexts): WordedRecord {
  const { check, checks } = texts;
  const { sheet: say } = check.record;
  const coverage = coverageOf(checked);
  const lines = [...openLines(checked, texts), ...ignoredLines(checked, texts), ...repairedLines(repaired, texts)];
  const summary = check.result.counts(checked.counts);
  return {
    sheetName: say.name,
    title: say.title,
    facts: [
      [say.file, file],
      [say.who, who],
      [say.when, say.moment(at)],
      ...coverage.sheets.map(({ name, tables }): [string, string] => [
        say.checked,
        say.tables(name, tables.map((table) => check.scope.table(rangeOf(table), checks.understood(table.groups, table.items))).join(" ")),
      ]),
      [say.checked, say.rules(coverage.rules.length)],
      ...correctionFacts(checked, texts),
      ...planFacts(checked, texts),
      [say.notChecked, notCheckedSentences(coverage, check).join(" ")],
      [say.result, summary === "" ? clean(checked, texts) : `${summary}.`],
      [say.code, code],
    ],
    headings: say.headings,
    rows: lines.map((line, index) => [String(index + 1), ...line]),
    closing: [...(lines.length === 0 ? [say.none] : []), check.kept.proves, say.signature],
  };
}

function planFacts({ plan, check }: Checked, { check: { record } }: CheckTexts): readonly (readonly [string, string])[] {
  const { against } = check;
  if (plan === undefined || against.length === 0) return [];
  const { sheet: say } = record;
  const places = against.map((table) => say.planTable(table.sheet, rangeOf(table))).join("; ");
  return [[say.against, say.plan(planName(plan.plan), plan.file, plan.plan.tasks.length, places)]];
}

function clean({ ignored }: Checked, { check }: CheckTexts): string {
  return ignored.length === 0 ? check.result.clean : check.result.cleanBut(ignored.length);
}

type Line = readonly [severity: string, place: string, sentence: string, state: string];

function openLines({ open }: Checked, texts: CheckTexts): readonly Line[] {
  return inListOrder(open).map(({ finding }) => [...said(finding, texts), texts.check.record.sheet.states.open]);
}

function ignoredLines({ ignored }: Checked, texts: CheckTexts): readonly Line[] {
  return ignored.map(({ listed, note }) => [...said(listed.finding, texts), texts.check.record.sheet.states.ignored(note.reason, note.by)]);
}

function said(finding: Finding, { check, checks }: CheckTexts): [string, string, string] {
  return [checks.severities[finding.severity], check.record.sheet.place(finding.sheet, finding.cell), checks.finding(finding)];
}

function repairedLines(repaired: readonly RepairStep[], { check, checks }: CheckTexts): readonly Line[] {
  const { sheet: say } = check.record;
  return repaired
    .flatMap(({ repairs }) => repairs)
    .map(({ finding: { rule, severity }, sheet, cell, before, after }) => [
      checks.severities[severity],
      say.place(sheet, cell),
      `${checks.rules[rule]} ${before === after ? say.madeNumber(after) : say.repairedCell(before, after)}`,
      say.states.repaired,
    ]);
}
