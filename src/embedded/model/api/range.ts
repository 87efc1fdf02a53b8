import type { AreaFile } from "../../../documents/xlsx/workbook-file";
import { columnLimit, formatArea, quoteSheetName, rowLimit } from "../cells/address";
import { intersection, union } from "../cells/area";
import { usedArea } from "../cells/used-area";
import { merge, unmerge } from "../edits/merge";
import { setColumnsHidden, setRowsHidden } from "../edits/set-sizes";
import { ExcelError } from "../excel-error";
import type { ApiObject } from "./api-object";
import { defineObject } from "./api-object";
import type { Arguments } from "./arguments";
import { readCellProperties, readColumnProperties, readRowProperties } from "./cell-properties";
import { findArea } from "./find-area";
import { rangeAreas } from "./range-areas";
import { rangeFormat } from "./range-format";
import { readFormulas, readNumberFormats, readTexts, readValues, readValueTypes } from "./range-content";
import { provideRange } from "./range-of";
import type { RangeSelf } from "./range-self";
import { areaOf, asAreas, rangeAt, stateOf } from "./range-self";
import { sharedOf } from "./shared-value";
import { toFlag } from "./wire-value";
import { worksheetOf } from "./worksheet-of";
import { clearRange, shiftCells, writeContent, writeNumberFormats } from "./write-range";

export const range: (self: RangeSelf) => ApiObject = defineObject<Excel.Range>()<RangeSelf>({
  className: "Range",
  read: {
    values: readValues,
    formulas: readFormulas,
    text: readTexts,
    numberFormat: readNumberFormats,
    // The members of the enum are these very texts.
    valueTypes: (self) => readValueTypes(self) as unknown[][] as Excel.RangeValueType[][],
    address: (self) => `${quoteSheetName(stateOf(self).name)}!${formatArea(areaOf(self))}`,
    rowIndex: (self) => areaOf(self).top,
    columnIndex: (self) => areaOf(self).left,
    rowCount: (self) => areaOf(self).rows,
    columnCount: (self) => areaOf(self).columns,
    cellCount: (self) => countCells(areaOf(self)),
    isEntireRow: (self) => areaOf(self).columns === columnLimit,
    isEntireColumn: (self) => areaOf(self).rows === rowLimit,
    rowHidden: (self) => sharedHidden(self, "rows"),
    columnHidden: (self) => sharedHidden(self, "columns"),
  },
  write: {
    values: writeContent,
    formulas: writeContent,
    numberFormat: writeNumberFormats,
    rowHidden: (self, value) => {
      setRowsHidden(self.workbook.store.writableSheet(self.place.sheetId), areaOf(self), toFlag(value));
    },
    columnHidden: (self, value) => {
      setColumnsHidden(self.workbook.store.writableSheet(self.place.sheetId), areaOf(self), toFlag(value));
    },
  },
  open: {
    format: (self) => rangeFormat(asAreas(self)),
    worksheet: (self) => worksheetOf({ workbook: self.workbook, sheetId: self.place.sheetId }),
  },
  call: {
    getCell: (self, given) =>
      part(self, (area) => ({ top: area.top + given.integer(0), left: area.left + given.integer(1), rows: 1, columns: 1 })),
    getRow: (self, given) => part(self, (area) => ({ ...area, top: area.top + given.integer(0), rows: 1 })),
    getColumn: (self, given) => part(self, (area) => ({ ...area, left: area.left + given.integer(0), columns: 1 })),
    getLastCell: (self) =>
      part(self, (area) => ({ top: area.top + area.rows - 1, left: area.left + area.columns - 1, rows: 1, columns: 1 })),
    getLastRow: (self) => part(self, (area) => ({ ...area, top: area.top + area.rows - 1, rows: 1 })),
    getLastColumn: (self) => part(self, (area) => ({ ...area, left: area.left + area.columns - 1, columns: 1 })),
    getResizedRange: (self, given) =>
      part(self, (area) => ({ ...area, rows: area.rows + given.integer(0), columns: area.columns + given.integer(1) })),
    getAbsoluteResizedRange: (self, given) => part(self, (area) => ({ ...area, rows: given.integer(0), columns: given.integer(1) })),
    getOffsetRange: (self, given) =>
      part(self, (area) => ({ ...area, top: area.top + given.integer(0), left: area.left + given.integer(1) })),
    getRowsAbove: (self, given) => part(self, (area) => ({ ...area, top: area.top - given.integer(0, 1), rows: given.integer(0, 1) })),
    getRowsBelow: (self, given) => part(self, (area) => ({ ...area, top: area.top + area.rows, rows: given.integer(0, 1) })),
    getEntireRow: (self) => part(self, (area) => ({ ...area, left: 0, columns: columnLimit })),
    getEntireColumn: (self) => part(self, (area) => ({ ...area, top: 0, rows: rowLimit })),
    getBoundingRect: (self, given) => part(self, (area) => union(area, argumentArea(self, given))),
    getIntersection: (self, given) => common(self, given) ?? missing("no cells in common"),
    getIntersectionOrNullObject: common,
    getUsedRange: (self, given) => used(self, given) ?? missing("no cell in use"),
    getUsedRangeOrNullObject: used,
    getMergedAreasOrNullObject: merged,
    getCellProperties: readCellProperties,
    getRowProperties: readRowProperties,
    getColumnProperties: readColumnProperties,
    merge: (self, given) => {
      merge(self.workbook.store.writableSheet(self.place.sheetId), areaOf(self), given.flag(0));
    },
    unmerge: (self) => {
      unmerge(self.workbook.store.writableSheet(self.place.sheetId), areaOf(self));
    },
    clear: (self, given) => {
      clearRange(self, given.raw(0));
    },
    insert: (self, given) => {
      const area = areaOf(self);
      shiftCells(self, 1, given.raw(0));
      return range(rangeAt(self.workbook, self.place.sheetId, area));
    },
    delete: (self, given) => {
      shiftCells(self, -1, given.raw(0));
    },
    select: (self) => {
      self.workbook.activate(self.workbook.sheet(self.place.sheetId));
      self.workbook.select(areaOf(self));
    },
    calculate: () => undefined,
  },
  internal: {
    _ValidateArraySize: (self, given) => {
      const { rows, columns } = areaOf(self);
      if (given.integer(0) !== rows || given.integer(1) !== columns)
        throw new ExcelError("InvalidArgument", `the array's shape is not ${String(rows)} x ${String(columns)}, the range's`);
    },
  },
  place: (self) => self.place,
});

provideRange(range);

function countCells({ rows, columns }: AreaFile): number {
  // Excel gives -1 for more than 2^31-1 cells.
  return rows * columns > 2_147_483_647 ? -1 : rows * columns;
}

function part(self: RangeSelf, change: (area: AreaFile) => AreaFile): ApiObject {
  return range(rangeAt(self.workbook, self.place.sheetId, change(areaOf(self))));
}

function missing(what: string): never {
  throw new ExcelError("ItemNotFound", what);
}

/** Another range of the same sheet that came as an argument. */
function argumentArea(self: RangeSelf, given: Arguments): AreaFile {
  const other = given.objectOrText(0, "Range");
  const found = typeof other === "string" ? findArea(self.workbook, other, stateOf(self)) : undefined;
  const place = typeof other === "string" ? undefined : other.place;
  const area = found?.area ?? place?.area;
  if (area === undefined || (found?.sheet.id ?? place?.sheetId) !== self.place.sheetId)
    throw new ExcelError("InvalidArgument", "a range of another sheet");
  return area;
}

function common(self: RangeSelf, given: Arguments): ApiObject | null {
  const area = intersection(areaOf(self), argumentArea(self, given));
  return area === undefined ? null : range(rangeAt(self.workbook, self.place.sheetId, area));
}

function used(self: RangeSelf, given: Arguments): ApiObject | null {
  const area = usedArea(stateOf(self), given.flag(0), areaOf(self));
  return area === undefined ? null : range(rangeAt(self.workbook, self.place.sheetId, area));
}

/** More merged areas than Excel tells at once. */
const mostMergedAreas = 512;

/** Merged areas that have a cell in the range, whole. Excel's documentation: more than 512 "will fail to return the result". */
function merged(self: RangeSelf): ApiObject | null {
  const within = areaOf(self);
  const areas = stateOf(self).merges.filter((area) => intersection(area, within) !== undefined);
  if (areas.length > mostMergedAreas) throw new ExcelError("GeneralException", "more than 512 merged areas");
  return areas.length === 0 ? null : rangeAreas({ workbook: self.workbook, sheetId: self.place.sheetId, areas: () => areas });
}

function sharedHidden(self: RangeSelf, axis: "rows" | "columns"): boolean | null {
  const sheet = stateOf(self);
  const { top, left, rows, columns } = areaOf(self);
  const [first, count] = axis === "rows" ? [top, rows] : [left, columns];
  return sharedOf(Array.from({ length: count }, (_, index) => sheet[axis].get(first + index)?.hidden === true));
}
