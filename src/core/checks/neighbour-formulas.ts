/** Cells whose neighbours above and below hold one and the same formula, seen from their own place, and that hold something else. */
import type { Decimal } from "../money/decimal";
import { relativeFormula } from "../tables/relative-formula";
import type { Column } from "../tables/table";
import type { TableView } from "./rule";
import { cellOf, rowNumber } from "./table-places";

export interface OddCell {
  readonly index: number;
  readonly column: Column;
  /** The neighbours' formula as it would be here; its value where that can be computed. */
  readonly expected: string;
  readonly value: Decimal | undefined;
  readonly typed: boolean;
}

/** Two rules ask for the same cells: they are looked for once. */
const known = new WeakMap<TableView, readonly OddCell[]>();

export function oddCells(view: TableView): readonly OddCell[] {
  const cells = known.get(view) ?? findOddCells(view);
  known.set(view, cells);
  return cells;
}

function findOddCells({ table, structure }: TableView): readonly OddCell[] {
  const leaves = table.rows.flatMap(({ kind }, index) => (kind === "item" && structure.children[index]?.length === 0 ? [index] : []));
  return table.columns
    .filter(({ index, numeric }) => numeric && leaves.some((leaf) => cellOf(table, leaf, index)?.formula !== undefined))
    .flatMap((column) => oddInColumn(table, leaves, column));
}

function oddInColumn(table: TableView["table"], leaves: readonly number[], column: Column): readonly OddCell[] {
  const relative = leaves.map((index) => {
    const formula = cellOf(table, index, column.index)?.formula;
    if (formula === undefined) return undefined;
    const row = rowNumber(table, index);
    return leaves.length > fewRows ? sameRowForm(formula, row) : relativeFormula(formula, row, column.index);
  });
  const counts = new Map<string, number>();
  for (const each of relative) if (each !== undefined) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [usual, count] = [...counts].reduce<readonly [string, number]>((best, each) => (each[1] > best[1] ? each : best), ["", 0]);
  const filled = leaves.filter((index) => cellOf(table, index, column.index) !== undefined).length;
  // A formula of most rows: what is elsewhere a habit of each row is none.
  if (count < 3 || count * 10 < filled * 8) return [];
  return leaves.flatMap((index, place) => {
    const cell = cellOf(table, index, column.index);
    if (cell === undefined || cell.type === "text" || relative[place] === usual) return [];
    const beside = [place - 1, place + 1].find((at) => relative[at] === usual);
    const from = beside === undefined ? undefined : leaves[beside];
    if (from === undefined) return [];
    const formula = cellOf(table, from, column.index)?.formula ?? "";
    const isSame =
      cell.formula !== undefined &&
      relativeFormula(cell.formula, rowNumber(table, index), column.index) ===
        relativeFormula(formula, rowNumber(table, from), column.index);
    if (isSame) return [];
    const expected = moveRows(formula, rowNumber(table, index) - rowNumber(table, from));
    const value = table.values.recompute({ ...cell, type: "none", formula: expected }, rowNumber(table, index), column.index);
    return [{ index, column, expected, value, typed: cell.formula === undefined }];
  });
}

/** In long tables formulas are compared roughly first. */
const fewRows = 2000;

/** The formula with the number of its own row left open: nearly all formulas of a column are then the same text. Those that are not are looked at closely. */
function sameRowForm(formula: string, row: number): string {
  return formula.replaceAll(String(row + 1), "#");
}

/** References without a "$" before the row go along. */
function moveRows(formula: string, by: number): string {
  return formula.replace(
    /"(?:[^"]|"")*"|(\$?[A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(!])/gu,
    (text: string, column: string | undefined, fixed: string, row: string) =>
      column === undefined || fixed === "$" ? text : `${column}${String(Number(row) + by)}`,
  );
}
