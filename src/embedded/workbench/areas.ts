/** Cells, and how merged ones stretch a selection. */
import type { AreaFile } from "../../documents/xlsx/workbook-file";
import { holds, intersection, sameArea, union } from "../model/cells/area";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export function areaBetween(one: CellPlace, other: CellPlace): AreaFile {
  return union(cellArea(one), cellArea(other));
}

export function cellArea({ row, column }: CellPlace): AreaFile {
  return { top: row, left: column, rows: 1, columns: 1 };
}

export function mergeAt(merges: readonly AreaFile[], { row, column }: CellPlace): AreaFile | undefined {
  return merges.find((merge) => holds(merge, row, column));
}

/** The smallest rectangle around `area` that cuts no merged cell in two. */
export function withWholeMerges(area: AreaFile, merges: readonly AreaFile[]): AreaFile {
  const cut = merges.find((merge) => intersection(merge, area) !== undefined && !sameArea(union(merge, area), area));
  return cut === undefined ? area : withWholeMerges(union(cut, area), merges);
}
