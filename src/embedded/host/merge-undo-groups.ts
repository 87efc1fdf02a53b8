import type { EmbeddedWorkbook } from "../model/embedded-workbook";

type Run = (...given: readonly unknown[]) => Promise<unknown>;

/**
 * Makes a run with `mergeUndoGroup: true` one step of undo. The library of @microsoft/office-js 1.1.110 does not know the option
 * yet and tells the host nothing of it; therefore the host listens at `Excel.run` itself. The library's file stays as it is.
 */
export function mergeUndoGroups(excel: typeof Excel, workbook: EmbeddedWorkbook): void {
  const library = excel as unknown as { run: Run };
  const { run } = library;
  library.run = async (...given) => {
    const [options] = given;
    if (typeof options !== "object" || options === null || (options as Excel.RunOptions).mergeUndoGroup !== true) return run(...given);
    workbook.beginUndoGroup();
    try {
      return await run(...given);
    } finally {
      workbook.endUndoGroup();
    }
  };
}
