/** From the grid of a document's table, which every merged cell makes finer, to the columns that its header names. */
import type { TableCell } from "../plan-document";

/** One column of the table: where on the grid it begins, and the words of its heading from the top row to the lowest. */
export interface GridColumn {
  readonly start: number;
  readonly heading: string;
}

/** A row in the columns of its table. */
export interface FittedRow {
  readonly cells: readonly string[];
  /** For each column, whether its cell carries on another. */
  readonly merged: readonly (TableCell["merged"] | undefined)[];
  /** How many columns the first cell with words covers. */
  readonly widest: number;
}

/** The columns of header rows. "Kinh phí" over "Tổng số" and "Ngân sách" gives "Kinh phí Tổng số" and "Kinh phí Ngân sách". */
export function gridColumns(rows: readonly (readonly TableCell[])[]): readonly GridColumn[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns: (GridColumn & { readonly origins: string })[] = [];
  for (let column = 0; column < width; column++) {
    const chain = rows.map((_, row) => originOf(rows, row, column));
    const origins = chain.map((each) => `${String(each.row)} ${String(each.column)}`).join(", ");
    if (columns.at(-1)?.origins === origins) continue;
    const words = [...new Set(chain.map(({ row, column: at }) => rows[row]?.[at]?.text.replace(/\s+/g, " ").trim() ?? ""))];
    columns.push({ start: column, heading: words.filter((word) => word !== "").join(" "), origins });
  }
  return columns.map(({ start, heading }) => ({ start, heading }));
}

/** The cell whose words stand for a place of the grid. */
function originOf(rows: readonly (readonly TableCell[])[], row: number, column: number): { readonly row: number; readonly column: number } {
  let [up, left] = [row, column];
  for (let merged = rows[up]?.[left]?.merged; merged !== undefined; merged = rows[up]?.[left]?.merged) {
    if (merged === "left" && left > 0) left -= 1;
    else if (merged === "above" && up > 0) up -= 1;
    else break;
  }
  return { row: up, column: left };
}

/**
 * The cells of a row by the columns of the header. Word's grids are not exact: a row with as many cells as there are columns is taken in
 * order, any other by where its cells begin.
 */
export function fitToColumns(row: readonly TableCell[], columns: readonly GridColumn[]): FittedRow {
  const starts = [...row.keys()].filter((at) => row[at]?.merged !== "left");
  const cells: string[] = columns.map(() => "");
  const merged: (TableCell["merged"] | undefined)[] = columns.map(() => "left");
  const inOrder = starts.length === columns.length;
  starts.forEach((start, index) => {
    const column = inOrder ? index : columnAt(columns, start);
    const text = row[start]?.text ?? "";
    cells[column] = [cells[column] ?? "", text].filter((each) => each.trim() !== "").join(" ");
    merged[column] = row[start]?.merged === "above" && text === "" ? "above" : undefined;
  });
  return { cells, merged, widest: widestOf(cells, merged) };
}

function columnAt(columns: readonly GridColumn[], place: number): number {
  return Math.max(
    0,
    columns.findLastIndex((column) => column.start <= place),
  );
}

function widestOf(cells: readonly string[], merged: FittedRow["merged"]): number {
  const first = cells.findIndex((cell) => cell.trim() !== "");
  if (first < 0) return 0;
  let width = 1;
  while (merged[first + width] === "left") width += 1;
  return width;
}
