import type { AreaFile } from "../../../documents/xlsx/workbook-file";
import { defaultColumnWidthPoints, defaultRowHeightPoints } from "../cells/default-style";
import { highestRowPoints, setColumnWidths, setRowHeights, widestColumnPoints } from "../edits/set-sizes";
import type { SheetState } from "../state/sheet-state";
import { defineObject } from "./api-object";
import { changeStyle } from "./change-style";
import { formatProtection } from "./format-protection";
import { rangeBorderCollection } from "./range-border-collection";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import type { AreasSelf } from "./range-self";
import { sharedOf, sharedStyle } from "./shared-value";
import { toChoice, toFlag, toNumber } from "./wire-value";

export const rangeFormat = defineObject<Excel.RangeFormat>()<AreasSelf>({
  className: "RangeFormat",
  read: {
    horizontalAlignment: (self) => sharedStyle(self, ({ horizontal }) => horizontal),
    verticalAlignment: (self) => sharedStyle(self, ({ vertical }) => vertical),
    wrapText: (self) => sharedStyle(self, ({ wrap }) => wrap),
    indentLevel: (self) => sharedStyle(self, ({ indent }) => indent),
    columnWidth: (self) =>
      sharedLines(
        self,
        (area) => [area.left, area.columns],
        (sheet, column) => widthOf(sheet, column),
      ),
    rowHeight: (self) =>
      sharedLines(
        self,
        (area) => [area.top, area.rows],
        (sheet, row) => heightOf(sheet, row),
      ),
  },
  write: {
    horizontalAlignment: (self, value) => {
      const horizontal = toChoice(value, ["General", "Left", "Center", "Right", "Justify"]);
      changeStyle(self, (style) => ({ ...style, horizontal }));
    },
    verticalAlignment: (self, value) => {
      const vertical = toChoice(value, ["Top", "Center", "Bottom"]);
      changeStyle(self, (style) => ({ ...style, vertical }));
    },
    wrapText: (self, value) => {
      const wrap = toFlag(value);
      changeStyle(self, (style) => ({ ...style, wrap }));
    },
    indentLevel: (self, value) => {
      const indent = toNumber(value, 0, 250);
      changeStyle(self, (style) => ({ ...style, indent }));
    },
    columnWidth: (self, value) => {
      const points = toNumber(value, 0, widestColumnPoints);
      for (const area of self.areas()) setColumnWidths(self.workbook.store.writableSheet(self.sheetId), area, points);
    },
    rowHeight: (self, value) => {
      const points = toNumber(value, 0, highestRowPoints);
      for (const area of self.areas()) setRowHeights(self.workbook.store.writableSheet(self.sheetId), area, points);
    },
  },
  open: {
    font: (self) => rangeFont(self),
    fill: (self) => rangeFill(self),
    borders: (self) => rangeBorderCollection(self),
    protection: (self) => formatProtection(self),
  },
});

function widthOf(sheet: SheetState, column: number): number {
  const found = sheet.columns.get(column);
  return found?.hidden === true ? 0 : (found?.widthPoints ?? defaultColumnWidthPoints);
}

function heightOf(sheet: SheetState, row: number): number {
  const found = sheet.rows.get(row);
  return found?.hidden === true ? 0 : (found?.heightPoints ?? defaultRowHeightPoints);
}

function sharedLines(
  { workbook, sheetId, areas }: AreasSelf,
  span: (area: AreaFile) => readonly [number, number],
  sizeOf: (sheet: SheetState, line: number) => number,
): number | null {
  const sheet = workbook.sheetState(sheetId);
  return sharedOf(
    areas().flatMap((area) => {
      const [first, count] = span(area);
      return Array.from({ length: count }, (_, index) => sizeOf(sheet, first + index));
    }),
  );
}
