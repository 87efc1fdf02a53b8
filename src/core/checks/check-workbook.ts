/** The whole check: finds the tables, asks every rule. After an edit only the sheets that it touched are read again, and of those only the rows. */
import type { Corrections, LapsedCorrection } from "../tables/corrections/corrections";
import { isEmptyCorrection } from "../tables/corrections/corrections";
import type { WorkbookGrid } from "../tables/grid";
import { unreachable } from "../unreachable";
import { allRules } from "./all-rules";
import { comparePlan } from "./compare-plan";
import type { Finding, Severity } from "./finding";
import { ruleNames } from "./finding";
import type { CheckedPlan, Rule, SheetView, TableView } from "./rule";
import type { Understanding } from "./understanding";
import { isInLeftOut, lapsedCorrections, rangeOfTable, understandings } from "./understanding";
import { viewSheet } from "./view-sheet";

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly tables: readonly Understanding[];
  /** Tables that a person left out of the check. */
  readonly leftOut: readonly Understanding[];
  /** Corrections, or parts of them, that fit nothing on the sheets any more. */
  readonly lapsed: readonly LapsedCorrection[];
  /** The tables that were held against the plan; none where no plan is known, or no table has rows. */
  readonly against: readonly Pick<Understanding, "sheet" | "range">[];
}

export interface CheckOptions {
  /** Only sheets of these names are reported; the others are still read for what refers to them. All where left out. */
  readonly names?: ReadonlySet<string>;
  /** The plan that the workbook belongs to: where the two disagree is reported as well, and its day counts where a table leaves it blank. */
  readonly plan?: CheckedPlan;
  /** What a person says about how tables are to be understood. */
  readonly corrections?: Corrections;
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
  const { findings, tables, leftOut, lapsed, against } = startCheck(workbook, names === undefined ? {} : { names });
  return { findings, tables, leftOut, lapsed, against };
}

export function startCheck(workbook: WorkbookGrid, options: CheckOptions = {}): Check {
  return report(
    workbook,
    options,
    workbook.sheets.map((sheet) => ({ view: viewSheet(sheet, workbook, options.corrections ?? []), findings: undefined })),
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
    return { view: viewSheet(sheet, workbook, before.options.corrections ?? [], earlier?.view), findings: undefined };
  });
  return report(workbook, before.options, sheets);
}

function report(workbook: WorkbookGrid, options: CheckOptions, sheets: readonly CheckedSheet[]): Check {
  const { names, plan } = options;
  const asked = sheets.filter(({ view }) => names === undefined || names.has(view.sheet.name));
  for (const each of asked) each.findings ??= findingsOf(each.view, plan);
  const against =
    plan === undefined
      ? []
      : comparePlan(
          asked.map(({ view }) => view),
          plan,
        );
  const workbookView = { workbook, sheets: sheets.map(({ view }) => view), against };
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
  const check = {
    findings: withoutEchoes(findings),
    ...understandings(asked.map(({ view }) => view)),
    lapsed: lapsedCorrections(
      options.corrections ?? [],
      sheets.flatMap(({ view }) => view.found),
    ),
    against: against.map(({ view }) => rangeOfTable(view)),
    workbook,
    options,
  };
  sheetsOf.set(check, sheets);
  return check;
}

const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const ruleOrder = new Map(ruleNames.map((name, index) => [name, index]));

/** What the rules about a sheet and its tables find on it; those about the workbook are asked elsewhere. */
function findingsOf(view: SheetView, plan: CheckedPlan | undefined): ReadonlyMap<Rule, readonly Finding[]> {
  return new Map(allRules.map((rule) => [rule, rule.over === "workbook" ? [] : ask(rule, view, plan)]));
}

function ask(rule: Exclude<Rule, { over: "workbook" }>, view: SheetView, plan: CheckedPlan | undefined): readonly Finding[] {
  switch (rule.over) {
    case "sheet":
      return rule.find(view).filter((finding) => !isInLeftOut(finding, view));
    case "table":
      return view.tables.flatMap((table) => rule.find(table, plan));
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

/** A table as it was read, with what adds up in it; undefined where the sheet has none of this place (any more). For who corrects it. */
export function tableAt(check: Check, sheet: string, place: number): TableView | undefined {
  return sheetsOf.get(check)?.find(({ view }) => view.sheet.name === sheet)?.view.found[place];
}

/** What a check was corrected by, without what fits nothing any more. */
export function standingCorrections(check: Check): Corrections {
  return (sheetsOf.get(check) ?? [])
    .flatMap(({ view }) => view.found.flatMap(({ table }) => table.corrected?.standing ?? []))
    .filter((correction) => !isEmptyCorrection(correction));
}
