/** The sets of rows that a total may be the sum of. All are stretches of a few lists, so that a table with a thousand totals costs no more than one. */
import type { TotalLabel } from "../total-label";
import type { Stretch } from "./row-list";
import { RowList, sizeOf } from "./row-list";
import type { RowTree } from "./row-tree";

type RowSet = readonly Stretch[];

export class TotalCandidates {
  readonly #tree: RowTree;
  readonly #roots: RowList;
  readonly #totals: RowList;
  /** Totals that are no part of the one that follows them, and those of everything above. */
  readonly #apart: RowList;
  readonly #whole: RowList;
  readonly #leaves: RowList;
  #byOrdinal: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(tree: RowTree) {
    const { rows } = tree.table;
    this.#tree = tree;
    this.#roots = new RowList(tree, tree.roots());
    this.#totals = new RowList(tree, tree.totals);
    this.#apart = new RowList(
      tree,
      tree.totals.filter((row) => rows[row]?.total?.kind !== "part"),
    );
    this.#whole = new RowList(
      tree,
      tree.totals.filter((row) => rows[row]?.total?.kind === "whole"),
    );
    this.#leaves = new RowList(tree, tree.leaves(-1, tree.count));
  }

  /** The likeliest first. */
  of(index: number): readonly RowSet[] {
    const label = this.#tree.table.rows[index]?.total;
    return (label === undefined ? undefined : this.#named(label, index)) ?? this.#standing(index, label);
  }

  /** "Tổng cộng (I+II)", "Cộng mục I". */
  #named(label: TotalLabel, index: number): readonly RowSet[] | undefined {
    const named = label.terms.flatMap((term) => this.#rowOfOrdinal(term, index) ?? []);
    const [only] = named;
    if (label.kind === "whole" && label.terms.length > 1 && only === undefined && this.#isNamedByPart(label, index)) return [];
    if (only === undefined || named.length < label.terms.length) return undefined;
    const tree = this.#tree;
    const all = [new RowList(tree, named).all()];
    if (label.kind !== "part") return [all];
    return [[new RowList(tree, tree.childrenOf(only).length > 0 ? tree.childrenOf(only) : [only]).all()], all];
  }

  /** "Tổng cộng (I+II+III)" below the table that "Cộng mục III" ends: what it sums up stands in other tables as well. */
  #isNamedByPart({ terms }: TotalLabel, index: number): boolean {
    const { rows } = this.#tree.table;
    return this.#tree.totals.some(
      (row) => row < index && rows[row]?.total?.kind === "part" && terms.includes(rows[row].total.terms[0] ?? ""),
    );
  }

  /** By where it stands among rows and other totals. */
  #standing(index: number, label: TotalLabel | undefined): readonly RowSet[] {
    const above = this.#roots.countAbove(index);
    // A total may stand above its rows.
    const isFirst = above === 0;
    const [firstRoot, endRoot] = isFirst ? [above, this.#roots.rows.length] : [0, above];
    const rootsBelow = (row: number): Stretch => this.#roots.stretch(Math.max(firstRoot, this.#roots.countAbove(row + 1)), endRoot);
    const roots = this.#roots.stretch(firstRoot, endRoot);
    const apart = isFirst ? 0 : this.#apart.countAbove(index);
    const previous = this.#apart.rows[apart - 1];
    const lastWhole = isFirst ? undefined : this.#whole.rows[this.#whole.countAbove(index) - 1];
    const partials = isFirst
      ? this.#totals.stretch(0, 0)
      : this.#totals.stretch(lastWhole === undefined ? 0 : this.#totals.countAbove(lastWhole + 1), this.#totals.countAbove(index));
    const lastPartial = this.#totals.rows[partials.to - 1];
    const count = sizeOf([partials]);
    const sets: RowSet[] = [];
    if (count > 1 && label?.kind !== "part") sets.push([partials]);
    sets.push([roots]);
    if (previous !== undefined) {
      const own = this.#apart.stretch(apart - 1, apart);
      const since = rootsBelow(previous);
      if (sizeOf([since]) > 0) sets.push([own, since], [since]);
      else sets.push([own]);
    }
    if (label !== undefined && label.kind !== "whole" && lastPartial !== undefined) sets.push([rootsBelow(lastPartial)]);
    if (count === 1) sets.push([partials]);
    sets.push([partials, rootsBelow(count === 0 || lastPartial === undefined ? index : lastPartial)]);
    if (apart > 1) sets.push([this.#apart.stretch(0, apart)]);
    const leavesAbove = this.#leaves.countAbove(index);
    sets.push([this.#leaves.stretch(0, isFirst ? this.#leaves.rows.length : leavesAbove)]);
    sets.push([this.#leaves.stretch(previous === undefined ? 0 : this.#leaves.countAbove(previous + 1), leavesAbove)]);
    return sets.filter((set) => sizeOf(set) > 0);
  }

  /** The row with this ordinal: at the top of the outline where there is one, else the nearest above. */
  #rowOfOrdinal(term: string, total: number): number | undefined {
    this.#byOrdinal ??= itemsByOrdinal(this.#tree);
    const rows = this.#byOrdinal.get(term) ?? [];
    return rows.find((row) => this.#tree.parents[row] === undefined) ?? rows.findLast((row) => row < total);
  }
}

function itemsByOrdinal(tree: RowTree): ReadonlyMap<string, readonly number[]> {
  const byOrdinal = new Map<string, number[]>();
  for (const [index, { ordinal }] of tree.table.outlined.entries()) {
    if (ordinal === undefined || !tree.isItem(index)) continue;
    const known = byOrdinal.get(ordinal.text);
    if (known === undefined) byOrdinal.set(ordinal.text, [index]);
    else known.push(index);
  }
  return byOrdinal;
}
