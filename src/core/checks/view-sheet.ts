/** Reads a sheet for the rules: its tables, what adds up to what in them, the cells that rules ask about by themselves. */
import { findTables } from "../tables/find-tables";
import type { SheetGrid, WorkbookGrid } from "../tables/grid";
import { cellAt } from "../tables/grid";
import { matchRows } from "../tables/match-rows";
import type { FormulaCell, OldFontCell } from "../tables/row-facts";
import { carryRowFacts } from "../tables/row-facts";
import { SheetValues } from "../tables/sheet-values";
import { sumStructure } from "../tables/sum-structure";
import type { Table } from "../tables/table";
import { carryColumnTexts } from "./column-texts";
import type { SheetView, TableView } from "./rule";

/** `before`: the view of the sheet before an edit; whatever the edit leaves as it was is taken over from it. */
export function viewSheet(sheet: SheetGrid, workbook: WorkbookGrid, before?: SheetView): SheetView {
  if (before !== undefined) carryRowFacts(before.sheet, sheet);
  const values = new SheetValues(sheet, workbook);
  const formulas: FormulaCell[] = [];
  const oldFonts: OldFontCell[] = [];
  for (const facts of values.facts) {
    for (const each of facts.formulas) formulas.push(each);
    for (const each of facts.oldFonts) oldFonts.push(each);
  }
  const views = before?.tables ?? [];
  const tables = findTables(
    values,
    views.map(({ table }) => table),
  );
  const places = before === undefined ? undefined : matchRows(before.sheet, sheet);
  return { sheet, formulas, oldFonts, tables: tables.map((table, index) => viewTable(table, views, index, places)) };
}

function viewTable(table: Table, views: readonly TableView[], index: number, places: Int32Array | undefined): TableView {
  const earlier = views[index];
  if (earlier !== undefined && places !== undefined) carryColumnTexts(earlier.table, table, places);
  const same = views.find((view) => view.table.rows === table.rows && addsUpAlike(view.table, table));
  return { table, structure: same?.structure ?? sumStructure(table) };
}

/** Whether an edit left alone everything that sums are made of. Both tables have the same rows. */
function addsUpAlike(before: Table, after: Table): boolean {
  if (before.columns.length !== after.columns.length || before.columns.some((column, place) => column !== after.columns[place]))
    return false;
  return after.rows.every(({ row }) => {
    if (before.sheet.rows[row] === after.sheet.rows[row]) return true;
    return after.columns.every(({ index }) => {
      const [one, other] = [cellAt(before.sheet, row, index), cellAt(after.sheet, row, index)];
      return one?.type === other?.type && one?.formula === other?.formula;
    });
  });
}
