/** Rectangles of cells: what lies in them and what they share. */
import type { AreaFile } from "../../../documents/xlsx/workbook-file";

export function sameArea(left: AreaFile, right: AreaFile): boolean {
  return left.top === right.top && left.left === right.left && left.rows === right.rows && left.columns === right.columns;
}

export function holds(area: AreaFile, row: number, column: number): boolean {
  return row >= area.top && row < area.top + area.rows && column >= area.left && column < area.left + area.columns;
}

/** The cells that both have; undefined where they have none. */
export function intersection(one: AreaFile, other: AreaFile): AreaFile | undefined {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const rows = Math.min(one.top + one.rows, other.top + other.rows) - top;
  const columns = Math.min(one.left + one.columns, other.left + other.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : undefined;
}

/** The smallest rectangle that holds both. */
export function union(one: AreaFile, other: AreaFile): AreaFile {
  const top = Math.min(one.top, other.top);
  const left = Math.min(one.left, other.left);
  const rows = Math.max(one.top + one.rows, other.top + other.rows) - top;
  const columns = Math.max(one.left + one.columns, other.left + other.columns) - left;
  return { top, left, rows, columns };
}
