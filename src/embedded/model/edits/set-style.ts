import type { AreaFile, StyleFile } from "../../../documents/xlsx/workbook-file";
import { columnLimit, rowLimit } from "../cells/address";
import { holds } from "../cells/area";
import { requireUnprotected } from "./require-unprotected";
import type { SheetState } from "../state/sheet-state";

/**
 * Changes the style of every cell of an area. Whole rows, columns and sheets keep it as the style of what is still empty.
 * `change` is asked once for each style that occurs, so that cells go on sharing theirs.
 */
export function setStyle(sheet: SheetState, area: AreaFile, change: (style: StyleFile) => StyleFile): void {
  requireUnprotected(sheet);
  const changed = new Map<StyleFile, StyleFile>();
  const apply = (style: StyleFile): StyleFile => {
    const known = changed.get(style) ?? change(style);
    changed.set(style, known);
    return known;
  };
  if (area.rows === rowLimit || area.columns === columnLimit) setStyleOfLines(sheet, area, apply);
  else {
    for (let row = area.top; row < area.top + area.rows; row++) {
      for (let column = area.left; column < area.left + area.columns; column++) restyle(sheet, row, column, apply);
    }
  }
}

function restyle(sheet: SheetState, row: number, column: number, apply: (style: StyleFile) => StyleFile): void {
  const cell = sheet.cell(row, column) ?? { value: null, formula: undefined, style: sheet.styleOfEmpty(row, column) };
  sheet.setCell(row, column, { ...cell, style: apply(cell.style) });
}

function setStyleOfLines(sheet: SheetState, area: AreaFile, apply: (style: StyleFile) => StyleFile): void {
  // Cells that are there already: each keeps what it has and gets the change.
  for (const [row, { cells }] of [...sheet.cells]) {
    for (const column of [...cells.keys()]) {
      if (!holds(area, row, column)) continue;
      const cell = sheet.cell(row, column);
      if (cell !== undefined) sheet.writableRow(row).set(column, { ...cell, style: apply(cell.style) });
    }
  }
  const allRows = area.rows === rowLimit;
  const allColumns = area.columns === columnLimit;
  if (allRows && allColumns) {
    sheet.baseStyle = apply(sheet.baseStyle);
    for (const [row, style] of sheet.rowStyles) sheet.rowStyles.set(row, apply(style));
    for (const [column, style] of sheet.columnStyles) sheet.columnStyles.set(column, apply(style));
  } else if (allRows) {
    for (let column = area.left; column < area.left + area.columns; column++)
      sheet.columnStyles.set(column, apply(sheet.columnStyles.get(column) ?? sheet.baseStyle));
  } else {
    for (let row = area.top; row < area.top + area.rows; row++)
      sheet.rowStyles.set(row, apply(sheet.rowStyles.get(row) ?? sheet.baseStyle));
  }
}
