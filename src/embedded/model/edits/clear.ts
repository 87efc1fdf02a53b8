import type { AreaFile } from "../../../documents/xlsx/workbook-file";
import { intersection, holds } from "../cells/area";
import { defaultStyle } from "../cells/default-style";
import type { SheetState } from "../state/sheet-state";
import { requireUnprotected } from "./require-unprotected";
import { setStyle } from "./set-style";

/** Takes values and formulas away; styles stay. */
export function clearContents(sheet: SheetState, area: AreaFile): void {
  requireUnprotected(sheet);
  for (const [row, { cells }] of [...sheet.cells]) {
    for (const [column, cell] of [...cells]) {
      if (holds(area, row, column) && (cell.value !== null || cell.formula !== undefined))
        sheet.setCell(row, column, { value: null, formula: undefined, style: cell.style });
    }
  }
}

/** Takes styles and merges away; values stay. */
export function clearFormats(sheet: SheetState, area: AreaFile): void {
  setStyle(sheet, area, () => defaultStyle);
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === undefined);
}
