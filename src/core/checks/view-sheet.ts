/** Reads a sheet for the rules: its tables, what adds up to what in them, the cells that rules ask about by themselves. */
import type { Corrections } from "../tables/corrections/corrections";
import type { FormulaCell } from "../tables/doubtful-formula";
import { findTables } from "../tables/find-tables";
import type { SheetGrid, WorkbookGrid } from "../tables/grid";
import { matchRows } from "../tables/match-rows";
import type { OldFontCell } from "../tables/row-facts";
import { carryRowFacts } from "../tables/row-facts";
import { SheetValues } from "../tables/sheet-values";
import { sumStructure } from "../tables/sum-structure";
import type { SheetView } from "./rule";

/** `before`: the view of the sheet before an edit, under the same corrections; whatever the edit leaves as it was is taken over from it. */
export function viewSheet(sheet: SheetGrid, workbook: WorkbookGrid, corrections: Corrections, before?: SheetView): SheetView {
  const places = before === undefined ? undefined : matchRows(before.sheet, sheet);
  if (before !== undefined && places !== undefined) carryRowFacts(before.sheet, sheet, places);
  const values = new SheetValues(sheet, workbook);
  const doubtful: FormulaCell[] = [];
  const oldFonts: OldFontCell[] = [];
  let readsSheets = false;
  for (const facts of values.facts) {
    readsSheets ||= facts.readsSheets;
    // Nearly every row has none.
    if (facts.doubtful.length > 0) doubtful.push(...facts.doubtful);
    if (facts.oldFonts.length > 0) oldFonts.push(...facts.oldFonts);
  }
  const earlier = before === undefined || places === undefined ? undefined : { tables: before.found.map(({ table }) => table), places };
  const found = findTables(values, earlier, corrections).map((table) => ({ table, structure: sumStructure(table) }));
  const tables = found.filter(({ table }) => table.corrected?.correction.isLeftOut !== true);
  return { sheet, doubtful, readsSheets, oldFonts, found, tables };
}
