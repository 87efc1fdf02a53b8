/** Everything that the pane can ask for. The entry file puts these together from `excel/` and `documents/`; components get them as props. */
import type { PlanDocument } from "../core/intake/plan-document";
import type { DocumentProblem } from "../core/intake/text-problem";
import type { Appendix } from "../core/plan/appendix";
import type { Result } from "../core/result";
import type { ReadDocument } from "../documents/read-document";
import type { ReadOptions } from "../documents/reading-steps";
import type { BuiltAppendix } from "../excel/build-appendix";
import type { ExcelProblem } from "../excel/problem";
import type { SelectedTable, SelectionProblem } from "../excel/read-selection";
import type { CheckActions } from "./check/check-actions";
import type { PaperActions } from "./paper/paper-actions";

export type { BuiltAppendix };

export interface PaneActions {
  /** What stands in a file that was dropped or chosen. Can be stopped, and tells how far it is once the bytes are there. */
  readonly readFile: (file: File, options: ReadOptions) => Promise<Result<ReadDocument, DocumentProblem>>;
  /** Paragraphs and tables of what was pasted, as the clipboard's HTML has them. */
  readonly readPasted: (html: string) => Promise<Result<PlanDocument, DocumentProblem>>;
  /** The table that is selected on the sheet. */
  readonly readSelection: () => Promise<Result<SelectedTable, SelectionProblem | ExcelProblem>>;
  /** Names of the sheets that hold an appendix already, in the workbook's order. */
  readonly findAppendices: () => Promise<Result<readonly string[], ExcelProblem>>;
  /** Writes the appendices on new sheets, in their order; the sheets of `replace` go. All or nothing. */
  readonly buildAppendices: (
    appendices: readonly Appendix[],
    replace: readonly string[],
  ) => Promise<Result<readonly BuiltAppendix[], ExcelProblem>>;
  /** For the check of what stands on the sheets. */
  readonly check: CheckActions;
  /** For the pages as they will be printed. */
  readonly paper: PaperActions;
}
