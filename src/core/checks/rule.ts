/** A rule: one way in which such a table can be wrong. Pure: the same table gives the same findings, so that an edit checks again only what it touched. */
import type { SheetGrid, WorkbookGrid } from "../tables/grid";
import type { Task } from "../plan/task";
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

export interface SheetView {
  readonly sheet: SheetGrid;
  /** Cells with a formula or an error of which a rule may say something by themselves, in reading order. */
  readonly doubtful: readonly FormulaCell[];
  /** Whether a formula names another sheet. */
  readonly readsSheets: boolean;
  /** Cells with a text in a font of the time before Unicode. */
  readonly oldFonts: readonly OldFontCell[];
  readonly tables: readonly TableView[];
}

export interface WorkbookView {
  readonly workbook: WorkbookGrid;
  readonly sheets: readonly SheetView[];
  /** The tasks of the plan that the workbook belongs to, where it is known. */
  readonly plan?: readonly Task[];
}

interface RuleFacts {
  readonly name: RuleName;
  /** The severest that its findings are; a doubtful case is one step milder. */
  readonly severity: Severity;
}

export type Rule = RuleFacts &
  (
    | { readonly over: "table"; readonly find: (view: TableView) => readonly Finding[] }
    | { readonly over: "sheet"; readonly find: (view: SheetView) => readonly Finding[] }
    | { readonly over: "workbook"; readonly find: (view: WorkbookView) => readonly Finding[] }
  );

export function tableRule(name: RuleName, severity: Severity, find: (view: TableView) => readonly Finding[]): Rule {
  return { name, severity, over: "table", find };
}

export function sheetRule(name: RuleName, severity: Severity, find: (view: SheetView) => readonly Finding[]): Rule {
  return { name, severity, over: "sheet", find };
}

export function workbookRule(name: RuleName, severity: Severity, find: (view: WorkbookView) => readonly Finding[]): Rule {
  return { name, severity, over: "workbook", find };
}
