/** Rows that leave blank what nearly all others state in a column. */
import { address } from "../tables/address";
import { isZeroDecimal } from "../money/decimal";
import { isAdditive } from "../tables/sum-structure";
import type { Column } from "../tables/table";
import { coverage } from "./covered-cell";
import type { Finding, RuleName } from "./finding";
import type { TableView } from "./rule";
import { headingOf, leavesOf } from "./table-places";

/** `needsMoney`: only rows with an amount must have it. */
export function blankInColumn(rule: RuleName, view: TableView, column: Column, needsMoney: boolean): readonly Finding[] {
  const { table } = view;
  const amounts = table.columns.filter(isAdditive);
  const covered = coverage(view, column.index);
  const rows = leavesOf(view).filter(({ row, index }) => {
    const hasMoney = amounts.some(({ values }) => values[index] !== undefined && !isZeroDecimal(values[index]));
    return row.label !== "" && (needsMoney ? hasMoney : hasMoney || row.ordinal !== undefined);
  });
  const blank = rows.filter(({ index }) => !covered(index));
  // Where many rows leave it blank it is not asked for.
  if (blank.length * 4 > rows.length || rows.length < 3) return [];
  return blank.map(({ row }) => {
    const cell = address(row.row, column.index);
    return { rule, severity: "warning" as const, sheet: table.sheet.name, cell, cells: [cell], label: row.label, other: headingOf(column) };
  });
}
