/** `check`: tables of any workbooks -> what is wrong in them. All files are read before anything is said; an error found makes the exit code 1. */
import path from "node:path";
import { allRules } from "../../core/checks/all-rules";
import type { CheckResult, Understanding } from "../../core/checks/check-workbook";
import { checkWorkbook } from "../../core/checks/check-workbook";
import type { Finding, Severity } from "../../core/checks/finding";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import { address } from "../../core/tables/address";
import type { WorkbookGrid } from "../../core/tables/grid";
import type { Texts } from "../../text/vi";
import type { Command } from "./command";
import { oneLine } from "./one-line";
import { exitCodes } from "./output";
import { readArguments } from "./read-arguments";
import { readWorkbookFile } from "./read-workbook-file";

export const checkCommand: Command = async (typed, texts) => {
  const read = readArguments(typed, { "--sheet": "value", "--json": "flag" }, texts);
  if (!read.ok) return read;
  const { options, rest: files } = read.value;
  if (files.length === 0) return refuse(texts.checks.refused.fileMissing);
  const checked: { readonly file: string; readonly result: CheckResult }[] = [];
  for (const file of files) {
    const workbook = await readWorkbookFile(file, texts);
    if (!workbook.ok) return workbook;
    const sheets = sheetsAsked(workbook.value, options.get("--sheet"), file, texts);
    if (!sheets.ok) return sheets;
    checked.push({ file, result: checkWorkbook(workbook.value, sheets.value) });
  }
  if (checked.some(({ result }) => count(result.findings, "error") > 0)) process.exitCode = exitCodes.findings;
  const say = options.has("--json") ? jsonLine : report;
  return accept(checked.map(({ file, result }) => `${say(file, result, texts)}\n`).join(""));
};

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
function jsonLine(file: string, { findings, tables }: CheckResult, texts: Texts): string {
  return JSON.stringify({
    file,
    tables: tables.map((table) => ({ sheet: table.sheet, range: rangeOf(table), groups: table.groups, items: table.items })),
    findings: findings.map(({ label, other, count: howMany, fix, cells, ...finding }) => ({
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
  });
}

function report(file: string, { findings, tables }: CheckResult, texts: Texts): string {
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
  return [heading, ...lines].map((line) => `${/^ */.exec(line)?.[0] ?? ""}${oneLine(line.trimStart())}`).join("\n");
}

function rangeOf({ range }: Understanding): string {
  return `${address(range.top, range.left)}:${address(range.bottom, range.right)}`;
}
