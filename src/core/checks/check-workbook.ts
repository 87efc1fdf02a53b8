/** The whole check: finds the tables, asks every rule. Each step is a pure function over a sheet or a table, so that an edit repeats only its own. */
import { unreachable } from "../unreachable";
import { findTables } from "../tables/find-tables";
import type { SheetGrid, WorkbookGrid } from "../tables/grid";
import { SheetValues } from "../tables/sheet-values";
import { sumStructure } from "../tables/sum-structure";
import { allRules } from "./all-rules";
import { notableCells } from "./notable-cells";
import type { Finding, Severity } from "./finding";
import { ruleNames } from "./finding";
import type { Rule, SheetView, WorkbookView } from "./rule";

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

export function viewSheet(sheet: SheetGrid, workbook: WorkbookGrid): SheetView {
  const values = new SheetValues(sheet, workbook);
  return { sheet, ...notableCells(values), tables: findTables(values).map((table) => ({ table, structure: sumStructure(table) })) };
}

/** Only sheets whose name is in `names`, where it is given; the others are still read for what refers to them. */
export function checkWorkbook(workbook: WorkbookGrid, names?: ReadonlySet<string>): CheckResult {
  const sheets = workbook.sheets.map((sheet) => viewSheet(sheet, workbook));
  const view: WorkbookView = { workbook, sheets };
  const asked = sheets.filter(({ sheet }) => names === undefined || names.has(sheet.name));
  const found = allRules.flatMap((rule) => findingsOf(rule, view, asked));
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const findings = found
    .filter(({ sheet }) => asked.some((each) => each.sheet.name === sheet))
    .sort(
      (one, other) =>
        severityOrder[one.severity] - severityOrder[other.severity] ||
        (order.get(one.sheet) ?? 0) - (order.get(other.sheet) ?? 0) ||
        ruleOrder(one) - ruleOrder(other),
    );
  return { findings: withoutEchoes(findings), tables: asked.flatMap(understandings) };
}

const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const ruleOrder = ({ rule }: Finding): number => ruleNames.indexOf(rule);

function findingsOf(rule: Rule, workbook: WorkbookView, sheets: readonly SheetView[]): readonly Finding[] {
  switch (rule.over) {
    case "workbook":
      return rule.find(workbook);
    case "sheet":
      return sheets.flatMap((sheet) => rule.find(sheet));
    case "table":
      return sheets.flatMap(({ tables }) => tables.flatMap((table) => rule.find(table)));
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
