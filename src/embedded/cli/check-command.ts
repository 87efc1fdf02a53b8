/** `check`: tables of any workbooks -> what is wrong in them, where they differ from their plan and from the version before. All files are read before anything is said; an error found makes the exit code 1. */
import path from "node:path";
import { allRules } from "../../core/checks/all-rules";
import type { CheckResult } from "../../core/checks/check-workbook";
import { startCheck } from "../../core/checks/check-workbook";
import type { Finding, Severity } from "../../core/checks/finding";
import type { Understanding } from "../../core/checks/understanding";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import { address } from "../../core/tables/address";
import type { WorkbookGrid } from "../../core/tables/grid";
import { compareVersions } from "../../core/versions/compare-versions";
import type { VersionComparison } from "../../core/versions/version-comparison";
import type { Texts } from "../../text/vi";
import type { Command } from "./command";
import { oneLine } from "./one-line";
import { exitCodes } from "./output";
import { readArguments } from "./read-arguments";
import { readPlanFile } from "./read-plan-file";
import { readWorkbookFile } from "./read-workbook-file";
import { versionsJson, versionsReport } from "./versions-report";

interface Checked {
  readonly file: string;
  readonly result: CheckResult;
  /** Against the version before it, where one is named. */
  readonly versions: { readonly before: string; readonly comparison: VersionComparison } | undefined;
}

export const checkCommand: Command = async (typed, texts) => {
  const read = readArguments(typed, { "--sheet": "value", "--before": "value", "--plan": "value", "--json": "flag" }, texts);
  if (!read.ok) return read;
  const { options, rest: files } = read.value;
  const [before, planFile] = [options.get("--before"), options.get("--plan")];
  if (files.length === 0) return refuse(texts.checks.refused.fileMissing);
  if (before !== undefined && files.length > 1) return refuse(texts.versions.refused.oneFile);
  const plan = planFile === undefined ? undefined : await readPlanFile(planFile, { source: undefined, against: undefined }, texts);
  if (plan?.ok === false) return plan;
  const earlier = before === undefined ? undefined : await readWorkbookFile(before, texts);
  if (earlier?.ok === false) return earlier;
  const checked: Checked[] = [];
  for (const file of files) {
    const workbook = await readWorkbookFile(file, texts);
    if (!workbook.ok) return workbook;
    const sheets = sheetsAsked(workbook.value, options.get("--sheet"), file, texts);
    if (!sheets.ok) return sheets;
    const result = startCheck(workbook.value, {
      ...(sheets.value === undefined ? {} : { names: sheets.value }),
      ...(plan === undefined ? {} : { plan: plan.value }),
    });
    const versions =
      before === undefined || earlier === undefined
        ? undefined
        : { before, comparison: compareAsked(earlier.value, workbook.value, sheets.value) };
    checked.push({ file, result, versions });
  }
  if (checked.some(({ result }) => count(result.findings, "error") > 0)) process.exitCode = exitCodes.findings;
  const say = options.has("--json") ? jsonLine : report;
  return accept(checked.map((each) => `${say(each, texts)}\n`).join(""));
};

/** A sheet that is asked for by name is held against the one of that name; where there is none, against whichever is likest. */
function compareAsked(before: WorkbookGrid, after: WorkbookGrid, names: ReadonlySet<string> | undefined): VersionComparison {
  const [name] = names ?? [];
  if (name === undefined) return compareVersions(before, after);
  return compareVersions(before, after, { after: name, ...(before.sheets.some((sheet) => sheet.name === name) ? { before: name } : {}) });
}

/** Undefined stands for all sheets. A name counts without regard to capitals, as Excel's own do. */
function sheetsAsked(
  workbook: WorkbookGrid,
  typed: string | undefined,
  file: string,
  texts: Texts,
): Result<ReadonlySet<string> | undefined, string> {
  if (typed === undefined) return accept(undefined);
  const wanted = typed.normalize("NFC").toLowerCase();
  const found = workbook.sheets.find(({ name }) => name.normalize("NFC").toLowerCase() === wanted);
  const names = workbook.sheets.map(({ name }) => name);
  return found === undefined ? refuse(texts.checks.refused.noSheet(file, typed, names)) : accept(new Set([found.name]));
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** One object a line; the contract is in docs/checks.md. */
function jsonLine({ file, result: { findings, tables }, versions }: Checked, texts: Texts): string {
  return JSON.stringify({
    file,
    tables: tables.map((table) => ({ sheet: table.sheet, range: rangeOf(table), groups: table.groups, items: table.items })),
    findings: findings.map(({ label, other, count: howMany, fix, alsoFix: _, cells, ...finding }) => ({
      ...finding,
      cells: [...new Set(cells)],
      message: texts.checks.finding({
        label: label ?? "",
        ...(other === undefined ? {} : { other }),
        ...(howMany === undefined ? {} : { count: howMany }),
        cells,
        ...finding,
      }),
      fix: fix !== undefined,
    })),
    ...(versions === undefined ? {} : { versions: versionsJson(versions.before, versions.comparison, texts) }),
  });
}

function report({ file, result: { findings, tables }, versions }: Checked, texts: Texts): string {
  const say = texts.checks.report;
  const heading = say.heading(path.basename(file), count(findings, "error"), count(findings, "warning"), count(findings, "info"));
  const lines = [
    ...(tables.length === 0
      ? [say.noTable]
      : tables.map((table) => say.table(table.sheet, rangeOf(table), texts.checks.understood(table.groups, table.items)))),
    ...findings.map((finding) =>
      say.finding(texts.checks.severities[finding.severity], finding.sheet, finding.cell, texts.checks.finding(finding)),
    ),
    ...(findings.length === 0 && tables.length > 0 ? [say.clean(allRules.length)] : []),
  ];
  const compared = versions === undefined ? [] : versionsReport(versions.before, file, versions.comparison, texts);
  return [heading, ...lines, ...compared].map((line) => `${/^ */.exec(line)?.[0] ?? ""}${oneLine(line.trimStart())}`).join("\n");
}

function rangeOf({ range }: Understanding): string {
  return `${address(range.top, range.left)}:${address(range.bottom, range.right)}`;
}
