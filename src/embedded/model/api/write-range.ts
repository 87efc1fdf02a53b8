import type { AreaFile } from "../../../documents/xlsx/workbook-file";
import { columnLimit, rowLimit } from "../cells/address";
import { intersection } from "../cells/area";
import { clearContents, clearFormats } from "../edits/clear";
import { eachInput } from "../edits/each-input";
import { requireUnprotected } from "../edits/require-unprotected";
import { setStyle } from "../edits/set-style";
import { shiftLines } from "../edits/shift-lines";
import { writeCells } from "../edits/write-cells";
import { ExcelError } from "../excel-error";
import type { Shift } from "../formulas/shift";
import { shiftArea } from "../formulas/shift";
import type { RangeSelf } from "./range-self";
import { areaOf } from "./range-self";
import { toChoice, toText } from "./wire-value";

export function writeContent(range: RangeSelf, input: unknown): void {
  const area = areaOf(range);
  writeCells(range.workbook.store.writableSheet(range.place.sheetId), area, input);
  range.workbook.noteChange({ sheetId: range.place.sheetId, area, changeType: "RangeEdited" });
}

export function writeNumberFormats(range: RangeSelf, input: unknown): void {
  const sheet = range.workbook.store.writableSheet(range.place.sheetId);
  const area = areaOf(range);
  if (!Array.isArray(input)) {
    const numberFormat = toText(input);
    setStyle(sheet, area, (style) => ({ ...style, numberFormat }));
    return;
  }
  requireUnprotected(sheet);
  const changed = new Map<object, Map<string, object>>();
  eachInput(input, area, (row, column, value) => {
    const numberFormat = toText(value);
    setStyle(sheet, { top: row, left: column, rows: 1, columns: 1 }, (style) => {
      if (style.numberFormat === numberFormat) return style;
      const known = changed.get(style) ?? new Map<string, object>();
      changed.set(style, known);
      const next = (known.get(numberFormat) as typeof style | undefined) ?? { ...style, numberFormat };
      known.set(numberFormat, next);
      return next;
    });
  });
}

export function clearRange(range: RangeSelf, applyTo: unknown): void {
  const what = toChoice(applyTo ?? "All", ["All", "Contents", "Formats"]);
  const sheet = range.workbook.store.writableSheet(range.place.sheetId);
  const area = areaOf(range);
  if (what !== "Formats") {
    clearContents(sheet, area);
    range.workbook.noteChange({ sheetId: sheet.id, area, changeType: "RangeEdited" });
  }
  if (what !== "Contents") clearFormats(sheet, area);
}

/** Inserts (`direction` 1) or deletes (-1) the range's rows or columns, which must be whole ones. */
export function shiftCells(range: RangeSelf, direction: 1 | -1, given: unknown): void {
  const towards = toChoice(given, direction === 1 ? ["Down", "Right"] : ["Up", "Left"]);
  const area = areaOf(range);
  const axis = towards === "Down" || towards === "Up" ? "rows" : "columns";
  requireWholeLines(area, axis);
  const shift: Shift =
    axis === "rows" ? { axis, at: area.top, count: direction * area.rows } : { axis, at: area.left, count: direction * area.columns };
  const { workbook } = range;
  shiftLines(workbook.store, range.place.sheetId, shift);
  for (const place of workbook.keptPlaces) {
    if (place.sheetId === range.place.sheetId && place !== range.place && place.area !== undefined)
      place.area = shiftArea(place.area, shift);
  }
  const changeType =
    axis === "rows" ? (direction === 1 ? "RowInserted" : "RowDeleted") : direction === 1 ? "ColumnInserted" : "ColumnDeleted";
  workbook.noteChange({ sheetId: range.place.sheetId, area, changeType });
}

function requireWholeLines(area: AreaFile, axis: "rows" | "columns"): void {
  const whole = axis === "rows" ? { ...area, left: 0, columns: columnLimit } : { ...area, top: 0, rows: rowLimit };
  const same = intersection(area, whole);
  if (same === undefined || same.rows !== whole.rows || same.columns !== whole.columns)
    throw new ExcelError("NotImplemented", "the stand-in shifts whole rows and columns only: use getEntireRow()");
}
