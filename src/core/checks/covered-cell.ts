/** Whether a row has something in a column: in its own cell, under a merged one, or in the row that it is part of. */
import { indexMerges } from "../tables/merge-index";
import { isFilledCell } from "../tables/grid";
import type { TableView } from "./rule";
import { cellOf, rowNumber } from "./table-places";

/** Tells for a row's index whether the column says something about it. */
export function coverage({ table, structure }: TableView, column: number): (index: number) => boolean {
  const merges = table.sheet.merges.length === 0 ? undefined : indexMerges(table.sheet);
  const says = (index: number): boolean =>
    isFilledCell(cellOf(table, index, column)) || (merges !== undefined && isFilledCell(merges.shownAt(rowNumber(table, index), column)));
  return (index) => {
    for (let at: number | undefined = index, depth = 0; at !== undefined && depth < 10; at = structure.parents[at], depth++)
      if (says(at)) return true;
    return false;
  };
}
