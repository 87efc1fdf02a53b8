/** What stands in a column of a table, by row. After an edit only changed rows are looked up. */
import type { GridCell } from "../grid";
import type { Table } from "../table";

export function cellsOf({ memory, lines }: Table, column: number): readonly (GridCell | undefined)[] {
  return memory.byRow(`cells ${String(column)}`, [], [lines], (line) => line?.[column]);
}

/** Undefined for a cell without a formula. */
export function formulasOf(table: Table, column: number): readonly (string | undefined)[] {
  return table.memory.byRow(`formulas ${String(column)}`, [], [cellsOf(table, column)], (cell) => cell?.formula);
}

/** Undefined where there is no cell. */
export function cellTypesOf(table: Table, column: number): readonly (GridCell["type"] | undefined)[] {
  return table.memory.byRow(`types ${String(column)}`, [], [cellsOf(table, column)], (cell) => cell?.type);
}
