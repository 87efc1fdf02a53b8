/** Why the stored result of a sum is not what its cells add up to: texts that SUM does not see, rows that SUBTOTAL leaves out. */
import type { Decimal } from "../money/decimal";
import { addDecimals, zeroDecimal } from "../money/decimal";
import { columnSum } from "../tables/column-sum";
import { isFilteredRow } from "../tables/grid";
import type { SumCheck } from "../tables/sums/sum-check";
import { sameAmount } from "../tables/sums/same-amount";
import type { Table } from "../tables/table";
import type { Finding } from "./finding";
import { cellOf, rowNumber } from "./table-places";

/** Numbers that stand as texts among the parts of a sum. */
export function textParts(table: Table, { column, parts }: SumCheck): readonly number[] {
  if (column.typedTexts.length === 0) return [];
  return parts.filter((index) => column.values[index] !== undefined && cellOf(table, index, column.index)?.type === "text");
}

/** The parts that the formula leaves out since they are hidden: SUBTOTAL with 9 those that a filter hides, with 109 all. */
export function hiddenParts(table: Table, { index, column, parts }: SumCheck): readonly number[] {
  const { sheet } = table;
  const node = sheet.hiddenRows.size === 0 ? undefined : table.values.node(rowNumber(table, index), column.index);
  const leavesOut = node === undefined ? undefined : columnSum(node, column.index)?.leavesOut;
  if (leavesOut === undefined || leavesOut === "nothing") return [];
  return parts.filter((part) => {
    const row = rowNumber(table, part);
    return leavesOut === "hidden" ? sheet.hiddenRows.has(row) : isFilteredRow(sheet, row);
  });
}

/** By what rows of a table are hidden that are. */
export function hiddenBy(table: Table, hidden: readonly number[]): NonNullable<Finding["hiddenBy"]> {
  const filtered = hidden.filter((index) => isFilteredRow(table.sheet, rowNumber(table, index)));
  if (filtered.length === 0) return "hand";
  return filtered.length === hidden.length ? "filter" : "both";
}

function sumWithout({ column, parts }: SumCheck, left: readonly number[]): Decimal {
  const out = new Set(left);
  return parts.reduce((total, index) => (out.has(index) ? total : addDecimals(total, column.values[index] ?? zeroDecimal)), zeroDecimal);
}

/** The result is what is left when the numbers that are texts count nothing. */
export function missesTexts(table: Table, check: SumCheck): boolean {
  const texts = check.written === "sum" && check.fault !== "none" ? textParts(table, check) : [];
  return texts.length > 0 && check.stated !== undefined && sameAmount(check.stated, sumWithout(check, texts));
}

/** The result is what the rows add up to that the formula does not leave out. */
export function missesHidden(table: Table, check: SumCheck): boolean {
  const hidden = check.written === "sum" && check.fault === "differs" ? hiddenParts(table, check) : [];
  return hidden.length > 0 && check.stated !== undefined && sameAmount(check.stated, sumWithout(check, hidden));
}
