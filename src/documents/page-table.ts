/** What a table of a page is to a reader: rows of cells, or only a way to set text side by side. */
import type { Block, TableCell } from "../core/intake/plan-document";

/** A cell as it was found: its blocks are paragraphs, and tables inside it. */
export interface FilledCell {
  readonly blocks: readonly Block[];
}

/**
 * A table of one column, and one of two with a table inside, only sets out the page: what stands in it is the flow itself. A table inside a
 * wider table is part of the words of its cell. `layOut` gets the text of each cell, row by row.
 */
export function finishTable(
  rows: readonly (readonly FilledCell[])[],
  layOut: (texts: readonly (readonly string[])[]) => readonly (readonly TableCell[])[],
): readonly Block[] {
  const widest = rows.reduce((width, row) => Math.max(width, row.length), 0);
  const holdsTable = rows.some((row) => row.some((cell) => cell.blocks.some((block) => block.kind === "table")));
  if (widest <= 1 || (widest === 2 && holdsTable)) return rows.flatMap((row) => row.flatMap((cell) => cell.blocks));
  return [{ kind: "table", rows: layOut(rows.map((row) => row.map(cellText))) }];
}

function cellText({ blocks }: FilledCell): string {
  return blocks
    .flatMap((block) => (block.kind === "paragraph" ? [block.text] : block.rows.map(rowText)))
    .filter((text) => text.trim() !== "")
    .join("\n");
}

function rowText(row: readonly TableCell[]): string {
  return row
    .map((cell) => cell.text)
    .filter((text) => text !== "")
    .join(" ");
}
