import type { Appendix } from "../core/plan/appendix";
import type { Result } from "../core/result";
import { accept } from "../core/result";
import { describeAppendix, staysLive } from "../sheet/describe-appendix";
import { buildSheet } from "./build-sheet";
import type { ExcelProblem } from "./problem";

/** What stands in the workbook after a build. */
export interface BuiltAppendix {
  readonly sheet: string;
  /** False where an amount was too long for a spreadsheet number: total and words were then written as text and do not follow edits. */
  readonly live: boolean;
}

/** Writes the appendix on a new sheet; with `replace`, in place of that sheet. All or nothing. */
export async function buildAppendix(appendix: Appendix, replace: string | undefined): Promise<Result<BuiltAppendix, ExcelProblem>> {
  const built = await buildSheet(describeAppendix(appendix), replace);
  return built.ok ? accept({ sheet: built.value.name, live: staysLive(appendix) }) : built;
}
