/**
 * What adds up to what in a table: the structure that explains the stated figures best, and every place where a stated figure is not what it should be.
 * Three witnesses are heard: the formulas (also those of the other columns of the same row), the outline, the names of totals. A row that looks like a
 * child but whose figures never fit is no child; a sum is only called wrong where the witnesses agree on what belongs into it.
 */
import { cellTypesOf, formulasOf } from "./columns/column-cells";
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
  const { memory, outlined, columns } = table;
  // Without formulas the figures of a column, which are part of it, say everything.
  const written = columns.filter(({ numeric, holdsFormulas }) => numeric && holdsFormulas);
  const cells = written.flatMap(({ index }) => [cellTypesOf(table, index), formulasOf(table, index)]);
  return memory.recall("structure", [outlined, ...columns, ...cells], () => findStructure(table));
}

function findStructure(table: Table): SumStructure {
  const tree = new RowTree(table);
  const formulas = formulaColumns(table);
  const sums = formulas.map((each) => each.sums);
  const usual = table.memory.recall("usual parts", sums, () => usualParts(formulas));
  const kinship = new Kinship(tree, usual);
  followFormulas(tree, formulas);
  kinship.dissolve();
  const written = checkFormulas(tree, formulas, usual);
  const groups = checkGroups(tree, formulas, usual, kinship, written);
  const { children, parents, totals } = tree;
  let [groupCount, itemCount] = [0, 0];
  for (let index = 0; index < tree.count; index++) {
    const row = table.outlined[index];
    if (tree.childrenOf(index).length > 0) groupCount += 1;
    else if (row?.kind === "item" && (row.label !== "" || tree.hasMoney(index))) itemCount += 1;
  }
  return {
    checks: [...written, ...groups, ...checkTotals(tree, formulas, usual)],
    groups: groupCount,
    items: itemCount,
    children,
    parents,
    totals,
  };
}
