import { checkNotesNamespace } from "../core/checks/notes/print-check-notes";
import type { Result } from "../core/result";
import { accept } from "../core/result";
import type { ExcelProblem } from "./problem";
import { runExcel } from "./run-excel";

/**
 * Keeps the notes of the check in the workbook, as the one custom XML part of their namespace, in place of those before; undefined takes them away. Outside
 * of Ctrl+Z, as everything that Excel keeps in such parts.
 */
export async function keepNotes(xml: string | undefined): Promise<Result<undefined, ExcelProblem>> {
  return runExcel(async (context) => {
    const { customXmlParts } = context.workbook;
    const known = customXmlParts.getByNamespace(checkNotesNamespace);
    known.load({ id: true });
    await context.sync();
    const [first, ...others] = known.items;
    if (xml === undefined) first?.delete();
    else if (first === undefined) customXmlParts.add(xml);
    else first.setXml(xml);
    for (const other of others) other.delete();
    await context.sync();
    return accept(undefined);
  });
}
