import type { GridArea } from "../../core/tables/grid";
import { areaOf, rangeAt } from "./place";

/** Queues the reading of the merged cells that touch the area. The answer: none where this Excel cannot tell (before ExcelApi 1.13). */
export function queueMerges(sheet: Excel.Worksheet, area: GridArea): () => readonly GridArea[] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return () => [];
  const merged = rangeAt(sheet, area).getMergedAreasOrNullObject();
  merged.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return () => (merged.isNullObject ? [] : merged.areas.items.flatMap((range) => areaOf(range) ?? []));
}

/** From top to bottom, then from left to right. */
export function sortedAreas(areas: readonly GridArea[]): readonly GridArea[] {
  return [...areas].sort((one, other) => one.top - other.top || one.left - other.left);
}
