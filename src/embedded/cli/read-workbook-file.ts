import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import type { WorkbookGrid } from "../../core/tables/grid";
import { unreachable } from "../../core/unreachable";
import { gridOfWorkbook } from "../../documents/xlsx/grid-of-workbook";
import { readXlsx } from "../../documents/xlsx/read-xlsx";
import type { XlsxProblem } from "../../documents/xlsx/xlsx-problem";
import type { Texts } from "../../text/vi";
import { readBytes, sayFileProblem } from "./read-bytes";

/** Packed; what it unpacks to has a limit of its own. */
const largestBytes = 256 * 1024 * 1024;

/** The sheets of an .xlsx file. The problem is the sentence that says why there are none. */
export async function readWorkbookFile(file: string, texts: Texts): Promise<Result<WorkbookGrid, string>> {
  const bytes = await readBytes(file, largestBytes);
  if (!bytes.ok) {
    const say = texts.checks.refused;
    return refuse(bytes.problem.kind === "too-large" ? say.tooLarge(file) : sayFileProblem(bytes.problem, file, say));
  }
  const workbook = await readXlsx(bytes.value);
  return workbook.ok ? accept(gridOfWorkbook(workbook.value)) : refuse(sayProblem(workbook.problem, file, texts));
}

function sayProblem(problem: XlsxProblem, file: string, texts: Texts): string {
  const say = texts.checks.refused;
  switch (problem.kind) {
    case "empty":
      return say.empty(file);
    case "not-a-workbook":
      return say.notAWorkbook(file);
    case "old-excel":
      return say.oldExcel(file);
    case "password-protected":
      return say.password(file);
    case "too-large":
      return say.tooLarge(file);
    case "damaged":
      return say.damaged(file);
    default:
      return unreachable(problem);
  }
}
