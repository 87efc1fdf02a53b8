/** A table of a Word document while it is being read: rows of cells on a grid, with what is merged. */
import type { Block, TableCell } from "../../core/intake/plan-document";
import { finishTable } from "../page-table";

export interface CellDraft {
  readonly blocks: Block[];
  span: number;
  merge: "above" | "left" | undefined;
  /** Deleted under tracked changes. */
  leftOut: boolean;
}

export interface RowDraft {
  before: number;
  after: number;
  /** Deleted under tracked changes, or hidden. */
  leftOut: boolean;
  readonly cells: CellDraft[];
}

export interface TableDraft {
  readonly rows: RowDraft[];
}

/** Word's own limit; a file that says more is wrong about it. */
export const mostGridColumns = 63;

export function blocksOfTable({ rows }: TableDraft): readonly Block[] {
  return finishTable(
    rows.map((row) => row.cells),
    (texts) => {
      const grid: TableCell[][] = [];
      rows.forEach((row, index) => grid.push(layOut(row, texts[index] ?? [], grid.at(-1))));
      return grid;
    },
  );
}

/** A cell for each column of the grid. A cell that carries on one above has no words of its own, unless nothing is above it. */
function layOut({ before, after, cells }: RowDraft, texts: readonly string[], above: readonly TableCell[] | undefined): TableCell[] {
  const blank = (count: number): TableCell[] => Array.from({ length: count }, () => ({ text: "" }));
  const row = blank(before);
  cells.forEach(({ span, merge }, index) => {
    if (merge === "above" && above !== undefined && row.length < above.length)
      for (let column = 0; column < span; column++) row.push({ text: "", merged: "above" });
    else if (merge === "left" && row.length > 0) row.push({ text: "", merged: "left" });
    else row.push({ text: texts[index] ?? "" }, ...Array.from({ length: span - 1 }, (): TableCell => ({ text: "", merged: "left" })));
  });
  return [...row, ...blank(after)];
}
