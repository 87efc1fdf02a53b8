import type { Appendix } from "../core/plan/appendix";
import type { Result } from "../core/result";
import { accept } from "../core/result";
import { describeAppendix, staysLive } from "../sheet/describe-appendix";
import type { LayoutNote } from "../sheet/layout-note";
import type { Program } from "../sheet/wrap-text";
import { buildSheets } from "./build-sheet";
import type { ExcelProblem } from "./problem";
import type { PageSetting } from "./read-back-page";

/** What stands in the workbook after a build. */
export interface BuiltAppendix {
  readonly sheet: string;
  /** False where an amount was too long for a spreadsheet number: total and words were then written as text and do not follow edits. */
  readonly live: boolean;
  /** Settings of the page that the host did not take, to be set by hand; left out where it took all. */
  readonly dropped?: readonly PageSetting[];
  /** How the table came onto the paper, where there is something to say. */
  readonly notes?: readonly LayoutNote[];
}

export interface BuildOptions {
  /** Sheets with an appendix that go once the new ones are whole. */
  readonly replace?: readonly string[];
  /** The one that will print them, whose lines the rows are made for. */
  readonly program?: Program;
}

/** Writes the appendices of one plan (one, or Phụ lục I, II, …) on new sheets, in their order, all of them or none. */
export async function buildAppendices(
  appendices: readonly Appendix[],
  { replace = [], program = "excel" }: BuildOptions = {},
): Promise<Result<readonly BuiltAppendix[], ExcelProblem>> {
  const descriptions = appendices.map((appendix) => describeAppendix(appendix, program));
  const built = await buildSheets(descriptions, replace);
  if (!built.ok) return built;
  return accept(
    appendices.map((appendix, index): BuiltAppendix => {
      const { name = "", dropped = [] } = built.value[index] ?? {};
      const { notes = [] } = descriptions[index] ?? {};
      return {
        sheet: name,
        live: staysLive(appendix),
        ...(dropped.length > 0 ? { dropped } : {}),
        ...(notes.length > 0 ? { notes } : {}),
      };
    }),
  );
}
