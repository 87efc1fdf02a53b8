/** An error value where a figure or words belong. Cells that only pass the error on are named with the one that makes it. */
import { address } from "../../tables/address";
import type { SheetGrid } from "../../tables/grid";
import { cellAt } from "../../tables/grid";
import type { FormulaNode } from "../../tables/parse-formula";
import { calledFunctions } from "../../tables/parse-formula";
import { excelFunctions } from "../../tables/excel-functions";
import type { Finding } from "../finding";
import { brokenWordsFix } from "../repairs/words-fix";
import type { TableView } from "../rule";
import { sheetRule } from "../rule";

interface ErrorCell {
  readonly row: number;
  readonly column: number;
  readonly code: string;
  readonly node: FormulaNode | undefined;
}

/** Ranges are looked through up to this many cells, and up to so many in all. */
const mostCells = 20_000;
const mostLooks = 2_000_000;

interface Budget {
  looks: number;
}

export const cellError = sheetRule("cell-error", "error", ({ sheet, doubtful, tables }) => {
  const errors: ErrorCell[] = [];
  for (const { row, column, cell, node } of doubtful) {
    if (cell.type !== "error") continue;
    // A function that Excel does not know has a rule of its own.
    if (node !== undefined && cell.text === "#NAME?" && calledFunctions(node).some((name) => !excelFunctions.has(name))) continue;
    errors.push({ row, column, code: cell.text, node });
  }
  return byRoot(sheet, errors, tables);
});

function byRoot(sheet: SheetGrid, errors: readonly ErrorCell[], tables: readonly TableView[]): readonly Finding[] {
  const keyOf = (row: number, column: number): string => address(row, column);
  const known = new Map(errors.map((error) => [keyOf(error.row, error.column), error]));
  const budget: Budget = { looks: mostLooks };
  const reads = new Map(errors.map((error) => [error, firstError(error.node, known, budget)]));
  const followers = new Map<ErrorCell, ErrorCell[]>();
  const roots: ErrorCell[] = [];
  for (const error of errors) {
    const root = rootOf(error, reads);
    if (root === error) roots.push(error);
    else followers.set(root, [...(followers.get(root) ?? []), error]);
  }
  return roots.map((root) => {
    const cell = keyOf(root.row, root.column);
    const text = root.code === "#VALUE!" ? textOperand(sheet, root.node, budget) : undefined;
    const fix = brokenWordsFix(tables, root.row, root.column);
    const others = (followers.get(root) ?? []).map((each) => keyOf(each.row, each.column));
    return {
      rule: "cell-error" as const,
      severity: "error" as const,
      sheet: sheet.name,
      cell,
      cells: [cell, ...others, ...(text === undefined ? [] : [text])],
      stated: root.code,
      count: others.length,
      ...(text === undefined ? {} : { other: text }),
      ...(fix === undefined ? {} : { fix }),
    };
  });
}

function rootOf(error: ErrorCell, reads: ReadonlyMap<ErrorCell, ErrorCell | undefined>): ErrorCell {
  const seen = new Set<ErrorCell>();
  let at = error;
  for (let next = reads.get(at); next !== undefined && !seen.has(next); next = reads.get(at)) {
    seen.add(at);
    at = next;
  }
  return at;
}

/** The first cell with an error that a formula reads. */
function firstError(node: FormulaNode | undefined, known: ReadonlyMap<string, ErrorCell>, budget: Budget): ErrorCell | undefined {
  return node === undefined ? undefined : firstCell(node, budget, (row, column) => known.get(address(row, column)));
}

/** A text that arithmetic meets: "1 cầu" in `=F71+F72`. */
function textOperand(sheet: SheetGrid, node: FormulaNode | undefined, budget: Budget): string | undefined {
  if (node === undefined) return undefined;
  return firstCell(node, budget, (row, column) => {
    const cell = cellAt(sheet, row, column);
    return cell?.type === "text" && cell.text.trim() !== "" ? address(row, column) : undefined;
  });
}

function firstCell<T>(node: FormulaNode, budget: Budget, look: (row: number, column: number) => T | undefined): T | undefined {
  switch (node.kind) {
    case "cell":
      return node.sheet === undefined ? look(node.row, node.column) : undefined;
    case "range": {
      const size = (node.bottom - node.top + 1) * (node.right - node.left + 1);
      if (node.sheet !== undefined || size > mostCells || budget.looks < size) return undefined;
      budget.looks -= size;
      for (let row = node.top; row <= node.bottom; row++)
        for (let column = node.left; column <= node.right; column++) {
          const found = look(row, column);
          if (found !== undefined) return found;
        }
      return undefined;
    }
    case "operation":
      return firstCell(node.left, budget, look) ?? firstCell(node.right, budget, look);
    case "sign":
    case "percent":
      return firstCell(node.operand, budget, look);
    case "call":
      for (const part of node.parts) {
        const found = firstCell(part, budget, look);
        if (found !== undefined) return found;
      }
      return undefined;
    case "number":
    case "text":
    case "other":
      return undefined;
  }
}
