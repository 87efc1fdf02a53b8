import { checkNotesNamespace } from "../core/checks/notes/print-check-notes";
import type { Result } from "../core/result";
import { accept } from "../core/result";
import type { ExcelProblem } from "./problem";
import { runExcel } from "./run-excel";

/** The notes of the check that travel with the workbook, as XML; undefined where there are none. Of several parts (two files were joined) the first one. */
export async function readKeptNotes(): Promise<Result<string | undefined, ExcelProblem>> {
  return runExcel(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(checkNotesNamespace);
    parts.load({ id: true });
    await context.sync();
    const xml = parts.items[0]?.getXml();
    if (xml === undefined) return accept(undefined);
    await context.sync();
    return accept(xml.value);
  });
}
