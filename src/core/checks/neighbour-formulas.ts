/** Cells whose neighbours above and below hold one and the same formula, seen from their own place, and that hold something else. */
import type { Decimal } from "../money/decimal";
import { cellTypesOf, formulasOf } from "../tables/columns/column-cells";
import { plainStyle } from "../tables/grid";
import { relativeFormula } from "../tables/relative-formula";
import type { Column } from "../tables/table";
import type { TableView } from "./rule";
import { cellOf, leavesOf, rowNumber } from "./table-places";

export interface OddCell {
  readonly index: number;
  readonly column: Column;
  /** The neighbours' formula as it would be here; its value where that can be computed. */
  readonly expected: string;
  readonly value: Decimal | undefined;
  readonly typed: boolean;
}

/** Two rules ask for the same cells. */
export function oddCells(view: TableView): readonly OddCell[] {
  const { table } = view;
  const columns = table.columns.filter(({ numeric, holdsFormulas }) => numeric && holdsFormulas);
  if (columns.length === 0) return [];
  const leaves = leavesOf(view);
  return columns.flatMap((column) =>
    table.memory
      .recall(
        `odd formulas ${String(column.index)}`,
        [leaves, table.outlined, formulasOf(table, column.index), cellTypesOf(table, column.index)],
        () => oddInColumn(table, leaves, column),
      )
      .map((odd): OddCell => {
        const { index, expected } = odd;
        const cell = { type: "none", text: "", formula: expected, style: plainStyle } as const;
        return { ...odd, column, value: table.values.recompute(cell, rowNumber(table, index), column.index) };
      }),
  );
}

type OddFormula = Omit<OddCell, "column" | "value">;

function oddInColumn(table: TableView["table"], leaves: readonly number[], column: Column): readonly OddFormula[] {
  const { forms, filled } = leaves.length > fewRows ? roughForms(table, leaves, column) : exactForms(table, leaves, column);
  const counts: number[] = [];
  for (const form of forms) if (form !== -1) counts[form] = (counts[form] ?? 0) + 1;
  const count = counts.reduce((most, each) => Math.max(most, each), 0);
  const usual = counts.indexOf(count);
  // A formula of most rows: what is elsewhere a habit of each row is none.
  if (count < 3 || count === filled) return [];
  const isHabit = count * 10 >= filled * 8 || count + 1 === filled;
  const [from, to] = isHabit ? [0, forms.length - 1] : singleBreak(table, leaves, column, forms, usual);
  const odd: OddFormula[] = [];
  for (let place = from; place <= to; place++) {
    if (forms[place] === usual) continue;
    const found = oddAt(table, column, leaves, place, forms, usual);
    if (found !== undefined) odd.push(found);
  }
  return odd;
}

/** What stands in a cell beside one with the usual formula; undefined where that is the same formula after all. */
function oddAt(
  table: TableView["table"],
  column: Column,
  leaves: readonly number[],
  place: number,
  forms: Int32Array,
  usual: number,
): OddFormula | undefined {
  const index = leaves[place] ?? -1;
  const cell = cellOf(table, index, column.index);
  const beside = [place - 1, place + 1].find((at) => forms[at] === usual);
  const neighbour = beside === undefined ? undefined : leaves[beside];
  if (cell === undefined || cell.type === "text" || neighbour === undefined) return undefined;
  const formula = cellOf(table, neighbour, column.index)?.formula ?? "";
  const isSame =
    cell.formula !== undefined &&
    relativeFormula(cell.formula, rowNumber(table, index), column.index) ===
      relativeFormula(formula, rowNumber(table, neighbour), column.index);
  if (isSame) return undefined;
  const expected = moveRows(formula, rowNumber(table, index) - rowNumber(table, neighbour));
  return { index, expected, typed: cell.formula === undefined };
}

/** From the first to the last of the usual formulas, where one cell among them differs; rows around them (a reserve, a check) have formulas of their own. */
function singleBreak(
  table: TableView["table"],
  leaves: readonly number[],
  column: Column,
  forms: Int32Array,
  usual: number,
): readonly [from: number, to: number] {
  const [from, to] = [forms.indexOf(usual), forms.lastIndexOf(usual)];
  let odd = 0;
  for (let place = from; place <= to; place++)
    if (forms[place] !== usual && cellOf(table, leaves[place] ?? -1, column.index) !== undefined) odd += 1;
  return odd === 1 ? [from, to] : [0, -1];
}

interface Forms {
  /** By place among the leaves: the same number for formulas of one form; -1 where there is none. */
  readonly forms: Int32Array;
  /** Rows that have anything in the column. */
  readonly filled: number;
}

function exactForms(table: TableView["table"], leaves: readonly number[], column: Column): Forms {
  const ids = new Map<string, number>();
  return formsOf(table, leaves, column, (formula, row) => idOf(ids, relativeFormula(formula, row, column.index)));
}

function idOf(ids: Map<string, number>, form: string): number {
  const id = ids.get(form) ?? ids.size;
  ids.set(form, id);
  return id;
}

/** In long tables formulas are compared roughly first. */
const fewRows = 2000;

/** With the number of its own row left open nearly every formula is the one before it. Those that are not are looked at closely. */
function roughForms(table: TableView["table"], leaves: readonly number[], column: Column): Forms {
  const ids = new Map<string, number>();
  let before = { formula: "", own: "", id: -1 };
  return formsOf(table, leaves, column, (formula, row) => {
    const own = String(row + 1);
    if (before.id === -1 || !isAlike(formula, own, before.formula, before.own))
      before = { formula, own, id: idOf(ids, formula.replaceAll(own, "#")) };
    return before.id;
  });
}

function formsOf(
  table: TableView["table"],
  leaves: readonly number[],
  column: Column,
  formOf: (formula: string, row: number) => number,
): Forms {
  const forms = new Int32Array(leaves.length).fill(-1);
  const [types, formulas] = [cellTypesOf(table, column.index), formulasOf(table, column.index)];
  let filled = 0;
  for (let place = 0; place < leaves.length; place++) {
    const index = leaves[place] ?? 0;
    if (types[index] === undefined) continue;
    filled += 1;
    const formula = formulas[index];
    if (formula !== undefined) forms[place] = formOf(formula, rowNumber(table, index));
  }
  return { forms, filled };
}

/** Letter by letter, so that nothing has to be written anew for each of a hundred thousand formulas. */
function isAlike(one: string, ownOne: string, other: string, ownOther: string): boolean {
  let [at, beside] = [0, 0];
  while (at < one.length && beside < other.length) {
    const isOwn = one.startsWith(ownOne, at);
    if (isOwn !== other.startsWith(ownOther, beside)) return false;
    if (!isOwn && one.charCodeAt(at) !== other.charCodeAt(beside)) return false;
    at += isOwn ? ownOne.length : 1;
    beside += isOwn ? ownOther.length : 1;
  }
  return at === one.length && beside === other.length;
}

/** References without a "$" before the row go along. */
function moveRows(formula: string, by: number): string {
  return formula.replace(
    /"(?:[^"]|"")*"|(\$?[A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(!])/gu,
    (text: string, column: string | undefined, fixed: string, row: string) =>
      column === undefined || fixed === "$" ? text : `${column}${String(Number(row) + by)}`,
  );
}
