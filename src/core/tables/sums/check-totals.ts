/** Rows that are totals by their names and were not written as sums: which rows explain them? */
import { isZeroDecimal } from "../../money/decimal";
import { cellAt } from "../grid";
import type { Column } from "../table";
import type { FormulaColumn } from "./formula-sums";
import type { Stretch } from "./row-list";
import { RowList, rowsOf, sizeOf, sumOf } from "./row-list";
import type { RowTree } from "./row-tree";
import { sameAmount } from "./same-amount";
import type { SumCheck } from "./sum-check";
import { TotalCandidates } from "./total-candidates";

/** Rows are listed up to here for all totals of a table together: those of a longer list of running totals are not checked. */
const mostListed = 4_000_000;

export function checkTotals(
  tree: RowTree,
  formulas: readonly FormulaColumn[],
  usual: ReadonlyMap<number, readonly number[]>,
): readonly SumCheck[] {
  const written = new Map(formulas.map(({ column, sums }) => [column, sums]));
  const checker = new TotalChecker(tree);
  return tree.totals.flatMap((index) => {
    const columns = tree.columns.filter((column) => written.get(column)?.has(index) !== true);
    return columns.length === 0 ? [] : checker.check(index, columns, usual.get(index));
  });
}

class TotalChecker {
  readonly #tree: RowTree;
  readonly #candidates: TotalCandidates;
  #isPlain: boolean | undefined;
  #listed = 0;

  constructor(tree: RowTree) {
    this.#tree = tree;
    this.#candidates = new TotalCandidates(tree);
  }

  check(index: number, columns: readonly Column[], usual: readonly number[] | undefined): readonly SumCheck[] {
    const tree = this.#tree;
    const sets = usual === undefined ? this.#candidates.of(index) : [[new RowList(tree, usual).all()]];
    if (sets.length === 0) return [];
    const fits = (column: Column, set: readonly Stretch[]): boolean => {
      const stated = column.values[index];
      const sum = stated === undefined ? undefined : sumOf(set, column);
      return stated !== undefined && sum !== undefined && sameAmount(stated, sum);
    };
    let [best, most] = [sets[0] ?? [], 0];
    for (const set of sets) {
      const fitting = tree.columns.filter((column) => fits(column, set)).length;
      if (fitting > most) [best, most] = [set, fitting];
      if (most === tree.columns.length) break;
    }
    this.#listed += sizeOf(best);
    if (this.#listed > mostListed) return [];
    const parts = rowsOf(best);
    const certain = most > 0 || usual !== undefined || (this.#isPlain ??= isPlainList(tree));
    const { rows, sheet } = tree.table;
    return columns.flatMap((column): readonly SumCheck[] => {
      const stated = column.values[index];
      const computed = sumOf(best, column);
      if (computed === undefined || (stated === undefined && isZeroDecimal(computed))) return [];
      const written = cellAt(sheet, (rows[0]?.row ?? 0) + index, column.index)?.formula === undefined ? "typed" : "formula";
      return [
        {
          index,
          column,
          stated,
          // With as many digits behind the point as the parts have.
          computed: computed.scale === 0 ? computed : (tree.sumOf(column, parts) ?? computed),
          parts,
          kind: "total",
          fault: fits(column, best) || sets.some((set) => fits(column, set)) ? "none" : "differs",
          faultRows: [],
          sure: certain && written === "typed",
          written,
        },
      ];
    });
  }
}

/** Ordinals on most rows, or rows that all look alike: no doubt about what is a row of the list. */
function isPlainList(tree: RowTree): boolean {
  const items = tree.table.rows.filter(({ kind }, index) => kind === "item" && tree.hasMoney(index));
  const numbered = items.filter(({ ordinal }) => ordinal !== undefined && ordinal.style !== "bullet").length;
  return numbered * 10 >= items.length * 7 || new Set(items.map(({ bold }) => bold)).size <= 1;
}
