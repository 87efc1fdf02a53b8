import type { Result } from "../core/result";
import { accept } from "../core/result";
import type { ExcelProblem } from "./problem";
import { runExcel } from "./run-excel";

/**
 * Calls back after every edit of cells and of their looks, and whenever another sheet is shown. Excel tells nothing of page setup: who shows it must read it again when the
 * officer comes back to the pane. The answer ends the watching.
 */
export async function watchActiveSheet(onChange: () => void): Promise<Result<() => void, ExcelProblem>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (): Promise<void> => {
      onChange();
      return Promise.resolve();
    };
    const handlers = [
      worksheets.onChanged.add(tell),
      worksheets.onActivated.add(tell),
      worksheets.onFormatChanged.add(tell),
      ...(Office.context.requirements.isSetSupported("ExcelApi", "1.11") ? [worksheets.onRowHiddenChanged.add(tell)] : []),
    ];
    await context.sync();
    return accept(() => {
      // Nobody waits for it: handlers that are left behind tell a pane that no longer listens.
      for (const handler of handlers) handler.remove();
      void handlers[0]?.context.sync();
    });
  });
}
