import { writeXlsx as writeWithHucre } from "hucre/xlsx";
import { finishPackage } from "./finish-package";
import { toHucre } from "./hucre-workbook";
import type { WorkbookFile } from "./workbook-file";

/** The bytes of an .xlsx file: the same for the same workbook, on any machine and at any time. Other programs recompute it when they open it. */
export async function writeXlsx(workbook: WorkbookFile): Promise<Uint8Array> {
  return finishPackage(await writeWithHucre(toHucre(workbook)), workbook);
}
