/** A total that was typed where the same row or the other totals of its column hold formulas: right today, wrong after the next edit. */
import { decimalText, isZeroDecimal } from "../../money/decimal";
import type { SumCheck } from "../../tables/sums/sum-check";
import { typedSumFix } from "../repairs/sum-fix";
import { tableRule } from "../rule";
import { placeOf, rangesOf } from "../table-places";

export const typedTotal = tableRule("typed-total", "warning", (view) => {
  const { table, structure } = view;
  const byRow = count(structure.checks, ({ index }) => index);
  const byColumn = count(structure.checks, ({ column }) => column.index);
  return structure.checks
    .filter(
      ({ written, fault, computed, stated }) => written === "typed" && fault === "none" && stated !== undefined && !isZeroDecimal(computed),
    )
    .filter(({ index, column }) => (byRow.get(index) ?? 0) > 0 || (byColumn.get(column.index) ?? 0) > 1)
    .map((check) => {
      const cell = placeOf(table, check.index, check.column.index);
      const ranges = rangesOf(table, check.parts, check.column.index);
      const fix = typedSumFix(view, check);
      return {
        rule: "typed-total" as const,
        severity: "warning" as const,
        sheet: table.sheet.name,
        cell,
        cells: [cell, ...ranges],
        stated: decimalText(check.computed),
        label: table.rows[check.index]?.label ?? "",
        ...(fix === undefined ? {} : { fix }),
      };
    });
});

function count(checks: readonly SumCheck[], key: (check: SumCheck) => number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const check of checks) if (check.written === "sum") counts.set(key(check), (counts.get(key(check)) ?? 0) + 1);
  return counts;
}
