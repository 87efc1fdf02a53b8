/** Words in a font of the time before Unicode (.VnTime, VNI-Times): another machine shows them as rubbish, and they are not TCVN 6909:2001. */
import { address } from "../../tables/address";
import { sheetRule } from "../rule";

/** Cells are listed up to here; the count says how many there are. */
const mostListed = 20;

export const oldFont = sheetRule("old-font", "warning", ({ sheet, tables, oldFonts }) => {
  const [first] = oldFonts;
  if (tables.length === 0 || first === undefined) return [];
  const cells = oldFonts.slice(0, mostListed).map(({ row, column }) => address(row, column));
  const cell = address(first.row, first.column);
  return [{ rule: "old-font", severity: "warning", sheet: sheet.name, cell, cells, other: first.font, count: oldFonts.length }];
});
