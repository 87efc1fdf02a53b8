import type { Result } from "../core/result";
import { accept } from "../core/result";
import type { ExcelProblem } from "./problem";
import { runExcel } from "./run-excel";

/** The name of the workbook's file, as its window shows it: "Phụ lục 2026.xlsx". */
export async function readWorkbookName(): Promise<Result<string, ExcelProblem>> {
  return runExcel(async (context) => {
    const { workbook } = context;
    workbook.load({ name: true });
    await context.sync();
    return accept(workbook.name);
  });
}
