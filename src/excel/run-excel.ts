import type { Result } from "../core/result";
import { refuse } from "../core/result";
import { explainError } from "./explain-error";
import type { ExcelProblem } from "./problem";

export interface RunOptions {
  /** Waits until the person leaves the cell that is being edited, instead of failing. */
  readonly waitForCellEdit: boolean;
  /** Of an earlier run: its objects are used again. */
  readonly context?: OfficeExtension.ClientRequestContext;
}

/**
 * The only place that calls Excel.run. A refusal that we can explain becomes a problem; a bug keeps flying.
 * Where Excel can (ExcelApi 1.20), everything that one run does is one step of Ctrl+Z.
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<Result<T, ExcelProblem>>,
  options: RunOptions = { waitForCellEdit: false },
): Promise<Result<T, ExcelProblem>> {
  const mergeUndoGroup = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  try {
    const { waitForCellEdit, context } = options;
    const more = { ...(mergeUndoGroup ? { mergeUndoGroup } : {}), ...(context === undefined ? {} : { previousObjects: context }) };
    return await Excel.run({ delayForCellEdit: waitForCellEdit, ...more }, batch);
  } catch (error) {
    const problem = explainError(error);
    if (problem === undefined) throw error;
    return refuse(problem);
  }
}
