/** What the pages can ask for. The entry file puts these together; components get them as props. */
import type { Result } from "../../core/result";
import type { ExcelProblem } from "../../excel/problem";
import type { PaperReading } from "../../excel/read-paper";
import type { PaperProblem } from "../../excel/read-printed-sheet";
import type { PaperRepaired, PaperUndo } from "../../excel/repair-page";
import type { WordCopy } from "../../sheet/copy-for-word";
import type { PaperRule } from "../../sheet/paper-fault";
import type { PrintedSheet } from "../../sheet/printed-sheet";

export interface PaperActions {
  /** The active sheet as it will be printed. */
  readonly read: () => Promise<Result<PaperReading, PaperProblem>>;
  /** Tells of every edit, and of another sheet being shown. The answer ends it. */
  readonly watch: (onChange: () => void) => Promise<Result<() => void, ExcelProblem>>;
  /** Repairs the faults of these rules on the sheet of that name; all of them where none are named. */
  readonly repair: (sheet: string, rules: readonly PaperRule[] | undefined) => Promise<Result<PaperRepaired, PaperProblem>>;
  readonly undo: (undo: PaperUndo) => Promise<Result<PaperRepaired, PaperProblem>>;
  readonly copyForWord: (sheet: PrintedSheet) => Promise<WordCopy>;
  readonly writeDocx: (sheet: PrintedSheet) => Promise<Uint8Array>;
}
