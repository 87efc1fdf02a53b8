/**
 * What adds up to what in a table: the structure that explains the stated figures best, and every place where a stated figure is not what it should be.
 * Three witnesses are heard: the formulas (also those of the other columns of the same row), the outline, the names of totals. A row that looks like a
 * child but whose figures never fit is no child; a sum is only called wrong where the witnesses agree on what belongs into it.
 */
import { checkFormulas } from "./sums/check-formulas";
import { checkGroups } from "./sums/check-groups";
import { checkTotals } from "./sums/check-totals";
import { followFormulas } from "./sums/follow-formulas";
import { formulaColumns, usualParts } from "./sums/formula-sums";
import { Kinship } from "./sums/kinship";
import { RowTree } from "./sums/row-tree";
import type { SumCheck } from "./sums/sum-check";
import type { Table } from "./table";

export interface SumStructure {
  readonly checks: readonly SumCheck[];
  /** Rows with rows below them that add up to them. */
  readonly groups: number;
  /** Rows that are nothing but themselves. */
  readonly items: number;
  /** By index: what the row is the sum of; empty for a leaf. */
  readonly children: readonly (readonly number[])[];
  /** By index: the row that it is part of. */
  readonly parents: readonly (number | undefined)[];
  readonly totals: readonly number[];
}

export function sumStructure(table: Table): SumStructure {
  const tree = new RowTree(table);
  const formulas = formulaColumns(table);
  const usual = usualParts(formulas);
  const kinship = new Kinship(tree, usual);
  followFormulas(tree, formulas);
  kinship.dissolve();
  const written = checkFormulas(tree, formulas, usual);
  const groups = checkGroups(tree, formulas, usual, kinship, written);
  const children: (readonly number[])[] = [];
  let [groupCount, itemCount] = [0, 0];
  for (const [index, { kind, label }] of table.rows.entries()) {
    const below = tree.childrenOf(index);
    children.push(below);
    if (below.length > 0) groupCount += 1;
    else if (kind === "item" && (label !== "" || tree.hasMoney(index))) itemCount += 1;
  }
  return {
    checks: [...written, ...groups, ...checkTotals(tree, formulas, usual)],
    groups: groupCount,
    items: itemCount,
    children,
    parents: tree.parents,
    totals: tree.totals,
  };
}
