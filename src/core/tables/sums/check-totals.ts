/** Rows that are totals by their names and were not written as sums: which rows explain them? */
import type { Decimal } from "../../money/decimal";
import { isZeroDecimal } from "../../money/decimal";
import { cellAt } from "../grid";
import type { Column } from "../table";
import type { FormulaColumn } from "./formula-sums";
import type { RowTree } from "./row-tree";
import { sameAmount } from "./same-amount";
import type { SumCheck } from "./sum-check";

export function checkTotals(
  tree: RowTree,
  formulas: readonly FormulaColumn[],
  usual: ReadonlyMap<number, readonly number[]>,
): readonly SumCheck[] {
  let plain: boolean | undefined;
  const isPlain = (): boolean => (plain ??= isPlainList(tree));
  return tree.totals.flatMap((index) => checkTotal(tree, formulas, index, usual.get(index), isPlain));
}

function checkTotal(
  tree: RowTree,
  formulas: readonly FormulaColumn[],
  index: number,
  usual: readonly number[] | undefined,
  isPlain: () => boolean,
): readonly SumCheck[] {
  const columns = tree.columns.filter((column) => formulas.find((each) => each.column === column)?.sums.has(index) !== true);
  if (columns.length === 0) return [];
  const sets = usual === undefined ? candidates(tree, index) : [usual];
  if (sets.length === 0) return [];
  const sums = sets.map((rows) => new Map(tree.columns.map((column) => [column, tree.sumOf(column, rows)] as const)));
  const fits = (column: Column, sum: Decimal | undefined): boolean => {
    const stated = column.values[index];
    return stated !== undefined && sum !== undefined && sameAmount(stated, sum);
  };
  const fitting = sums.map((each) => [...each].filter(([column, sum]) => fits(column, sum)).length);
  const most = Math.max(...fitting);
  const best = Math.max(0, fitting.indexOf(most));
  const certain = most > 0 || usual !== undefined || isPlain();
  const { rows, sheet } = tree.table;
  return columns.flatMap((column): readonly SumCheck[] => {
    const stated = column.values[index];
    const computed = sums[best]?.get(column);
    if (computed === undefined || (stated === undefined && isZeroDecimal(computed))) return [];
    const written = cellAt(sheet, (rows[0]?.row ?? 0) + index, column.index)?.formula === undefined ? "typed" : "formula";
    return [
      {
        index,
        column,
        stated,
        computed,
        parts: sets[best] ?? [],
        kind: "total",
        fault: sums.some((each) => fits(column, each.get(column))) ? "none" : "differs",
        faultRows: [],
        sure: certain && written === "typed",
        written,
      },
    ];
  });
}

/** Ordinals on most rows, or rows that all look alike: no doubt about what is a row of the list. */
function isPlainList(tree: RowTree): boolean {
  const items = tree.table.rows.filter(({ kind }, index) => kind === "item" && tree.hasMoney(index));
  const numbered = items.filter(({ ordinal }) => ordinal !== undefined && ordinal.style !== "bullet").length;
  return numbered * 10 >= items.length * 7 || new Set(items.map(({ bold }) => bold)).size <= 1;
}

/** The sets of rows that a total may be the sum of, the likeliest first. */
function candidates(tree: RowTree, index: number): readonly (readonly number[])[] {
  const { rows } = tree.table;
  const label = rows[index]?.total;
  const named = (label?.terms ?? []).map((term) => rowOfOrdinal(tree, term, index));
  if (label !== undefined && label.terms.length > 0 && named.every((row) => row !== undefined)) {
    const [only] = named;
    if (label.kind === "part" && only !== undefined) return [tree.childrenOf(only).length > 0 ? tree.childrenOf(only) : [only], named];
    return [named];
  }
  const all = tree.roots();
  const before = all.filter((row) => row < index);
  const roots = before.length === 0 ? all.filter((row) => row > index) : before;
  const totalsBefore = tree.totals.filter((row) => row < index && (before.length > 0 || row > index));
  const previous = totalsBefore.findLast((row) => rows[row]?.total?.kind !== "part");
  const since = previous === undefined ? roots : roots.filter((row) => row > previous);
  const lastWhole = totalsBefore.findLast((row) => rows[row]?.total?.kind === "whole") ?? -1;
  const partials = totalsBefore.filter((row) => row > lastWhole);
  const sets: (readonly number[])[] = [];
  if (partials.length > 1 && label?.kind !== "part") sets.push(partials);
  sets.push(roots);
  if (previous !== undefined) {
    if (since.length > 0) sets.push([previous, ...since], since);
    else sets.push([previous]);
  }
  if (partials.length === 1) sets.push(partials);
  sets.push([...partials, ...roots.filter((row) => row > (partials.at(-1) ?? index))]);
  const allPrevious = totalsBefore.filter((row) => rows[row]?.total?.kind !== "part");
  if (allPrevious.length > 1) sets.push(allPrevious);
  sets.push(tree.leaves(-1, before.length === 0 ? tree.count : index), tree.leaves(previous ?? -1, index));
  return sets.filter((set, place) => set.length > 0 && !sets.slice(0, place).some((other) => isSame(set, other)));
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** The row with this ordinal: at the top of the outline where there is one, else the nearest above. */
function rowOfOrdinal(tree: RowTree, term: string, total: number): number | undefined {
  const { rows } = tree.table;
  const fits = (index: number): boolean => rows[index]?.ordinal?.text === term && tree.isItem(index);
  const root = tree.roots().find(fits);
  if (root !== undefined) return root;
  const above = rows.findLastIndex((_, index) => index < total && fits(index));
  return above === -1 ? undefined : above;
}
