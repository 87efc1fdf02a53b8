/** Small questions that many rules ask of a table: addresses of its cells, its rows that are nothing but themselves, what stands in a cell. */
import { address, columnRanges } from "../tables/address";
import type { GridCell } from "../tables/grid";
import { cellAt } from "../tables/grid";
import type { Column, ColumnRole, Table } from "../tables/table";
import type { TableView } from "./rule";

/** The address of the cell in the row with this index. */
export function placeOf(table: Table, index: number, column: number): string {
  return address(rowNumber(table, index), column);
}

export function rowNumber(table: Table, index: number): number {
  return table.rows[index]?.row ?? table.headerBottom + 1 + index;
}

export function rangesOf(table: Table, indexes: readonly number[], column: number): readonly string[] {
  return columnRanges(
    indexes.map((index) => rowNumber(table, index)),
    column,
  );
}

export function cellOf(table: Table, index: number, column: number): GridCell | undefined {
  return cellAt(table.sheet, rowNumber(table, index), column);
}

export function columnsOf(table: Table, ...roles: readonly ColumnRole[]): readonly Column[] {
  return table.columns.filter(({ role }) => roles.includes(role));
}

/** By index: items that have no rows that add up to them. Several rules ask for them. */
export function leavesOf({ table, structure }: TableView): readonly number[] {
  const { memory, outlined } = table;
  return memory.rowsWhere("leaf", [], [outlined, structure.children], ({ kind }, index) => {
    return kind === "item" && structure.children[index]?.length === 0;
  });
}

/** The lowest heading of a column, or all of them where the lowest says little. */
export function headingOf(column: Column): string {
  return column.headings.at(-1) ?? "";
}
