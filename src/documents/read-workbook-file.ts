/** An .xlsx file as the page hands it over, as the plain grid that the checks read: its size is asked before a byte of it is loaded. */
import type { Result } from "../core/result";
import { accept, refuse } from "../core/result";
import type { WorkbookGrid } from "../core/tables/grid";
import { gridOfWorkbook } from "./xlsx/grid-of-workbook";
import { readXlsx } from "./xlsx/read-xlsx";
import type { XlsxProblem } from "./xlsx/xlsx-problem";

/** Packed. A pane shares its memory with Excel's own windows. */
const largestWorkbookBytes = 50 * 1024 * 1024;

/** Rejects with the browser's DOMException where the system does not give the bytes. */
export async function readWorkbookFile(file: Pick<File, "size" | "arrayBuffer">): Promise<Result<WorkbookGrid, XlsxProblem>> {
  if (file.size > largestWorkbookBytes) return refuse({ kind: "too-large", bytes: file.size, limit: largestWorkbookBytes });
  const workbook = await readXlsx(new Uint8Array(await file.arrayBuffer()));
  return workbook.ok ? accept(gridOfWorkbook(workbook.value)) : workbook;
}
