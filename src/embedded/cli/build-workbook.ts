/** Appendices -> the bytes of a workbook, by the very code that runs in Excel: the add-in writes into the stand-in, and what then stands there is saved. */
import type { Appendix } from "../../core/plan/appendix";
import type { Result } from "../../core/result";
import { accept } from "../../core/result";
import { writeXlsx } from "../../documents/xlsx/write-xlsx";
import type { BuiltAppendix } from "../../excel/build-appendix";
import { buildAppendices } from "../../excel/build-appendix";
import type { ExcelProblem } from "../../excel/problem";
import { fontName } from "../../sheet/appendix-form";
import type { Program } from "../../sheet/wrap-text";
import { openNodeHost } from "../host/node-host";
import { EmbeddedWorkbook } from "../model/embedded-workbook";
import { newWorkbookFile } from "../model/new-workbook-file";

export interface BuiltWorkbook {
  readonly bytes: Uint8Array;
  /** In the order of the appendices. */
  readonly built: readonly BuiltAppendix[];
}

/**
 * The workbook holds the appendices' sheets alone, not the empty one that every new workbook begins with. Its default font is the appendix's:
 * column widths count in digits of it, and a machine without Calibri (LibreOffice, WPS on Linux) made them a fifth too wide. `program`: the one
 * that will print it.
 */
export async function buildWorkbook(appendices: readonly Appendix[], program: Program): Promise<Result<BuiltWorkbook, ExcelProblem>> {
  const workbook = EmbeddedWorkbook.create({ ...newWorkbookFile(), defaultFont: { name: fontName, size: 12 } });
  const empty = workbook.activeSheet;
  const host = await openNodeHost(workbook);
  try {
    const built = await buildAppendices(appendices, { program });
    if (!built.ok) return built;
    const removed = workbook.deleteSheet(empty);
    if (!removed.ok) throw new Error(`The empty sheet stays: ${removed.problem.kind}`);
    return accept({ bytes: await writeXlsx(workbook.toFile()), built: built.value });
  } finally {
    host.close();
  }
}
