/** A change of how a sheet is printed, as plain data: made by a repair, written by `excel/`, and taken back by the change that undoes it. */
import type { Area } from "./description";
import type { PrintedPage, PrintedSheet } from "./printed-sheet";

export interface PaperChange {
  readonly page: Partial<PrintedPage>;
  readonly heights: readonly { readonly row: number; readonly heightPoints: number }[];
  readonly fonts: readonly { readonly area: Area; readonly fontName: string }[];
}

export const noChange: PaperChange = { page: {}, heights: [], fonts: [] };

/** Both, the second one on top. */
export function joinChanges(one: PaperChange, other: PaperChange): PaperChange {
  const later = new Set(other.heights.map(({ row }) => row));
  return {
    page: { ...one.page, ...other.page },
    heights: [...one.heights.filter(({ row }) => !later.has(row)), ...other.heights],
    fonts: [...one.fonts, ...other.fonts],
  };
}

/** The sheet as it would be read after the change. */
export function applyChange(sheet: PrintedSheet, { page, heights, fonts }: PaperChange): PrintedSheet {
  const heightOf = new Map(heights.map(({ row, heightPoints }) => [row, heightPoints]));
  return {
    ...sheet,
    page: { ...sheet.page, ...page },
    rowHeightsPoints: sheet.rowHeightsPoints.map((height, row) => heightOf.get(row) ?? height),
    cells:
      fonts.length === 0
        ? sheet.cells
        : sheet.cells.map((cell) => {
            const fontName = fonts.findLast(({ area }) => holds(area, cell.row, cell.column))?.fontName;
            return fontName === undefined ? cell : { ...cell, style: { ...cell.style, fontName } };
          }),
  };
}

/** What leads back to the sheet as it is. */
export function changeBack(sheet: PrintedSheet, { page, heights, fonts }: PaperChange): PaperChange {
  return {
    page: Object.fromEntries(Object.keys(page).map((key) => [key, sheet.page[key as keyof PrintedPage]])),
    heights: heights.map(({ row }) => ({ row, heightPoints: sheet.rowHeightsPoints[row] ?? 0 })),
    fonts: sheet.cells
      .filter(({ row, column }) => fonts.some(({ area }) => holds(area, row, column)))
      .map(({ row, column, style }) => ({ area: { top: row, left: column, rows: 1, columns: 1 }, fontName: style.fontName })),
  };
}

function holds({ top, left, rows, columns }: Area, row: number, column: number): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}
