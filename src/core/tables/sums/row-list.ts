/** Rows of a table in their order, with what they add up to from any one to any other: asked for every total of a long table, none may add them up again. */
import type { Decimal } from "../../money/decimal";
import { addDecimals, roundDecimal, subtractDecimals, zeroDecimal } from "../../money/decimal";
import type { Column } from "../table";
import type { RowTree } from "./row-tree";

interface RunningSums {
  /** One longer than the list: what the rows before each place add up to. */
  readonly sums: readonly Decimal[];
  /** How many of the rows before each place have a figure. */
  readonly counts: readonly number[];
  /** How many of those have a fraction. */
  readonly fractions: readonly number[];
}

/** A stretch of a list, by places in it: `to` is not included. */
export interface Stretch {
  readonly list: RowList;
  readonly from: number;
  readonly to: number;
}

export class RowList {
  readonly rows: readonly number[];
  readonly #tree: RowTree;
  readonly #running = new Map<Column, RunningSums>();

  constructor(tree: RowTree, rows: readonly number[]) {
    this.#tree = tree;
    this.rows = rows;
  }

  /** How many of the rows stand above this one. */
  countAbove(row: number): number {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  all(): Stretch {
    return this.stretch(0, this.rows.length);
  }

  stretch(from: number, to: number): Stretch {
    return { list: this, from, to: Math.max(from, to) };
  }

  /** Undefined where no row of the stretch has a figure. */
  sum(column: Column, from: number, to: number): Decimal | undefined {
    const { sums, counts, fractions } = this.#runningSums(column);
    if (counts[to] === counts[from]) return undefined;
    const sum = subtractDecimals(sums[to] ?? zeroDecimal, sums[from] ?? zeroDecimal);
    return fractions[to] === fractions[from] ? roundDecimal(sum, 0) : sum;
  }

  #runningSums(column: Column): RunningSums {
    const known = this.#running.get(column);
    if (known !== undefined) return known;
    let [sum, count, fraction] = [zeroDecimal, 0, 0];
    const [sums, counts, fractions] = [[sum], [count], [fraction]];
    for (const row of this.rows) {
      const value = column.values[row] ?? this.#tree.rolled(column, row);
      if (value !== undefined) {
        sum = addDecimals(sum, value);
        count += 1;
        if (value.scale > 0) fraction += 1;
      }
      sums.push(sum);
      counts.push(count);
      fractions.push(fraction);
    }
    const running = { sums, counts, fractions };
    this.#running.set(column, running);
    return running;
  }
}

export function sizeOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((size, { from, to }) => size + to - from, 0);
}

export function rowsOf(stretches: readonly Stretch[]): readonly number[] {
  const [only] = stretches;
  return only !== undefined && stretches.length === 1
    ? only.list.rows.slice(only.from, only.to)
    : stretches.flatMap(({ list, from, to }) => list.rows.slice(from, to));
}

export function sumOf(stretches: readonly Stretch[], column: Column): Decimal | undefined {
  let total: Decimal | undefined;
  for (const { list, from, to } of stretches) {
    const sum = list.sum(column, from, to);
    if (sum !== undefined) total = total === undefined ? sum : addDecimals(total, sum);
  }
  return total;
}
