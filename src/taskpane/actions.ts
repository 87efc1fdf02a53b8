/** Everything that the pane can ask for. The entry file puts these together from `excel/` and `documents/`; components get them as props. */
import type { Appendix } from "../core/plan/appendix";
import type { Result } from "../core/result";
import type { ExcelProblem } from "../excel/problem";

/** What stands on the sheet after a build. */
export interface BuiltAppendix {
  readonly sheet: string;
  /** False where an amount was too long for a spreadsheet number: total and words were then written as text and do not follow edits. */
  readonly live: boolean;
}

export interface PaneActions {
  /** Names of the sheets that hold an appendix already, in the workbook's order. */
  findAppendices(): Promise<Result<readonly string[], ExcelProblem>>;
  /** Writes the appendix on a new sheet; with `replace`, in place of that sheet. All or nothing. */
  buildAppendix(appendix: Appendix, replace: string | undefined): Promise<Result<BuiltAppendix, ExcelProblem>>;
}
