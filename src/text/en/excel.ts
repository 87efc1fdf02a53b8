import { unreachable } from "../../core/unreachable";
import { amount, printAmount } from "../../core/money/amount";
import type { ExcelProblem } from "../../excel/problem";
import type { SelectionProblem } from "../../excel/read-selection";
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

  selectionProblem(problem: SelectionProblem | ExcelProblem): string {
    switch (problem.kind) {
      case "no-single-range":
        return "Several separate ranges are selected, or a picture. Select one range with the header row and the tasks, then try again.";
      case "one-cell":
        return `Only one cell is selected (${problem.address}). Select the whole table, from its header row to its last row, then try again.`;
      case "nothing-in-cells":
        return `There is no text in ${problem.address}. Select the table of tasks, then try again.`;
      case "too-many-cells":
        return `The selection has ${problem.cells < 0 ? "far too many" : printCount(problem.cells)} cells, more than the ${printCount(problem.limit)} that can be read. Select the table of tasks alone, then try again.`;
      case "cell-edit-mode":
        return "A cell is being edited, so nothing was read yet. Press Enter (or Esc) on the sheet, then try again.";
      case "too-large":
        return "The selection holds too much text to be read at once (over 5 MB). Select the table of tasks alone, then try again.";
      case "not-responding":
        return `Excel did not answer (code ${problem.code}). Wait a moment, then try again.`;
      case "protected":
      case "sheet-missing":
      case "leftover-sheet":
        return excel.problem(problem);
      default:
        return unreachable(problem);
    }
  },
};

const printCount = (count: number): string => printAmount(amount(String(count)));
