import type { Result } from "../core/result";
import { accept } from "../core/result";
import { anatomy } from "../sheet/anatomy";
import type { ExcelProblem } from "./problem";
import { runExcel } from "./run-excel";

/** Names of the visible sheets that hold an appendix of ours, in the order of their tabs. Two syncs. */
export async function findAppendices(): Promise<Result<readonly string[], ExcelProblem>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, visibility: true });
    await context.sync();
    const candidates = worksheets.items.map((sheet) => ({ sheet, body: sheet.names.getItemOrNullObject(anatomy.body) }));
    await context.sync();
    return accept(
      candidates.filter(({ sheet, body }) => sheet.visibility === "Visible" && !body.isNullObject).map(({ sheet }) => sheet.name),
    );
  });
}
