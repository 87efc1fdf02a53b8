/** One look at every cell of a sheet, for all rules that ask about cells: those that compute something or fail to, those in an old font. */
import type { GridStyle } from "../tables/grid";
import type { SheetValues } from "../tables/sheet-values";
import type { FormulaCell, SheetView } from "./rule";

export function notableCells(values: SheetValues): Pick<SheetView, "formulas" | "oldFonts"> {
  const { rows } = values.sheet;
  const formulas: FormulaCell[] = [];
  const oldFonts: SheetView["oldFonts"][number][] = [];
  let last: GridStyle | undefined;
  let lastIsOld = false;
  for (let row = 0; row < rows.length; row++) {
    const line = rows[row];
    if (line === undefined) continue;
    for (let column = 0; column < line.length; column++) {
      const cell = line[column];
      if (cell === undefined) continue;
      if (cell.formula !== undefined || cell.type === "error") formulas.push({ row, column, cell, node: values.node(cell) });
      if (cell.style !== last) {
        last = cell.style;
        lastIsOld = isOldFont(last.font);
      }
      if (lastIsOld && cell.type === "text" && /\p{L}{2}/u.test(cell.text)) oldFonts.push({ row, column, font: cell.style.font });
    }
  }
  return { formulas, oldFonts };
}

/** .VnTime, .VnArialH; VNI-Times, VNI Times. */
function isOldFont(font: string): boolean {
  return /^(?:\.vn|vni[- ])/i.test(font);
}
