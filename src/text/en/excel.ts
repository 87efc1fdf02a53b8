import { unreachable } from "../../core/unreachable";
import type { ExcelProblem } from "../../excel/problem";
import type { Texts } from "../vi";

export const excel: Texts["excel"] = {
  problem(problem: ExcelProblem): string {
    switch (problem.kind) {
      case "cell-edit-mode":
        return 'A cell is being edited, so nothing was written yet. Press Enter (or Esc) on the sheet, then "Try again".';
      case "protected":
        return 'The workbook or the sheet is protected, so nothing was written yet. Unprotect it (Review → Unprotect), then "Try again"; what you typed is kept.';
      case "too-large":
        return "The appendix is too long to be written at once (over 8 MB of text). Make two appendices of it.";
      case "not-responding":
        return `Excel did not take the request (code ${problem.code}). Nothing was changed; wait a moment, then "Try again".`;
      case "sheet-missing":
        return `The sheet "${problem.sheet}" holds no appendix to replace any more. Nothing was changed; build on a new sheet.`;
      case "leftover-sheet":
        return `Excel stopped half-way. The sheet "${problem.sheet}" is not complete: delete it, then build again.`;
      default:
        return unreachable(problem);
    }
  },
};
