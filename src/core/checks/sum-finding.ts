/** A wrong sum as a finding: how sure, which cells, what may explain it. Shared by the rules about totals and subtotals. */
import { absoluteDecimal, decimalText, subtractDecimals, zeroDecimal } from "../money/decimal";
import type { SumCheck } from "../tables/sums/sum-check";
import type { Table } from "../tables/table";
import { explainDifference, mayBeRounding } from "./explain-difference";
import type { Explanation, Finding, RuleName } from "./finding";
import type { TableView } from "./rule";
import { placeOf, rangesOf } from "./table-places";

/** Parts are looked through for an explanation up to here. */
const mostParts = 2000;

export function sumFinding(rule: RuleName, view: TableView, check: SumCheck): Finding {
  const { table } = view;
  const { index, column, computed, parts } = check;
  const stated = check.stated ?? zeroDecimal;
  const cell = placeOf(table, index, column.index);
  const explanation = roundingOf(table, check) ?? (check.fault === "differs" ? explain(table, check) : undefined);
  return {
    rule,
    severity: check.sure && explanation?.kind !== "rounding" ? "error" : "warning",
    sheet: table.sheet.name,
    cell,
    cells: [cell, ...rangesOf(table, parts, column.index), ...followersOf(view, check)],
    ...(check.stated === undefined ? {} : { stated: decimalText(stated) }),
    computed: decimalText(computed),
    difference: decimalText(absoluteDecimal(subtractDecimals(stated, computed))),
    label: table.rows[index]?.label ?? "",
    ...(explanation === undefined ? {} : { explanation }),
  };
}

function explain(table: Table, { stated, computed, parts, column }: SumCheck): Explanation | undefined {
  if (stated === undefined || parts.length > mostParts) return undefined;
  const values = parts.flatMap((index) => {
    const value = column.values[index];
    return value === undefined ? [] : [{ cell: placeOf(table, index, column.index), value }];
  });
  return explainDifference(stated, computed, values);
}

/** In đồng nothing is rounded: only figures in larger units or with fractions may differ by what rounding makes. */
function roundingOf({ unit }: Table, { stated, computed, parts, written }: SumCheck): Explanation | undefined {
  if (stated === undefined || written === "sum") return undefined;
  const larger = unit.stated.some((each) => each.unit !== "dong") || stated.scale > 0 || computed.scale > 0;
  return larger && mayBeRounding(stated, computed, parts.length) ? { kind: "rounding" } : undefined;
}

/** The cells of sums that take this one in: they are wrong with it. */
function followersOf({ table, structure }: TableView, check: SumCheck): readonly string[] {
  const cells: string[] = [];
  const seen = new Set([check.index]);
  for (const other of structure.checks) {
    if (other.column !== check.column || seen.has(other.index) || other.index === check.index) continue;
    if (!other.parts.some((part) => seen.has(part))) continue;
    seen.add(other.index);
    cells.push(placeOf(table, other.index, other.column.index));
  }
  return cells;
}
