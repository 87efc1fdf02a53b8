/** Hidden rows and columns that hold money: they are in the sums and not on the paper. Rows that a filter hides apart from those hidden by hand. */
import { addDecimals, decimalText, isZeroDecimal, zeroDecimal } from "../../money/decimal";
import { address, columnName } from "../../tables/address";
import { isFilteredRow } from "../../tables/grid";
import { isAdditive } from "../../tables/sums/is-additive";
import type { Column, Table } from "../../tables/table";
import type { Finding } from "../finding";
import type { TableView } from "../rule";
import { tableRule } from "../rule";
import { headingOf, placeOf, rangesOf, rowNumber } from "../table-places";

export const hiddenMoney = tableRule("hidden-money", "warning", (view) => [...hiddenRows(view), ...hiddenColumns(view)]);

function hiddenRows({ table }: TableView): readonly Finding[] {
  const { hiddenRows: hidden } = table.sheet;
  const column =
    hidden.size === 0
      ? undefined
      : table.columns.find(
          (each) => isAdditive(each) && each.values.some((value, index) => holds(value) && hidden.has(table.rows[index]?.row ?? -1)),
        );
  if (column === undefined) return [];
  const rows = column.values.flatMap((value, index) =>
    holds(value) && table.rows[index]?.kind === "item" && hidden.has(table.rows[index].row) ? [index] : [],
  );
  const isFiltered = (index: number): boolean => isFilteredRow(table.sheet, rowNumber(table, index));
  return [
    ...rowsFinding(table, column, rows.filter(isFiltered), "filter"),
    ...rowsFinding(
      table,
      column,
      rows.filter((index) => !isFiltered(index)),
      "hand",
    ),
  ];
}

function rowsFinding(table: Table, column: Column, rows: readonly number[], hiddenBy: "filter" | "hand"): readonly Finding[] {
  const [first] = rows;
  if (first === undefined) return [];
  const sum = rows.reduce((total, index) => addDecimals(total, column.values[index] ?? zeroDecimal), zeroDecimal);
  const cell = placeOf(table, first, column.index);
  return [
    {
      rule: "hidden-money",
      severity: "warning",
      sheet: table.sheet.name,
      cell,
      cells: [cell, ...rangesOf(table, rows, column.index)],
      stated: decimalText(sum),
      label: "rows",
      count: rows.length,
      hiddenBy,
    },
  ];
}

function hiddenColumns({ table }: TableView): readonly Finding[] {
  const columns = table.columns.filter(
    (column) => isAdditive(column) && table.sheet.hiddenColumns.has(column.index) && column.values.some(holds),
  );
  return columns.map((column) => {
    const first = column.values.findIndex(holds);
    const cell = address(table.rows[first]?.row ?? table.top, column.index);
    return {
      rule: "hidden-money" as const,
      severity: "warning" as const,
      sheet: table.sheet.name,
      cell,
      cells: [cell],
      label: "column",
      other: `${columnName(column.index)} (${headingOf(column)})`,
      count: 1,
    };
  });
}

function holds(value: Parameters<typeof isZeroDecimal>[0] | undefined): boolean {
  return value !== undefined && !isZeroDecimal(value);
}
