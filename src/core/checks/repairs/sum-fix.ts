/** The formula that adds up exactly the rows that belong into a sum, once each. */
import { columnSum } from "../../tables/column-sum";
import type { SumCheck } from "../../tables/sums/sum-check";
import type { Fix } from "../finding";
import type { TableView } from "../rule";
import { cellOf, placeOf, rangesOf, rowNumber } from "../table-places";

/** A formula of more ranges than this nobody can read: its table needs more than a repair. */
const mostRanges = 30;

/** In place of a sum that is written with SUM, SUBTOTAL or "+" alone. Undefined where the formula does anything else besides. */
export function sumFix({ table }: TableView, check: SumCheck, name: "SUM" | "same" = "same"): Fix | undefined {
  const { index, column, parts } = check;
  const cell = cellOf(table, index, column.index);
  const node = cell === undefined ? undefined : table.values.node(rowNumber(table, index), column.index);
  const sum = node === undefined ? undefined : columnSum(node, column.index);
  if (sum === undefined || cell?.formula === undefined || /ROUND/i.test(cell.formula) || parts.includes(index)) return undefined;
  const start = name === "same" && sum.subtotal ? "SUBTOTAL(9," : "SUM(";
  return sumOf(placeOf(table, index, column.index), start, rangesOf(table, parts, column.index));
}

/** In place of a figure that was typed. */
export function typedSumFix({ table }: TableView, { index, column, parts }: SumCheck): Fix | undefined {
  return sumOf(placeOf(table, index, column.index), "SUM(", rangesOf(table, parts, column.index));
}

function sumOf(cell: string, start: string, ranges: readonly string[]): Fix | undefined {
  if (ranges.length === 0 || ranges.length > mostRanges) return undefined;
  return { kind: "formula", cell, formula: `=${start}${ranges.join(",")})` };
}

/**
 * In place of a sum by SUBTOTAL one that no filter changes, and so all of its column: a SUBTOTAL above leaves out the subtotals within, but not sums.
 * The first is the check's own.
 */
export function unfilteredFixes(view: TableView, check: SumCheck): readonly Fix[] {
  const isSubtotal = ({ index }: SumCheck): boolean => /SUBTOTAL/i.test(cellOf(view.table, index, check.column.index)?.formula ?? "");
  const others = view.structure.checks.filter((each) => each !== check && each.column === check.column && isSubtotal(each));
  const fixes = [check, ...others].map((each) => sumFix(view, each, "SUM"));
  const known = fixes.filter((fix) => fix !== undefined);
  return known.length === fixes.length ? known : [];
}
