/** Where a range lies. */
import type { GridArea } from "../../core/tables/grid";

export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: GridArea): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Queues what `areaOf` needs. */
export function loadPlace(range: Excel.Range): Excel.Range {
  return range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
}

export function areaOf(range: Excel.Range): GridArea | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

export function countCells({ top, left, bottom, right }: GridArea): number {
  return (bottom - top + 1) * (right - left + 1);
}
