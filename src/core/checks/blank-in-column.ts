/** Rows that leave blank what nearly all others state in a column. */
import { cellsOf } from "../tables/columns/column-cells";
import { isAdditive } from "../tables/sums/is-additive";
import { hasValue } from "../tables/sums/row-tree";
import type { Column, Table } from "../tables/table";
import { columnTexts } from "./column-texts";
import { coverage } from "./covered-cell";
import type { Finding, RuleName } from "./finding";
import type { TableView } from "./rule";
import { headingOf, leavesOf, placeOf } from "./table-places";

/** `needsMoney`: only rows with an amount must have it. */
export function blankInColumn(rule: RuleName, view: TableView, column: Column, needsMoney: boolean): readonly Finding[] {
  const { table, structure } = view;
  const { memory, outlined, sheet } = table;
  const cells = cellsOf(table, column.index);
  const money = moneyOf(table);
  const leaves = leavesOf(view);
  const inputs = [leaves, outlined, money, cells, structure.parents, sheet.merges];
  const blank = memory.recall(`blank ${rule}`, inputs, () => {
    const covered = coverage(view, column.index);
    const { texts, ids } = columnTexts(table, column);
    const found: number[] = [];
    let asked = 0;
    for (const index of leaves) {
      const row = outlined[index];
      if (row === undefined || row.label === "" || ((needsMoney || row.ordinal === undefined) && money[index] !== true)) continue;
      asked += 1;
      if ((texts[ids[index] ?? -1] ?? "") === "" && !covered(index)) found.push(index);
    }
    // Where many rows leave it blank it is not asked for.
    return found.length * 4 > asked || asked < 3 ? [] : found;
  });
  return blank.map((index) => {
    const cell = placeOf(table, index, column.index);
    const label = table.rows[index]?.label ?? "";
    return { rule, severity: "warning" as const, sheet: sheet.name, cell, cells: [cell], label, other: headingOf(column) };
  });
}

/** By row: whether it states an amount other than zero. */
function moneyOf(table: Table): readonly boolean[] {
  const amounts = table.columns.filter(isAdditive);
  const name = `money in ${amounts.map(({ index }) => index).join(" ")}`;
  return table.memory.byRow(name, [], [table.outlined, ...amounts.map(({ values }) => values)], (_, index) =>
    amounts.some((amount) => hasValue(amount, index)),
  );
}
