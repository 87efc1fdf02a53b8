import type { AreaFile } from "../../../documents/xlsx/workbook-file";
import { intersection, sameArea } from "../cells/area";
import { ExcelError } from "../excel-error";
import type { SheetState } from "../state/sheet-state";
import { requireUnprotected } from "./require-unprotected";

/** Merges an area, or with `across` each of its rows. Only the value at the top left survives; merges inside are swallowed. */
export function merge(sheet: SheetState, area: AreaFile, across: boolean): void {
  requireUnprotected(sheet);
  const parts = across ? Array.from({ length: area.rows }, (_, index) => ({ ...area, top: area.top + index, rows: 1 })) : [area];
  for (const part of parts) {
    if (part.rows === 1 && part.columns === 1) continue;
    const touched = sheet.merges.filter((each) => intersection(each, part) !== undefined);
    const cut = touched.some((each) => !sameArea(intersection(each, part) ?? part, each));
    if (cut) throw new ExcelError("InvalidArgument", "cuts through a merged area");
    keepFirstValue(sheet, part);
    sheet.merges = [...sheet.merges.filter((each) => !touched.includes(each)), part];
  }
}

export function unmerge(sheet: SheetState, area: AreaFile): void {
  requireUnprotected(sheet);
  sheet.merges = sheet.merges.filter((each) => intersection(each, area) === undefined);
}

function keepFirstValue(sheet: SheetState, area: AreaFile): void {
  let kept = sheet.cell(area.top, area.left);
  for (let row = area.top; row < area.top + area.rows; row++) {
    for (let column = area.left; column < area.left + area.columns; column++) {
      const cell = sheet.cell(row, column);
      if (cell === undefined || (cell.value === null && cell.formula === undefined)) continue;
      if (kept === undefined || (kept.value === null && kept.formula === undefined)) {
        // Excel keeps the first value that it finds, reading row by row.
        kept = { ...cell, style: sheet.styleAt(area.top, area.left) };
        sheet.setCell(area.top, area.left, kept);
      }
      if (row !== area.top || column !== area.left) sheet.setCell(row, column, { value: null, formula: undefined, style: cell.style });
    }
  }
}
