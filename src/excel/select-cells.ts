import type { Result } from "../core/result";
import { accept, refuse } from "../core/result";
import type { ExcelProblem } from "./problem";
import { runExcel } from "./run-excel";

/** Shows the sheet and selects the cells ("F12", "A1:C3"). The keyboard stays where it is: the pane keeps the focus. */
export async function selectCells(sheet: string, address: string): Promise<Result<undefined, ExcelProblem>> {
  return runExcel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    found.load({ visibility: true });
    await context.sync();
    if (found.isNullObject) return refuse({ kind: "sheet-gone", sheet });
    if (found.visibility !== "Visible") return refuse({ kind: "sheet-hidden", sheet });
    found.activate();
    found.getRange(address).select();
    await context.sync();
    return accept(undefined);
  });
}
