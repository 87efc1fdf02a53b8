/** Tables of a document that only set text side by side: letterheads, signatures, lists in two columns. Their words are running text. */
import type { Block, TableBlock, TableCell } from "../plan-document";
import { readHeader } from "./table-header";

/** Whether a table has no columns that mean anything: up to two of them. */
export function setsOutThePage({ rows }: TableBlock): boolean {
  return rows.every((row) => row.filter((cell) => cell.merged !== "left").length <= 2);
}

/** The paragraphs of such a table, row by row, each cell's in turn. */
export function linesOfLayout({ rows }: TableBlock): readonly string[] {
  return rows.flatMap((row) => row.flatMap((cell) => (cell.merged === undefined ? cell.text.split("\n") : [])));
}

/** A table whose headings stand in its first column, one task a column, turned so that they stand in a row. Any other stays as it is. */
export function upright(block: Block): Block {
  if (block.kind === "paragraph" || block.rows.length < 3) return block;
  const { rows } = block;
  if (rows.slice(0, 3).some((row) => isHeader(row)) || !isHeader(rows.map((row) => row[0] ?? { text: "" }))) return block;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width < 2 || rows.some((row) => row.some((cell) => cell.merged !== undefined))) return block;
  return { kind: "table", rows: Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? { text: "" })) };
}

function isHeader(cells: readonly TableCell[]): boolean {
  return readHeader(cells.map((cell) => cell.text)) !== undefined;
}
