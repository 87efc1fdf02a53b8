/** What the check can ask for of the workbook and of files. The entry file puts these together; components get them as props. */
import type { Result } from "../../core/result";
import type { WorkbookGrid } from "../../core/tables/grid";
import type { XlsxProblem } from "../../documents/xlsx/xlsx-problem";
import type { CellEntry } from "../../excel/cell-entry";
import type { CellMark } from "../../excel/note-findings";
import type { ExcelProblem } from "../../excel/problem";
import type { StopWatching } from "../../excel/watch-workbook";
import type { WordedRecord } from "../../sheet/describe-record";

export interface CheckActions {
  /** All sheets. What is equal in `before` comes back as the same object. */
  readonly readWorkbook: (before?: WorkbookGrid) => Promise<Result<WorkbookGrid, ExcelProblem>>;
  /** Tells of every change of the workbook from now on. */
  readonly watch: (grid: WorkbookGrid, onChange: (next: WorkbookGrid) => void) => Promise<Result<StopWatching, ExcelProblem>>;
  readonly select: (sheet: string, address: string) => Promise<Result<undefined, ExcelProblem>>;
  /** All or none. The answer: the entries that undo it. */
  readonly write: (entries: readonly CellEntry[]) => Promise<Result<readonly CellEntry[], ExcelProblem>>;
  /** The notes of the check that travel with the workbook, as XML. */
  readonly readNotes: () => Promise<Result<string | undefined, ExcelProblem>>;
  readonly keepNotes: (xml: string) => Promise<Result<undefined, ExcelProblem>>;
  readonly readName: () => Promise<Result<string, ExcelProblem>>;
  readonly writeRecord: (record: WordedRecord) => Promise<Result<{ readonly sheet: string }, ExcelProblem>>;
  readonly canMark: () => boolean;
  /** Notes in the officer's cells, on request. The answer: those whose cell has a note of somebody else's. */
  readonly mark: (marks: readonly CellMark[]) => Promise<Result<readonly CellMark[], ExcelProblem>>;
  /** The answer: how many notes were taken away. */
  readonly unmark: () => Promise<Result<number, ExcelProblem>>;
  /** Another version, from a file. Rejects with the browser's DOMException where the system does not give the bytes. */
  readonly readFile: (file: File) => Promise<Result<WorkbookGrid, XlsxProblem>>;
  /** The clock of this machine, "2026-11-21T19:46:27". */
  readonly now: () => string;
}
