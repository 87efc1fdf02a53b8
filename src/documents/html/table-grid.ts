/** Rows of HTML's cells, which span columns and rows, laid out on a grid. */
import type { Block, TableCell } from "../../core/intake/plan-document";
import { finishTable } from "../page-table";

export interface HtmlCell {
  readonly blocks: Block[];
  readonly columns: number;
  /** 0: down to the end of the table. */
  readonly rows: number;
}

/** More columns than any table that a person reads; a page that says more is wrong about it. */
export const mostSpannedColumns = 100;

export function blocksOfTable(rows: readonly (readonly HtmlCell[])[]): readonly Block[] {
  return finishTable(rows, (texts) => layOut(rows, texts));
}

function layOut(rows: readonly (readonly HtmlCell[])[], texts: readonly (readonly string[])[]): readonly (readonly TableCell[])[] {
  /** For each column, how many more rows a cell above reaches down. */
  const reach: number[] = [];
  return rows.map((cells, rowIndex) => {
    const row: TableCell[] = [];
    const skipTaken = (): void => {
      while ((reach[row.length] ?? 0) > 0) {
        reach[row.length] = (reach[row.length] ?? 0) - 1;
        row.push({ text: "", merged: "above" });
      }
    };
    cells.forEach((cell, index) => {
      skipTaken();
      const down = cell.rows === 0 ? rows.length : cell.rows;
      for (let span = 0; span < cell.columns; span++) {
        reach[row.length] = Math.min(down, rows.length - rowIndex) - 1;
        row.push(span === 0 ? { text: texts[rowIndex]?.[index] ?? "" } : { text: "", merged: "left" });
      }
    });
    skipTaken();
    return row;
  });
}
