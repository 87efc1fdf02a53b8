import { readFile, stat } from "node:fs/promises";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import type { WorkbookGrid } from "../../core/tables/grid";
import { unreachable } from "../../core/unreachable";
import { gridOfWorkbook } from "../../documents/xlsx/grid-of-workbook";
import { readXlsx } from "../../documents/xlsx/read-xlsx";
import type { XlsxProblem } from "../../documents/xlsx/xlsx-problem";
import type { Texts } from "../../text/vi";
import { errorCode } from "./error-code";
import { typedPath } from "./typed-path";

/** Packed; what it unpacks to has a limit of its own. */
const largestBytes = 256 * 1024 * 1024;

/** The sheets of an .xlsx file. The problem is the sentence that says why there are none. */
export async function readWorkbookFile(file: string, texts: Texts): Promise<Result<WorkbookGrid, string>> {
  const bytes = await readBytes(file, texts);
  if (!bytes.ok) return bytes;
  const workbook = await readXlsx(bytes.value);
  return workbook.ok ? accept(gridOfWorkbook(workbook.value)) : refuse(sayProblem(workbook.problem, file, texts));
}

async function readBytes(file: string, texts: Texts): Promise<Result<Uint8Array, string>> {
  const say = texts.checks.refused;
  try {
    if ((await stat(typedPath(file))).size > largestBytes) return refuse(say.tooLarge(file));
    return accept(new Uint8Array(await readFile(typedPath(file))));
  } catch (error) {
    const code = errorCode(error);
    switch (code) {
      case undefined:
        throw error;
      case "ENOENT":
      case "ENOTDIR":
        return refuse(say.notFound(file));
      case "EISDIR":
        return refuse(say.isFolder(file));
      case "EACCES":
      case "EPERM":
        return refuse(say.noPermission(file));
      default:
        return refuse(say.unreadable(file, code));
    }
  }
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
