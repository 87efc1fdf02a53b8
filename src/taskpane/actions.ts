/** Everything that the pane can ask for. The entry file puts these together from `excel/` and `documents/`; components get them as props. */
import type { Appendix } from "../core/plan/appendix";
import type { Result } from "../core/result";
import type { TextProblem } from "../core/intake/text-problem";
import type { BuiltAppendix } from "../excel/build-appendix";
import type { ExcelProblem } from "../excel/problem";

export type { BuiltAppendix };

export interface PaneActions {
  /** The text of a file that was dropped or chosen. */
  readonly readText: (bytes: Uint8Array, name: string) => Result<string, TextProblem>;
  /** Names of the sheets that hold an appendix already, in the workbook's order. */
  readonly findAppendices: () => Promise<Result<readonly string[], ExcelProblem>>;
  /** Writes the appendix on a new sheet; with `replace`, in place of that sheet. All or nothing. */
  readonly buildAppendix: (appendix: Appendix, replace: string | undefined) => Promise<Result<BuiltAppendix, ExcelProblem>>;
}
