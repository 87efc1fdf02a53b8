/** `getCellProperties`, `getRowProperties` and `getColumnProperties`: what each cell, row or column looks like, in one answer. Only what was asked for. */
import type { BorderFile, StyleFile } from "../../../documents/xlsx/workbook-file";
import { defaultColumnWidthPoints, defaultRowHeightPoints } from "../cells/default-style";
import { ExcelError } from "../excel-error";
import type { SheetState } from "../state/sheet-state";
import type { Arguments } from "./arguments";
import type { RangeSelf } from "./range-self";
import { areaOf, stateOf } from "./range-self";

/** A place of the sheet; a row has its first column, a column its first row. */
interface At {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly style: StyleFile;
}

/** What can be asked for by name, down into objects. Nothing else is known. */
interface Readers {
  readonly [name: string]: ((at: At) => unknown) | Readers;
}

const lineStyles: Readonly<Record<string, string>> = { Double: "Double", Dot: "Dot", Dash: "Dash" };
const sides = ["top", "bottom", "left", "right"] as const;

function ofSide(side: (typeof sides)[number]): Readers {
  const borderOf = ({ style }: At): BorderFile | undefined => style.borders[side];
  return {
    style: (at) => {
      const border = borderOf(at);
      return border === undefined ? "None" : (lineStyles[border.style] ?? "Continuous");
    },
    color: (at) => borderOf(at)?.color ?? "#000000",
  };
}

const ofCell: Readers = {
  format: {
    font: {
      name: ({ style }) => style.font.name,
      size: ({ style }) => style.font.size,
      bold: ({ style }) => style.font.bold,
      italic: ({ style }) => style.font.italic,
      color: ({ style }) => style.font.color,
    },
    fill: { color: ({ style }) => style.fill ?? "#FFFFFF" },
    horizontalAlignment: ({ style }) => style.horizontal,
    verticalAlignment: ({ style }) => style.vertical,
    wrapText: ({ style }) => style.wrap,
    indentLevel: ({ style }) => style.indent,
  },
};

const ofRow: Readers = {
  rowIndex: ({ row }) => row,
  rowHidden: ({ sheet, row }) => sheet.rows.get(row)?.hidden === true,
  format: { rowHeight: ({ sheet, row }) => sizeOf(sheet.rows.get(row), "heightPoints") ?? defaultRowHeightPoints },
};

const ofColumn: Readers = {
  columnIndex: ({ column }) => column,
  columnHidden: ({ sheet, column }) => sheet.columns.get(column)?.hidden === true,
  format: { columnWidth: ({ sheet, column }) => sizeOf(sheet.columns.get(column), "widthPoints") ?? defaultColumnWidthPoints },
};

function sizeOf<K extends string>(
  line: ({ readonly [Key in K]?: number } & { readonly hidden?: boolean }) | undefined,
  key: K,
): number | undefined {
  return line?.hidden === true ? 0 : line?.[key];
}

export function readCellProperties(self: RangeSelf, given: Arguments): unknown {
  const { top, left, rows, columns } = areaOf(self);
  return lines(rows, (row) => lines(columns, (column) => read(ofCell, given.raw(0), placeAt(self, top + row, left + column))));
}

export function readRowProperties(self: RangeSelf, given: Arguments): unknown {
  const { top, left, rows } = areaOf(self);
  return lines(rows, (row) => read(ofRow, given.raw(0), placeAt(self, top + row, left)));
}

export function readColumnProperties(self: RangeSelf, given: Arguments): unknown {
  const { top, left, columns } = areaOf(self);
  return lines(columns, (column) => read(ofColumn, given.raw(0), placeAt(self, top, left + column)));
}

function lines<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function placeAt(self: RangeSelf, row: number, column: number): At {
  const sheet = stateOf(self);
  return { sheet, row, column, style: sheet.styleAt(row, column) };
}

function read(readers: Readers, options: unknown, at: At): unknown {
  if (typeof options !== "object" || options === null) throw new ExcelError("InvalidArgument", "no load options");
  const wanted = Object.entries(options).filter(([, value]) => value !== false && value !== undefined && value !== null);
  return Object.fromEntries(wanted.map(([name, value]) => [name, readOne(readers, name, value, at)]));
}

function readOne(readers: Readers, name: string, options: unknown, at: At): unknown {
  // Asked for with one set of options, answered for each side.
  if (readers === ofCell["format"] && name === "borders")
    return Object.fromEntries(sides.map((side) => [side, read(ofSide(side), options, at)]));
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (reader === undefined) throw new ExcelError("ApiNotFound", `the property ${name} is not part of the stand-in`);
  return typeof reader === "function" ? reader(at) : read(reader, options, at);
}
