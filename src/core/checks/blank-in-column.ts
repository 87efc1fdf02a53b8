/** Rows that leave blank what nearly all others state in a column. */
import { address } from "../tables/address";
import { isAdditive } from "../tables/sums/is-additive";
import { hasValue } from "../tables/sums/row-tree";
import type { Column } from "../tables/table";
import { columnTexts } from "./column-texts";
import { coverage } from "./covered-cell";
import type { Finding, RuleName } from "./finding";
import type { TableView } from "./rule";
import type { Leaf } from "./table-places";
import { headingOf, leavesOf } from "./table-places";

/** `needsMoney`: only rows with an amount must have it. */
export function blankInColumn(rule: RuleName, view: TableView, column: Column, needsMoney: boolean): readonly Finding[] {
  const { table } = view;
  const amounts = table.columns.filter(isAdditive);
  const hasMoney = (index: number): boolean => amounts.some((amount) => hasValue(amount, index));
  const covered = coverage(view, column.index);
  const { texts, ids } = columnTexts(table, column);
  const says = (index: number): boolean => (texts[ids[index] ?? -1] ?? "") !== "" || covered(index);
  const blank: Leaf[] = [];
  let asked = 0;
  for (const leaf of leavesOf(view)) {
    const { row, index } = leaf;
    if (row.label === "" || ((needsMoney || row.ordinal === undefined) && !hasMoney(index))) continue;
    asked += 1;
    if (!says(index)) blank.push(leaf);
  }
  // Where many rows leave it blank it is not asked for.
  if (blank.length * 4 > asked || asked < 3) return [];
  return blank.map(({ row }) => {
    const cell = address(row.row, column.index);
    return { rule, severity: "warning" as const, sheet: table.sheet.name, cell, cells: [cell], label: row.label, other: headingOf(column) };
  });
}
