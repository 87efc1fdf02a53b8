/** The whole check: finds the tables, asks every rule. After an edit only the sheets that it touched are read again, and of those only the rows. */
import type { Task } from "../plan/task";
import type { WorkbookGrid } from "../tables/grid";
import { unreachable } from "../unreachable";
import { allRules } from "./all-rules";
import type { Finding, Severity } from "./finding";
import { ruleNames } from "./finding";
import type { Rule, SheetView } from "./rule";
import { viewSheet } from "./view-sheet";

/** How one table was understood, to be said to the officer: "Hiểu là: 3 nhóm, 12 khoản". */
export interface Understanding {
  readonly sheet: string;
  /** A1 range of the table with its header. */
  readonly range: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  readonly groups: number;
  readonly items: number;
  readonly totals: number;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly tables: readonly Understanding[];
}

export interface CheckOptions {
  /** Only sheets of these names are reported; the others are still read for what refers to them. All where left out. */
  readonly names?: ReadonlySet<string>;
  /** The tasks of the plan that the workbook belongs to: where the two disagree is reported as well. */
  readonly plan?: readonly Task[];
}

/** A check that can be carried on after an edit. */
export interface Check extends CheckResult {
  readonly workbook: WorkbookGrid;
  readonly options: CheckOptions;
}

/** A sheet with what the rules about sheets and tables say of it, asked for when it is reported. */
interface CheckedSheet {
  readonly view: SheetView;
  findings: ReadonlyMap<Rule, readonly Finding[]> | undefined;
}

/** As long as a check is kept, so is what it has read: the next one takes it over. */
const sheetsOf = new WeakMap<Check, readonly CheckedSheet[]>();

/** Only sheets whose name is in `names`, where it is given; the others are still read for what refers to them. */
export function checkWorkbook(workbook: WorkbookGrid, names?: ReadonlySet<string>): CheckResult {
  const { findings, tables } = startCheck(workbook, names === undefined ? {} : { names });
  return { findings, tables };
}

export function startCheck(workbook: WorkbookGrid, options: CheckOptions = {}): Check {
  return report(
    workbook,
    options,
    workbook.sheets.map((sheet) => ({ view: viewSheet(sheet, workbook), findings: undefined })),
  );
}

/**
 * The check of the workbook as it is now: the same as `startCheck` of it, sooner. What did not change since `before` must be the same object:
 * sheets, rows, styles.
 */
export function checkAgain(before: Check, workbook: WorkbookGrid): Check {
  const known = sheetsOf.get(before) ?? [];
  const isSameElsewhere = workbook.sheets.every((sheet, place) => sheet === before.workbook.sheets[place]);
  const sheets = workbook.sheets.map((sheet, place): CheckedSheet => {
    const same = known.find(({ view }) => view.sheet === sheet);
    if (same !== undefined && (isSameElsewhere || !same.view.readsSheets)) return same;
    const earlier = same ?? known.find(({ view }) => view.sheet.name === sheet.name) ?? known[place];
    return { view: viewSheet(sheet, workbook, earlier?.view), findings: undefined };
  });
  return report(workbook, before.options, sheets);
}

function report(workbook: WorkbookGrid, options: CheckOptions, sheets: readonly CheckedSheet[]): Check {
  const { names, plan } = options;
  const asked = sheets.filter(({ view }) => names === undefined || names.has(view.sheet.name));
  for (const each of asked) each.findings ??= findingsOf(each.view);
  const workbookView = { workbook, sheets: sheets.map(({ view }) => view), ...(plan === undefined ? {} : { plan }) };
  const found = allRules.flatMap((rule) =>
    rule.over === "workbook" ? rule.find(workbookView) : asked.flatMap(({ findings }) => findings?.get(rule) ?? []),
  );
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const reported = new Set(asked.map(({ view }) => view.sheet.name));
  const findings = found
    .filter(({ sheet }) => reported.has(sheet))
    .sort(
      (one, other) =>
        severityOrder[one.severity] - severityOrder[other.severity] ||
        (order.get(one.sheet) ?? 0) - (order.get(other.sheet) ?? 0) ||
        (ruleOrder.get(one.rule) ?? 0) - (ruleOrder.get(other.rule) ?? 0),
    );
  const check = { findings: withoutEchoes(findings), tables: asked.flatMap(({ view }) => understandings(view)), workbook, options };
  sheetsOf.set(check, sheets);
  return check;
}

const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const ruleOrder = new Map(ruleNames.map((name, index) => [name, index]));

/** What the rules about a sheet and its tables find on it; those about the workbook are asked elsewhere. */
function findingsOf(view: SheetView): ReadonlyMap<Rule, readonly Finding[]> {
  return new Map(allRules.map((rule) => [rule, rule.over === "workbook" ? [] : ask(rule, view)]));
}

function ask(rule: Exclude<Rule, { over: "workbook" }>, view: SheetView): readonly Finding[] {
  switch (rule.over) {
    case "sheet":
      return rule.find(view);
    case "table":
      return view.tables.flatMap((table) => rule.find(table));
    default:
      return unreachable(rule);
  }
}

/** A milder finding about a cell that an error already names, with the same figures, says nothing new. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set(
    findings.filter(({ severity }) => severity === "error").map(({ sheet, cell, computed }) => `${sheet}!${cell}=${computed ?? ""}`),
  );
  return findings.filter(
    ({ severity, sheet, cell, computed }) => severity === "error" || computed === undefined || !said.has(`${sheet}!${cell}=${computed}`),
  );
}

function understandings({ sheet, tables }: SheetView): readonly Understanding[] {
  return tables.map(({ table, structure }) => ({
    sheet: sheet.name,
    range: { top: table.top, left: table.left, bottom: table.bottom, right: table.right },
    groups: structure.groups,
    items: structure.items,
    totals: structure.totals.length,
  }));
}
