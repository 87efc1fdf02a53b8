/** Why the stored result of a sum is not what its cells add up to: texts that SUM does not see, rows that a filter hides. */
import type { Decimal } from "../money/decimal";
import { addDecimals, zeroDecimal } from "../money/decimal";
import type { SumCheck } from "../tables/sums/sum-check";
import { sameAmount } from "../tables/sums/same-amount";
import type { Table } from "../tables/table";
import { cellOf, rowNumber } from "./table-places";

/** Numbers that stand as texts among the parts of a sum. */
export function textParts(table: Table, { column, parts }: SumCheck): readonly number[] {
  if (column.typedTexts.length === 0) return [];
  return parts.filter((index) => column.values[index] !== undefined && cellOf(table, index, column.index)?.type === "text");
}

export function hiddenParts(table: Table, { parts }: SumCheck): readonly number[] {
  return table.sheet.hiddenRows.size === 0 ? [] : parts.filter((index) => table.sheet.hiddenRows.has(rowNumber(table, index)));
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

/** The result is what the rows add up to that are not hidden. */
export function missesHidden(table: Table, check: SumCheck): boolean {
  const hidden = check.written === "sum" && check.fault === "differs" ? hiddenParts(table, check) : [];
  return hidden.length > 0 && check.stated !== undefined && sameAmount(check.stated, sumWithout(check, hidden));
}
