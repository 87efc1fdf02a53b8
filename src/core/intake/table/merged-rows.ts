/** What a cell says for rows other than its own: merged over several rows, or cut in two by a page or a converter. */
import { endsOpen } from "../lines/ends-open";
import type { TableRow } from "./find-tables";
import type { ColumnKind, TableHeader } from "./table-header";

/** Who, with whom, when and from which source hold for every row of the area; what is to be done and its money stand once. */
const holdsForAll: ReadonlySet<ColumnKind> = new Set(["leads", "cooperators", "timeframe", "funding"]);

/** The row with the words of merged cells above it filled in; `above` are the cells of the task above. */
export function fillMergedDown(row: TableRow, header: TableHeader, above: readonly string[] | undefined): TableRow {
  if (row.merged === undefined || above === undefined || !row.merged.includes("above")) return row;
  const cells = row.cells.map((cell, column) => {
    const kind = header.columns[column];
    const isFilled = row.merged?.[column] === "above" && kind !== undefined && holdsForAll.has(kind);
    return isFilled ? (above[column] ?? "") : cell;
  });
  return { ...row, cells };
}

/**
 * Columns in which the heading of a group holds the end of the cell above it: "2025 và" over "năm tiếp theo". A converter put it there;
 * a heading has no time and nobody who does it.
 */
export function endsOfCellsAbove(row: TableRow, header: TableHeader, above: readonly string[] | undefined): readonly number[] {
  const ordinal = row.cells[header.columns.indexOf("ordinal")] ?? "";
  if (above === undefined || !/^(?:[IVXL]{1,6}|[A-HĐ])[.)/]?$/.test(ordinal)) return [];
  const filled = [...row.cells.keys()].filter((column) => row.cells[column] !== "" && holdsForAll.has(header.columns[column] ?? "other"));
  const areEnds = filled.every((column) => /^\p{Ll}/u.test(row.cells[column] ?? "") && endsOpen(above[column] ?? ""));
  return areEnds ? filled : [];
}
