/** Sums that formulas write: do they take in what they should, once? */
import { addDecimals, isZeroDecimal, zeroDecimal } from "../../money/decimal";
import { cellAt } from "../grid";
import type { Column } from "../table";
import type { FormulaColumn } from "./formula-sums";
import type { RowTree } from "./row-tree";
import { hasValue } from "./row-tree";
import { sameAmount } from "./same-amount";
import type { SumCheck } from "./sum-check";

/** In a table with more totals each has rows of its own. */
const mostTotals = 20;
/** How many rows are followed to see what the parts of a sum lead to. */
const mostReached = 5000;

export function checkFormulas(
  tree: RowTree,
  formulas: readonly FormulaColumn[],
  usual: ReadonlyMap<number, readonly number[]>,
): readonly SumCheck[] {
  const checker = new FormulaChecker(tree, formulas, usual);
  return formulas.flatMap((column) => checker.check(column));
}

class FormulaChecker {
  readonly #tree: RowTree;
  readonly #formulas: readonly FormulaColumn[];
  readonly #usual: ReadonlyMap<number, readonly number[]>;

  constructor(tree: RowTree, formulas: readonly FormulaColumn[], usual: ReadonlyMap<number, readonly number[]>) {
    this.#tree = tree;
    this.#formulas = formulas;
    this.#usual = usual;
  }

  check(formulas: FormulaColumn): readonly SumCheck[] {
    const { column, sums } = formulas;
    const inSum = new Uint8Array(this.#tree.count);
    const checks: SumCheck[] = [];
    for (const [index, { sum, rows: listed }] of sums) {
      // SUBTOTAL leaves out the subtotals within its range.
      const rows = sum.subtotal ? listed.filter((row) => sums.get(row)?.sum.subtotal !== true) : listed;
      if (!(sum.adds || this.#usual.has(index)) || this.#isRunning(formulas, index, rows)) continue;
      for (const row of rows) inSum[row] = 1;
      const inside = this.#countedInside(column, sums, rows, inSum);
      for (const row of rows) inSum[row] = 0;
      const parts = inside.size === 0 && !rows.includes(index) ? rows : rows.filter((row) => !inside.has(row) && row !== index);
      const missing = inside.size > 0 ? [] : this.#leftOut(formulas, index, parts);
      const check = this.#checkOf(column, index, parts, [...inside], missing);
      if (check !== undefined) checks.push(check);
    }
    return checks;
  }

  /** `=SUM(F$5:F9)` in every row: a running total, which takes in what stands above it and is no sum of a group. */
  #isRunning({ column, sums }: FormulaColumn, index: number, rows: readonly number[]): boolean {
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined || rows.length < 2 || last < index - 1 || first >= index - 1) return false;
    if (!this.#tree.isItem(index) || !this.#tree.isItem(index - 1)) return false;
    const { rows: all, sheet } = this.#tree.table;
    const before = cellAt(sheet, (all[0]?.row ?? 0) + index - 1, column.index)?.formula;
    return before !== undefined && rows.includes(index - 1) && (sums.get(index - 1)?.rows.includes(first) ?? false);
  }

  /** Rows of the sum that another row of the sum takes in already: the parent and its children. */
  #countedInside(column: Column, sums: FormulaColumn["sums"], rows: readonly number[], inSum: Uint8Array): ReadonlySet<number> {
    const tree = this.#tree;
    const inside = new Set<number>();
    for (const row of rows) {
      const own = sums.get(row);
      if (own === undefined && tree.childrenOf(row).length === 0) continue;
      const value = column.values[row];
      if (value === undefined || isZeroDecimal(value)) continue;
      if (own?.sum.adds === true) {
        for (const part of own.rows) if (inSum[part] === 1 && part !== row && hasValue(column, part)) inside.add(part);
        continue;
      }
      const children = tree.childrenOf(row).filter((child) => inSum[child] === 1 && hasValue(column, child));
      if (own !== undefined || children.length === 0) continue;
      const sum = tree.sumOf(column, tree.childrenOf(row));
      if (sum !== undefined && sameAmount(sum, value) && (children.length > 1 || children.every((child) => tree.sure[child] === true)))
        for (const child of children) inside.add(child);
    }
    return inside;
  }

  /** Rows with money that belong beside the parts of a sum and that no formula of the column reads. */
  #leftOut({ column, readers, sums }: FormulaColumn, index: number, parts: readonly number[]): readonly number[] {
    const tree = this.#tree;
    const isRead = (row: number): boolean => (readers[row] ?? 0) > 0;
    const others = this.#usual.get(index);
    if (others !== undefined) {
      const inSum = new Set(parts);
      const usual = others.filter((row) => !inSum.has(row) && hasValue(column, row));
      const reached = usual.length > 0 ? this.#reachedFrom(parts) : inSum;
      const fromOthers = usual.filter((row) => row !== index && !reached.has(row) && !isRead(row));
      if (fromOthers.length > 0) return fromOthers;
    }
    const [first] = parts;
    if (first === undefined) return [];
    const above = tree.parents[first];
    const total = tree.table.rows[index]?.total;
    if (above !== undefined && above !== index && total === undefined) return [];
    if (sums.get(index)?.sum.subtotal === true && total?.kind === "whole") return this.#leavesLeftOut({ column, sums }, index, parts);
    for (const part of parts) if (tree.parents[part] !== above) return [];
    const siblings = above === undefined ? tree.roots() : tree.childrenOf(above);
    const [from, to] = placesOf(parts, siblings);
    const isWhole = total?.kind === "whole" || above === index;
    const [start, end] = isWhole ? [0, siblings.length - 1] : [Math.max(0, from - 1), Math.min(siblings.length - 1, to + 1)];
    let inSum: ReadonlySet<number> | undefined;
    let keys: ReadonlySet<string> | undefined;
    const left: number[] = [];
    for (let place = start; place <= end; place++) {
      const row = siblings[place] ?? 0;
      if (isRead(row) || row === index || !tree.isItem(row) || !hasValue(column, row)) continue;
      inSum ??= new Set(parts);
      keys ??= new Set(parts.map((part) => tree.keyOf(part)));
      // A row that repeats the total is none of its parts.
      const repeats = sums.get(row)?.rows.includes(index) ?? false;
      if (!inSum.has(row) && !repeats && keys.has(tree.keyOf(row))) left.push(row);
    }
    return left;
  }

  /** A SUBTOTAL over the whole table adds the rows of every group: those that neither it nor another total takes in. */
  #leavesLeftOut({ column, sums }: Pick<FormulaColumn, "column" | "sums">, index: number, parts: readonly number[]): readonly number[] {
    const tree = this.#tree;
    const inSum = new Set(parts);
    const keys = new Set(parts.map((part) => tree.keyOf(part)));
    if (tree.totals.length > mostTotals) return [];
    const elsewhere = new Set(tree.totals.flatMap((total) => (total === index ? [] : (sums.get(total)?.rows ?? []))));
    const left = tree.leaves(-1, tree.count).filter((row) => {
      if (inSum.has(row) || sums.has(row) || !hasValue(column, row) || !keys.has(tree.keyOf(row))) return false;
      return !elsewhere.has(row) && !tree.ancestorsOf(row).some((above) => inSum.has(above));
    });
    return left.length < parts.length ? left : [];
  }

  /** Every row that the formulas of these rows lead to, whatever the column: what is in there has been counted. */
  #reachedFrom(rows: readonly number[]): ReadonlySet<number> {
    const reached = new Set<number>();
    const open = [...rows];
    for (let next = open.pop(); next !== undefined && reached.size < mostReached; next = open.pop())
      for (const { sums } of this.#formulas)
        for (const row of sums.get(next)?.rows ?? [])
          if (!reached.has(row)) {
            reached.add(row);
            open.push(row);
          }
    return reached;
  }

  #checkOf(
    column: Column,
    index: number,
    parts: readonly number[],
    inside: readonly number[],
    missing: readonly number[],
  ): SumCheck | undefined {
    const stated = column.values[index];
    if (stated === undefined) return undefined;
    const all = missing.length === 0 && isAscending(parts) ? parts : [...parts, ...missing].sort((one, other) => one - other);
    let computed = zeroDecimal;
    for (const row of all) computed = addDecimals(computed, column.values[row] ?? zeroDecimal);
    const isRight = sameAmount(stated, computed);
    const fault = inside.length > 0 ? "twice" : missing.length > 0 ? "left-out" : isRight ? "none" : "differs";
    if (fault === "differs" && this.#holdsUnread(column, all)) return undefined;
    return {
      index,
      column,
      stated,
      computed,
      parts: all,
      kind: this.#tree.table.rows[index]?.kind === "total" ? "total" : "subtotal",
      fault: isRight ? "none" : fault,
      faultRows: fault === "twice" ? inside : missing,
      sure: true,
      written: "sum",
    };
  }

  /** Cells whose figure is not known: an error, or a formula beyond plain arithmetic. */
  #holdsUnread(column: Column, rows: readonly number[]): boolean {
    const { rows: all, sheet } = this.#tree.table;
    const first = all[0]?.row ?? 0;
    return rows.some((row) => {
      const cell = cellAt(sheet, first + row, column.index);
      return cell !== undefined && column.values[row] === undefined && cell.type !== "text";
    });
  }
}

function isAscending(rows: readonly number[]): boolean {
  for (let at = 1; at < rows.length; at++) if ((rows[at] ?? 0) < (rows[at - 1] ?? 0)) return false;
  return true;
}

/** The first and the last place that rows of a sum have among their siblings, which stand in order; the first place where none is among them. */
function placesOf(parts: readonly number[], siblings: readonly number[]): readonly [number, number] {
  let [from, to] = [siblings.length, -1];
  for (const part of parts) {
    const place = placeOf(part, siblings);
    if (siblings[place] !== part) continue;
    if (place < from) from = place;
    if (place > to) to = place;
  }
  return to === -1 ? [0, 0] : [from, to];
}

function placeOf(row: number, siblings: readonly number[]): number {
  let [low, high] = [0, siblings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((siblings[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
