/** Formulas of which some rule may say something by themselves: all others, nearly every one of a long table, are passed over. */
import type { ColumnSum } from "./column-sum";
import { columnSum } from "./column-sum";
import { isExcelFunction } from "./excel-functions";
import type { GridCell } from "./grid";
import type { FormulaNode } from "./parse-formula";
import { calledFunctions } from "./parse-formula";

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
  /** What the formula says; undefined for an error that was typed or pasted. */
  readonly node: FormulaNode | undefined;
}

/** An error, a function that Excel does not have, a sum that takes in its own cell. */
export function isDoubtful(formula: FormulaCell): boolean {
  const { cell, node } = formula;
  if (cell.type === "error") return true;
  return node !== undefined && (strangeFunction(formula) !== undefined || sumWithItself(formula) !== undefined);
}

/** The first function in it that Excel does not have. */
export function strangeFunction({ cell, node }: FormulaCell): string | undefined {
  if (node === undefined || cell.formula?.includes("(") !== true) return undefined;
  return calledFunctions(node).find((name) => !isExcelFunction(name));
}

/** What it adds up, where its own cell is among it. */
export function sumWithItself({ row, column, cell, node }: FormulaCell): ColumnSum | undefined {
  // Most formulas are products of their own row: a sum is a call, or something added.
  const mayAdd = node !== undefined && (node.kind !== "operation" || node.operator === "+") && cell.formula?.includes(":") === true;
  const sum = mayAdd ? columnSum(node, column) : undefined;
  return sum?.stretches.some(({ first, last }) => row >= first && row <= last) === true ? sum : undefined;
}
