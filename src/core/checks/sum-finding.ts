/** A wrong sum as a finding: how sure, which cells, what may explain it. Shared by the rules about totals and subtotals. */
import { absoluteDecimal, decimalText, subtractDecimals, zeroDecimal } from "../money/decimal";
import type { SumStructure } from "../tables/sum-structure";
import type { SumCheck } from "../tables/sums/sum-check";
import type { Column, Table } from "../tables/table";
import { explainDifference, mayBeRounding } from "./explain-difference";
import type { Explanation, Finding, RuleName, Severity } from "./finding";
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
    severity: explanation?.kind === "rounding" ? severityOfRounding(view) : check.sure ? "error" : "warning",
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

/** One such sum may be a slip; where several differ by as little, the figures were rounded one by one. */
function severityOfRounding({ table, structure }: TableView): Severity {
  const known = roundedSums.get(structure);
  const count = known ?? structure.checks.filter((check) => check.fault === "differs" && roundingOf(table, check) !== undefined).length;
  roundedSums.set(structure, count);
  return count > 1 ? "info" : "warning";
}

const roundedSums = new WeakMap<SumStructure, number>();

/** The cells of sums that take this one in: they are wrong with it. */
function followersOf({ table, structure }: TableView, check: SumCheck): readonly string[] {
  const takenInBy = sumsByPart(structure).get(check.column);
  const reached = new Set([check.index]);
  for (const index of reached) for (const sum of takenInBy?.get(index) ?? []) reached.add(sum);
  reached.delete(check.index);
  return [...reached].sort((one, other) => one - other).map((index) => placeOf(table, index, check.column.index));
}

/** Of each column and each part that is a sum itself: the rows whose sums take it in. */
type SumsByPart = ReadonlyMap<Column, ReadonlyMap<number, readonly number[]>>;

const knownSums = new WeakMap<SumStructure, SumsByPart>();

/** Asked once for each wrong sum, of which there may be thousands: looked through once. */
function sumsByPart(structure: SumStructure): SumsByPart {
  const known = knownSums.get(structure);
  if (known !== undefined) return known;
  const sums = new Map<Column, Map<number, number[]>>();
  const isSum = new Uint8Array(structure.children.length);
  for (const { index } of structure.checks) isSum[index] = 1;
  for (const { column, index, parts } of structure.checks) {
    const ofColumn = sums.get(column) ?? new Map<number, number[]>();
    sums.set(column, ofColumn);
    for (const part of parts) {
      if (isSum[part] !== 1) continue;
      const takenInBy = ofColumn.get(part);
      if (takenInBy === undefined) ofColumn.set(part, [index]);
      else takenInBy.push(index);
    }
  }
  knownSums.set(structure, sums);
  return sums;
}
