/** What a formula adds up in its own column: the rows behind `=SUM(F5:F9)`, `=F4+F11`, `=SUBTOTAL(9,F5:F9)`, `=ROUND(SUM(F5:F9),-3)`. */
import type { FormulaNode } from "./parse-formula";

/** Rows from `first` to `last`, both included. */
export interface RowStretch {
  readonly first: number;
  readonly last: number;
}

export interface ColumnSum {
  /** In the order of the formula; a row may be in two of them. */
  readonly stretches: readonly RowStretch[];
  /** Written with SUBTOTAL, which leaves out other subtotals inside. */
  readonly subtotal: boolean;
  /** `SUBTOTAL(9, …)` leaves out rows that a filter hides, `SUBTOTAL(109, …)` those that were hidden by hand as well. */
  readonly leavesOut: "nothing" | "filtered" | "hidden";
  /** A sum written with SUM, SUBTOTAL or at least two terms: not a mere copy of another cell. */
  readonly adds: boolean;
}

interface Collected {
  readonly stretches: RowStretch[];
  subtotal: boolean;
  leavesOut: ColumnSum["leavesOut"];
  adds: boolean;
}

/** Undefined where the formula does anything else than adding cells of `column` of its own sheet. */
export function columnSum(node: FormulaNode, column: number): ColumnSum | undefined {
  const collected: Collected = { stretches: [], subtotal: false, leavesOut: "nothing", adds: false };
  return collect(node, column, collected, false) && collected.stretches.length > 0 ? collected : undefined;
}

function collect(node: FormulaNode, column: number, into: Collected, inSum: boolean): boolean {
  switch (node.kind) {
    case "cell":
      if (node.sheet !== undefined || node.column !== column) return false;
      into.stretches.push({ first: node.row, last: node.row });
      return true;
    case "range":
      if (!inSum || node.sheet !== undefined || node.left !== column || node.right !== column) return false;
      into.stretches.push({ first: node.top, last: node.bottom });
      return true;
    case "operation":
      if (node.operator !== "+") return false;
      into.adds = true;
      return collect(node.left, column, into, false) && collect(node.right, column, into, false);
    case "sign":
      return node.operator === "+" && collect(node.operand, column, into, inSum);
    case "call":
      return collectCall(node.name, node.parts, column, into);
    case "number":
      return Number(node.text) === 0;
    case "percent":
    case "text":
    case "other":
      return false;
  }
}

function collectCall(name: string, parts: readonly FormulaNode[], column: number, into: Collected): boolean {
  const [first, ...rest] = parts;
  if (first === undefined) return false;
  switch (name) {
    case "SUM":
      into.adds = true;
      return parts.every((part) => collect(part, column, into, true));
    case "SUBTOTAL":
      if (first.kind !== "number" || (first.text !== "9" && first.text !== "109")) return false;
      into.adds = true;
      into.subtotal = true;
      into.leavesOut = first.text === "109" || into.leavesOut === "hidden" ? "hidden" : "filtered";
      return rest.length > 0 && rest.every((part) => collect(part, column, into, true));
    case "ROUND":
    case "ROUNDUP":
    case "ROUNDDOWN":
      return rest.length === 1 && collect(first, column, into, false);
    default:
      return false;
  }
}
