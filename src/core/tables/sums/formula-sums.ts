/** The sums that formulas write: which rows each of them adds up. */
import { columnName } from "../address";
import type { ColumnSum } from "../column-sum";
import { columnSum } from "../column-sum";
import { formulasOf } from "../columns/column-cells";
import type { Column, Table, TableRow } from "../table";

/** Rows of a sum are listed one by one up to here in all sums of a column: running totals would be quadratic. */
const mostListed = 400_000;
/** The rows of longer sums are told apart by their ends and their number. */
const mostNamed = 400;

export interface FormulaColumn extends FormulaSums {
  readonly column: Column;
}

interface FormulaSums {
  readonly sums: ReadonlyMap<number, FormulaSum>;
  /** By index: how many formulas of the column read the row; those left out that span a group together with its parts, and so say nothing of its rows. */
  readonly readers: Int32Array;
}

export interface FormulaSum {
  readonly sum: ColumnSum;
  /** In the order of the formula. */
  readonly rows: readonly number[];
}

export function formulaColumns(table: Table): readonly FormulaColumn[] {
  const single = table.memory.recall("rows without parts", [table.outlined], () => singleRows(table.outlined));
  return table.columns
    .filter(({ numeric, role }) => numeric && role !== "ordinal" && role !== "code")
    .map((column) => {
      const [first, count] = [table.rows[0]?.row ?? 0, table.rows.length];
      const formulas = column.holdsFormulas ? formulasOf(table, column.index) : noFormulas;
      const name = `sums ${String(column.index)}`;
      return { column, ...table.memory.recall(name, [formulas, first, count, single], () => readSums(table, column, formulas)) };
    });
}

const noFormulas: readonly undefined[] = [];

/** Rows of which a person said that they are nothing but themselves: what their formula adds up are no parts of theirs. By index, as one text. */
function singleRows(rows: readonly TableRow[]): string {
  let single = "";
  for (let index = 0; index < rows.length; index++) if (rows[index]?.corrected === "item") single += `${String(index)} `;
  return single;
}

function readSums({ values, rows: all }: Table, column: Column, formulas: readonly (string | undefined)[]): FormulaSums {
  const [first, count] = [all[0]?.row ?? 0, all.length];
  const sums = new Map<number, FormulaSum>();
  const name = columnName(column.index);
  let listed = 0;
  for (let index = 0; index < formulas.length; index++) {
    const formula = formulas[index];
    // A sum of the column names it.
    if (formula === undefined || listed > mostListed || !formula.includes(name) || all[index]?.corrected === "item") continue;
    const node = values.node(first + index, column.index);
    const sum = node === undefined ? undefined : columnSum(node, column.index);
    if (sum === undefined) continue;
    const rows: number[] = [];
    for (const stretch of sum.stretches) {
      const [from, to] = [Math.max(0, stretch.first - first), Math.min(count - 1, stretch.last - first)];
      for (let row = from; row <= to; row++) rows.push(row);
    }
    listed += rows.length;
    sums.set(index, { sum, rows });
  }
  return { sums, readers: countReaders(sums, first, count) };
}

function countReaders(sums: FormulaSums["sums"], first: number, count: number): Int32Array {
  const readers = new Int32Array(count + 1);
  for (const sum of sums.values()) {
    if (spansGroups(sum, sums, first)) continue;
    for (const stretch of sum.sum.stretches) {
      const [from, to] = [Math.max(0, stretch.first - first), Math.min(count - 1, stretch.last - first)];
      if (to < from) continue;
      readers[from] = (readers[from] ?? 0) + 1;
      readers[to + 1] = (readers[to + 1] ?? 0) - 1;
    }
  }
  for (let index = 1; index <= count; index++) readers[index] = (readers[index] ?? 0) + (readers[index - 1] ?? 0);
  return readers;
}

/** Whether a sum holds another sum and what that one adds up, as SUBTOTAL over a whole column does. */
function spansGroups({ sum, rows }: FormulaSum, sums: FormulaSums["sums"], first: number): boolean {
  return rows.some((row) => {
    const own = sums.get(row);
    const place = own?.sum.adds === true && own.rows[0] !== row ? own.rows[0] : undefined;
    return place !== undefined && sum.stretches.some((stretch) => place + first >= stretch.first && place + first <= stretch.last);
  });
}

/** The rows that at least half of a row's sums add up, where two columns at least have one. By index of the row with the sums. */
export function usualParts(formulas: readonly FormulaColumn[]): ReadonlyMap<number, readonly number[]> {
  const counts = new Map<number, Map<string, { count: number; rows: readonly number[] }>>();
  const usual = new Map<number, readonly number[]>();
  if (formulas.filter(({ sums }) => sums.size > 0).length < 2) return usual;
  for (const { sums } of formulas)
    for (const [index, { sum, rows }] of sums) {
      if (!sum.adds) continue;
      const forms = counts.get(index) ?? new Map<string, { count: number; rows: readonly number[] }>();
      counts.set(index, forms);
      const key = keyOf(rows);
      const form = forms.get(key);
      if (form === undefined) forms.set(key, { count: 1, rows });
      else form.count += 1;
    }
  for (const [index, forms] of counts) {
    const all = [...forms.values()];
    const [most] = all.sort((one, other) => other.count - one.count || other.rows.length - one.rows.length);
    const total = all.reduce((count, form) => count + form.count, 0);
    if (most !== undefined && most.count >= 2 && most.count * 2 >= total) usual.set(index, most.rows);
  }
  return usual;
}

function keyOf(rows: readonly number[]): string {
  return rows.length > mostNamed
    ? `${String(rows[0])}…${String(rows.at(-1))}#${String(rows.length)}`
    : [...rows].sort((one, other) => one - other).join(" ");
}
