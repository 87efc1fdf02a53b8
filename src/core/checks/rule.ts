/** A rule: one way in which such a table can be wrong. Pure: the same table gives the same findings, so that an edit checks again only what it touched. */
import type { ComparedTask } from "../intake/compare-sources";
import type { Notice } from "../plan/notice";
import type { SheetGrid, WorkbookGrid } from "../tables/grid";
import type { Plan } from "../plan/plan";
import type { FormulaCell } from "../tables/doubtful-formula";
import type { OldFontCell } from "../tables/row-facts";
import type { SumStructure } from "../tables/sum-structure";
import type { Table } from "../tables/table";
import type { Finding, RuleName, Severity } from "./finding";

/** A table with everything that several rules ask of it, worked out once. */
export interface TableView {
  readonly table: Table;
  readonly structure: SumStructure;
}

/** What a check needs of the plan that a workbook belongs to. */
export type CheckedPlan = Pick<Plan, "title" | "reference" | "tasks">;

export interface SheetView {
  readonly sheet: SheetGrid;
  /** Cells with a formula or an error of which a rule may say something by themselves, in reading order. */
  readonly doubtful: readonly FormulaCell[];
  /** Whether a formula names another sheet. */
  readonly readsSheets: boolean;
  /** Cells with a text in a font of the time before Unicode. */
  readonly oldFonts: readonly OldFontCell[];
  /** Every table, those as well that a person left out. */
  readonly found: readonly TableView[];
  /** Those that are checked. */
  readonly tables: readonly TableView[];
}

/** A row of a table as a task of a plan. */
export interface PlanRow extends ComparedTask {
  /** Of the row in `Table.rows`. */
  readonly index: number;
}

/** A table held against the plan. */
export interface PlanComparison {
  readonly view: TableView;
  readonly rows: readonly PlanRow[];
  /** What differs. They count in `rows`. */
  readonly notices: readonly Notice[];
}

export interface WorkbookView {
  readonly workbook: WorkbookGrid;
  readonly sheets: readonly SheetView[];
  /** The tables that the plan is about, held against it; none where no plan is known, or no table has rows. */
  readonly against: readonly PlanComparison[];
}

interface RuleFacts {
  readonly name: RuleName;
  /** The severest that its findings are; a doubtful case is one step milder. */
  readonly severity: Severity;
}

export type Rule = RuleFacts &
  (
    | { readonly over: "table"; readonly find: (view: TableView, plan: CheckedPlan | undefined) => readonly Finding[] }
    | { readonly over: "sheet"; readonly find: (view: SheetView) => readonly Finding[] }
    | { readonly over: "workbook"; readonly find: (view: WorkbookView) => readonly Finding[] }
  );

export function tableRule(
  name: RuleName,
  severity: Severity,
  find: (view: TableView, plan: CheckedPlan | undefined) => readonly Finding[],
): Rule {
  return { name, severity, over: "table", find };
}

export function sheetRule(name: RuleName, severity: Severity, find: (view: SheetView) => readonly Finding[]): Rule {
  return { name, severity, over: "sheet", find };
}

export function workbookRule(name: RuleName, severity: Severity, find: (view: WorkbookView) => readonly Finding[]): Rule {
  return { name, severity, over: "workbook", find };
}
