/**
 * Two versions of a workbook: yesterday's draft against today's. Rows are matched by what the task is, not by their place, so that a table in another
 * order shows no difference; the change of each total is explained to the last đồng.
 */
import type { WorkbookGrid } from "../tables/grid";
import { compareTables } from "./compare-tables";
import { matchTables } from "./match-tables";
import type { VersionComparison } from "./version-comparison";
import { placeOf, tablesOf } from "./version-table";

/** Of all sheets, or of one sheet of each, also of the same workbook; a side that names none is looked through. */
export function compareVersions(
  before: WorkbookGrid,
  after: WorkbookGrid,
  sheets: { readonly before?: string; readonly after?: string } = {},
): VersionComparison {
  const [old, next] = [tablesOf(before, sheets.before), tablesOf(after, sheets.after)];
  const pairs = matchTables(old, next);
  const matched = new Set(pairs.flat());
  return {
    tables: pairs.map(([one, other]) => compareTables(one, other)),
    removedTables: old.filter((table) => !matched.has(table)).map(placeOf),
    addedTables: next.filter((table) => !matched.has(table)).map(placeOf),
  };
}
