import type { Result } from "../core/result";
import { accept } from "../core/result";
import type { WorkbookGrid } from "../core/tables/grid";
import { readGrid } from "./grid/read-grid";
import { reuseWorkbook } from "./grid/reuse";
import { StylePool } from "./grid/style-pool";
import type { ExcelProblem } from "./problem";
import { runExcel } from "./run-excel";

/**
 * All sheets of the workbook as the checks read them, hidden and protected ones too. What is equal in `before` comes back as the same object: sheets,
 * rows, styles. Three syncs, and one for each 20,000 cells.
 */
export async function readWorkbookGrid(before?: WorkbookGrid): Promise<Result<WorkbookGrid, ExcelProblem>> {
  return runExcel(async (context) => {
    const known = new Map(before?.sheets.map((sheet) => [sheet.name, sheet]));
    const read = await readGrid(context, ({ name }) => known.get(name), new StylePool(before));
    return read.ok ? accept(reuseWorkbook(before, read.value.sheets)) : read;
  });
}
