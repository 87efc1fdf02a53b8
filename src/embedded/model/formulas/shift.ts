/** How places move when whole rows or columns are inserted or deleted. */
import type { AreaFile } from "../../../documents/xlsx/workbook-file";
import { columnIndex, columnLetters, columnLimit, rowLimit } from "../cells/address";
import { mapReferences } from "./formula-pieces";

export interface Shift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  /** So many inserted; deleted where negative. */
  readonly count: number;
}

/** Where a run of rows or columns lies afterwards; undefined where all of it was deleted. */
function shiftSpan(first: number, size: number, { axis, at, count }: Shift): { readonly first: number; readonly size: number } | undefined {
  const limit = axis === "rows" ? rowLimit : columnLimit;
  if (size >= limit) return { first, size };
  const move = (index: number, isEnd: boolean): number => {
    if (count > 0) return index >= at + (isEnd ? 1 : 0) ? index + count : index;
    return index <= at ? index : Math.max(at, index + count);
  };
  const start = move(first, false);
  const end = Math.min(limit, move(first + size, true));
  return end > start ? { first: start, size: end - start } : undefined;
}

export function shiftArea(area: AreaFile, shift: Shift): AreaFile | undefined {
  const span = shift.axis === "rows" ? shiftSpan(area.top, area.rows, shift) : shiftSpan(area.left, area.columns, shift);
  if (span === undefined) return undefined;
  return shift.axis === "rows" ? { ...area, top: span.first, rows: span.size } : { ...area, left: span.first, columns: span.size };
}

/** An address with its dollar signs, moved; "#REF!" where what it meant is gone. */
export function shiftAddress(address: string, shift: Shift): string {
  const ends = address.split(":").map((end) => /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(end));
  const first = ends[0];
  const last = ends[1] ?? first;
  if (first === undefined || first === null || last === undefined || last === null) return address;
  const group = shift.axis === "rows" ? 4 : 2;
  if ((first[group] ?? "") === "") return address;
  const index = (end: RegExpExecArray): number => (shift.axis === "rows" ? Number(end[4]) - 1 : columnIndex(end[2] ?? ""));
  const span = shiftSpan(index(first), index(last) - index(first) + 1, shift);
  if (span === undefined) return "#REF!";
  const write = (end: RegExpExecArray, place: number): string => {
    const [, columnMark = "", letters = "", rowMark = "", row = ""] = end;
    // A reference to whole rows, "$2:$5", has its dollar sign in the column's place.
    return shift.axis === "rows"
      ? `${columnMark}${letters}${rowMark}${String(place + 1)}`
      : `${columnMark}${columnLetters(place)}${rowMark}${row}`;
  };
  const start = write(first, span.first);
  return ends.length === 1 ? start : `${start}:${write(last, span.first + span.size - 1)}`;
}

/** `home` is the sheet that the formula stands on, `moved` the one whose rows or columns move. */
export function shiftFormula(formula: string, home: string, moved: string, shift: Shift): string {
  return mapReferences(formula, ({ text, sheet, address }) => {
    if ((sheet ?? home).toLowerCase() !== moved.toLowerCase()) return text;
    return text.slice(0, text.length - address.length) + shiftAddress(address, shift);
  });
}
