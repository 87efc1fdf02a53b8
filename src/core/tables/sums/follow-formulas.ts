/** A formula says more surely than looks which rows are parts of which: its parts move below it, or to the top where it is a total. */
import type { FormulaColumn } from "./formula-sums";
import type { RowTree } from "./row-tree";

/** A formula that adds up more rows than this is no group's; looking for its parts one by one would be slow. */
const mostParts = 3000;

const usualDepth = 12;

const unknown = -2;
const top = -1;

export function followFormulas(tree: RowTree, formulas: readonly FormulaColumn[]): void {
  if (formulas.every(({ sums }) => sums.size === 0)) return;
  const { table, parents } = tree;
  tree.arrange(table.memory.recall("parents by formulas", [parents, ...formulas.map(({ sums }) => sums)], () => followed(tree, formulas)));
}

function followed(tree: RowTree, formulas: readonly FormulaColumn[]): readonly (number | undefined)[] {
  const above = new Int32Array(tree.count).fill(unknown);
  for (const { sums } of formulas)
    for (const [index, { sum, rows }] of sums) {
      const isTotal = tree.table.rows[index]?.kind === "total";
      const isHead = sum.adds ? rows.length < mostParts : rows.length === 1 && rows[0] === index + 1;
      if (!isHead || (isTotal && rows.some((row) => row > index))) continue;
      for (const row of rows)
        if (row !== index && above[row] === unknown && tree.isItem(row) && !(isTotal && tree.sure[row] === true))
          above[row] = isTotal ? top : index;
    }
  const after = [...tree.parents];
  for (let row = 0; row < tree.count; row++) {
    const parent = above[row] ?? unknown;
    if (parent === top) after[row] = undefined;
    else if (parent !== unknown && !isBelow(parent, row, above, tree.parents)) after[row] = parent;
  }
  return after;
}

/** Whether `index` stands below `row`, so that it cannot be put above it. */
function isBelow(index: number, row: number, above: Int32Array, parents: readonly (number | undefined)[]): boolean {
  let seen: Set<number> | undefined;
  let at: number | undefined = index;
  for (let depth = 0; at !== undefined; depth++) {
    if (at === row) return true;
    // Hardly an outline is as deep: only then a circle is thought of.
    if (depth >= usualDepth) {
      if (seen?.has(at) === true) return false;
      (seen ??= new Set()).add(at);
    }
    const next: number = above[at] ?? unknown;
    at = next === unknown ? parents[at] : next === top ? undefined : next;
  }
  return false;
}
