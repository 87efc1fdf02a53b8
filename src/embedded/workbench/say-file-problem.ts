import { unreachable } from "../../core/unreachable";
import type { XlsxProblem } from "../../documents/xlsx/xlsx-problem";
import { texts } from "./texts";

/** Why a file was not opened, in one sentence. */
export function sayFileProblem(problem: XlsxProblem, file: string): string {
  switch (problem.kind) {
    case "empty":
      return texts.refused.emptyFile(file);
    case "not-a-workbook":
      return texts.refused.notAWorkbook(file);
    case "old-excel":
      return texts.refused.oldExcel(file);
    case "password-protected":
      return texts.refused.passwordProtected(file);
    case "too-large":
      return texts.refused.tooLarge(file);
    case "damaged":
      return texts.refused.damaged(file);
    default:
      return unreachable(problem);
  }
}
