/** Which row of a table is a part of which: first by its looks, then corrected by what formulas and figures say. Rows are indexes into `Table.rows`. */
import type { Decimal } from "../../money/decimal";
import { addDecimals, isZeroDecimal } from "../../money/decimal";
import { outlineOf } from "../outline";
import type { Column, Table } from "../table";
import { isAdditive } from "./is-additive";
import { namedParts } from "./named-parts";

const none: readonly number[] = [];
/** Outlines are followed down to here for the figure of a row that states none. */
const deepest = 12;

export class RowTree {
  readonly table: Table;
  readonly count: number;
  /** The columns whose figures add up. */
  readonly columns: readonly Column[];
  /** Rows that sum up by their names. */
  readonly totals: readonly number[];
  /** By index: whether ordinals or codes put it there. */
  readonly sure: readonly boolean[];
  readonly #named: ReadonlySet<number>;
  #parents: readonly (number | undefined)[];
  #children: readonly (readonly number[])[] | undefined;
  #roots: readonly number[] | undefined;
  /** Lists of this tree alone, once a row of it was dissolved: those before are kept for the next check. */
  #own: { readonly parents: (number | undefined)[]; readonly children: (readonly number[])[] } | undefined;

  constructor(table: Table) {
    const { outlined: rows, memory } = table;
    this.table = table;
    this.count = rows.length;
    this.columns = table.columns.filter(isAdditive);
    const codes = table.columns.filter(({ role }) => role === "code").length;
    const outline = outlineOf(rows, (index) => this.hasMoney(index), codes);
    this.sure = outline.sure;
    this.#named = memory.recall("named parts", [rows], () => namedParts(rows));
    this.totals = memory.recall("totals", [rows], () => rows.flatMap(({ kind }, index) => (kind === "total" ? [index] : [])));
    this.#parents = memory.recall("parents by looks", [outline, this.#named], () =>
      outline.parents.map((parent, index) => (this.#named.has(index) ? undefined : parent)),
    );
  }

  /** By index: the row that it is part of. */
  get parents(): readonly (number | undefined)[] {
    return this.#parents;
  }

  /** By index: the rows that are part of it. */
  get children(): readonly (readonly number[])[] {
    this.#children ??= this.table.memory.recall("children", [this.#parents], () => listChildren(this.#parents));
    return this.#children;
  }

  childrenOf(index: number): readonly number[] {
    return this.children[index] ?? none;
  }

  /** The rows that it is part of, the nearest first. */
  ancestorsOf(index: number): readonly number[] {
    const above: number[] = [];
    for (let at = this.#parents[index]; at !== undefined && above.length < deepest; at = this.#parents[at]) above.push(at);
    return above;
  }

  /** Another place for every row. */
  arrange(parents: readonly (number | undefined)[]): void {
    this.#parents = parents;
    this.#children = undefined;
    this.#roots = undefined;
  }

  /** The rows below this one become its siblings. */
  dissolve(index: number): void {
    this.#own ??= { parents: [...this.#parents], children: [...this.children] };
    const { parents, children } = this.#own;
    const below = this.childrenOf(index);
    const above = parents[index];
    for (const child of below) parents[child] = above;
    if (above !== undefined) children[above] = [...(children[above] ?? none), ...below].sort((one, other) => one - other);
    children[index] = none;
    this.#parents = parents;
    this.#children = children;
    this.#roots = undefined;
  }

  hasMoney(index: number): boolean {
    for (const { values } of this.columns) if (values[index] !== undefined) return true;
    return false;
  }

  /** Rows after "Trong đó" repeat a part of what stands above them: they are no items that are added. */
  isItem(index: number): boolean {
    return this.table.outlined[index]?.kind === "item" && (this.#named.size === 0 || !this.#named.has(index));
  }

  /** Items that are part of no other row. */
  roots(): readonly number[] {
    if (this.#roots !== undefined) return this.#roots;
    const roots: number[] = [];
    for (let index = 0; index < this.count; index++) if (this.#parents[index] === undefined && this.isItem(index)) roots.push(index);
    this.#roots = roots;
    return roots;
  }

  /** Items without parts between two rows. */
  leaves(after: number, before: number): readonly number[] {
    const leaves: number[] = [];
    for (let index = after + 1; index < before; index++) if (this.childrenOf(index).length === 0 && this.isItem(index)) leaves.push(index);
    return leaves;
  }

  /** What rows of one look have in common: the style of their ordinals, or whether they are bold. */
  keyOf(index: number): string {
    const row = this.table.rows[index];
    return row?.ordinal?.key ?? (row?.bold === true ? "plain bold" : "plain ");
  }

  /** The figure of a row for the sum above it: its own, or where it has none what its rows below add up to. */
  rolled(column: Column, index: number, depth = 0): Decimal | undefined {
    const own = column.values[index];
    return own !== undefined || depth > deepest ? own : this.#sum(column, this.childrenOf(index), depth + 1);
  }

  /** Undefined where none of the rows has a figure. */
  sumOf(column: Column, rows: readonly number[]): Decimal | undefined {
    return this.#sum(column, rows, 0);
  }

  #sum(column: Column, rows: readonly number[], depth: number): Decimal | undefined {
    let total: Decimal | undefined;
    for (const row of rows) {
      const value = column.values[row] ?? this.rolled(column, row, depth);
      if (value !== undefined) total = total === undefined ? value : addDecimals(total, value);
    }
    return total;
  }
}

function listChildren(parents: readonly (number | undefined)[]): readonly (readonly number[])[] {
  const children: (readonly number[])[] = [];
  for (let index = 0; index < parents.length; index++) children.push(none);
  const lists = new Map<number, number[]>();
  for (let index = 0; index < parents.length; index++) {
    const parent = parents[index];
    if (parent === undefined) continue;
    const list = lists.get(parent);
    if (list === undefined) {
      const first = [index];
      lists.set(parent, first);
      children[parent] = first;
    } else list.push(index);
  }
  return children;
}

/** Whether a row states a figure other than zero. */
export function hasValue(column: Column, index: number): boolean {
  const value = column.values[index];
  return value !== undefined && !isZeroDecimal(value);
}
