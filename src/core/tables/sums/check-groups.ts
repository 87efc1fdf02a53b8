/** Groups whose figures were typed, or computed from their own row: are they the sum of what stands below them? */
import { compareDecimals, isZeroDecimal } from "../../money/decimal";
import { groupLevel } from "../corrections/corrections";
import { cellAt } from "../grid";
import type { Column } from "../table";
import type { FormulaColumn } from "./formula-sums";
import { isAdditive } from "./is-additive";
import type { Kinship } from "./kinship";
import type { RowTree } from "./row-tree";
import { sameAmount } from "./same-amount";
import type { SumCheck } from "./sum-check";

/** `written`: the sums of formulas, which were checked already. */
export function checkGroups(
  tree: RowTree,
  formulas: readonly FormulaColumn[],
  usual: ReadonlyMap<number, readonly number[]>,
  kinship: Kinship,
  written: readonly SumCheck[],
): readonly SumCheck[] {
  const found: SumCheck[] = [];
  const additive = formulas.filter(({ column }) => isAdditive(column));
  for (let index = 0; index < tree.count; index++) {
    if (tree.childrenOf(index).length === 0 && !usual.has(index)) continue;
    if (!tree.isItem(index)) continue;
    for (const { column, sums } of additive) {
      const check = sums.has(index) ? undefined : checkGroup(tree, column, index, usual.get(index), kinship);
      if (check !== undefined) found.push(check);
    }
  }
  return found.length === 0
    ? []
    : tree.columns.flatMap((column) =>
        believe(
          tree,
          usual,
          found.filter((check) => check.column === column),
          written.filter((check) => check.column === column),
        ),
      );
}

function checkGroup(
  tree: RowTree,
  column: Column,
  index: number,
  usual: readonly number[] | undefined,
  kinship: Kinship,
): SumCheck | undefined {
  const parts = usual ?? tree.childrenOf(index);
  const stated = column.values[index];
  const computed = stated === undefined || parts.length === 0 ? undefined : tree.sumOf(column, parts);
  if (stated === undefined || computed === undefined) return undefined;
  const complete = parts.every((part) => tree.rolled(column, part) !== undefined);
  const differs = !sameAmount(stated, computed);
  const hasSure = parts.some((part) => tree.sure[part] === true);
  // A lump sum above details of which only some state a figure.
  if (differs && !complete && compareDecimals(stated, computed) > 0 && usual === undefined && !hasSure) return undefined;
  const { rows, sheet } = tree.table;
  const written = cellAt(sheet, (rows[0]?.row ?? 0) + index, column.index)?.formula === undefined ? "typed" : "formula";
  const isPart = usual !== undefined || parts.every((part) => tree.sure[part] === true) || kinship.isSure(index);
  return {
    index,
    column,
    stated,
    computed,
    parts,
    kind: "subtotal",
    fault: differs ? "differs" : "none",
    faultRows: [],
    // A zero may only hold the place of a figure to come.
    sure: written === "typed" && isPart && complete && !isZeroDecimal(stated),
    written,
  };
}

/**
 * Where nothing in a column adds up to what stands above, the rows below are no parts, or the column is none that is added; a single group that
 * does not fit may be either. Formulas that add up groups are witnesses as well, and so is a total that equals the groups.
 */
function believe(
  tree: RowTree,
  usual: ReadonlyMap<number, readonly number[]>,
  found: readonly SumCheck[],
  written: readonly SumCheck[],
): readonly SumCheck[] {
  const isSaid = (index: number): boolean => groupLevel(tree.table.outlined[index]?.corrected) !== undefined;
  const isDoubted = ({ fault, index }: SumCheck): boolean => fault === "differs" && !usual.has(index) && !isSaid(index);
  const witnesses = written.filter(({ kind, fault }) => kind === "subtotal" && fault === "none").length;
  const fits = witnesses + found.filter(({ fault, computed }) => fault === "none" && !isZeroDecimal(computed)).length;
  const wrong = found.filter(isDoubted).length;
  if (wrong === 0) return found;
  const witnessed = fits > 0 || totalFits(tree, found);
  if (!witnessed && wrong > 1) return found.filter((check) => !isDoubted(check));
  return found.map((check) => (isDoubted(check) && (!witnessed || wrong > fits * 2 + 2) ? { ...check, sure: false } : check));
}

/** Whether a total of the table equals the sum of the parents, so that what stands above is what counts. */
function totalFits(tree: RowTree, found: readonly SumCheck[]): boolean {
  const column = found[0]?.column;
  const sum = column === undefined ? undefined : tree.sumOf(column, tree.roots());
  if (column === undefined || sum === undefined || isZeroDecimal(sum)) return false;
  return tree.totals.some((total) => {
    const stated = column.values[total];
    return stated !== undefined && sameAmount(stated, sum);
  });
}
