import { unreachable } from "../../core/unreachable";
import type { XlsxProblem } from "../../documents/xlsx/xlsx-problem";
import type { PaneTexts } from "../language/pane-texts";
import type { CheckTexts } from "./check-texts";
import type { VersionsProblem } from "./versions-state";

/** Why there is nothing to compare, and what to do next. */
export function versionsProblemSentence(problem: VersionsProblem, texts: CheckTexts, excel: PaneTexts["excel"]): string {
  switch (problem.kind) {
    case "excel":
      return excel.checkProblem(problem.problem);
    case "file":
      return fileSentence(problem.name, problem.problem, texts);
    case "not-handed-over":
      return texts.check.fileNotHandedOver(problem.name);
    default:
      return unreachable(problem);
  }
}

function fileSentence(file: string, problem: XlsxProblem, { checks: { refused } }: CheckTexts): string {
  switch (problem.kind) {
    case "empty":
      return refused.empty(file);
    case "not-a-workbook":
      return refused.notAWorkbook(file);
    case "old-excel":
      return refused.oldExcel(file);
    case "password-protected":
      return refused.password(file);
    case "too-large":
      return refused.tooLarge(file);
    case "damaged":
      return refused.damaged(file);
    default:
      return unreachable(problem);
  }
}
