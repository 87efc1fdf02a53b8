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
      case "sheet-gone":
        return `The sheet "${problem.sheet}" is not there any more: it may have been renamed or deleted. Nothing was changed; press "Check again".`;
      case "too-many-filled":
        return `The workbook has ${printCount(problem.cells)} filled cells, more than the ${printCount(problem.limit)} that can be checked, most of them on the sheet "${problem.sheet}". Move what need not be checked to another file, then try again.`;
      case "sheet-hidden":
        return `The sheet "${problem.sheet}" is hidden, so its cells cannot be shown. Right-click any sheet tab, choose Unhide, then try again.`;
      case "cell-changed":
        return `Cell ${problem.cell} on the sheet "${problem.sheet}" is not as it was when it was checked, so nothing was written. Press "Check again" and look at this point anew.`;
      case "cell-covered":
        return `Cell ${problem.cell} on the sheet "${problem.sheet}" lies under a merged cell, so nothing was written. Unmerge it (Home → Merge & Center), then try again.`;
      case "number-too-long":
        return `The number for cell ${problem.cell} on the sheet "${problem.sheet}" has more than 15 digits, which a cell cannot keep as a number, so nothing was written. Leave it as text.`;
      case "partly-written":
        return `Excel stopped half-way, and the sheet "${problem.sheet}" could not be put back as it was. Press Ctrl+Z on the sheet, then "Check again".`;
      case "no-notes":
        return "This Excel lets no add-in write cell notes (Excel 2021 and later or Microsoft 365 does). Use the record of the check instead.";
      default:
        return unreachable(problem);
    }
  },

  checkProblem(problem: ExcelProblem): string {
    switch (problem.kind) {
      case "cell-edit-mode":
        return "A cell is being edited, so nothing was read or written yet. Press Enter (or Esc) on the sheet, then try again.";
      case "protected":
        return "The workbook or the sheet is protected, so nothing was written yet. Unprotect it (Review → Unprotect Sheet), then try again; the findings are kept.";
      case "too-large":
        return "A cell holds too much text to be read or written at once (Excel takes 5 MB at a time). Shorten it, then try again.";
      case "not-responding":
        return `Excel did not answer (code ${problem.code}). Nothing was changed; wait a moment, then try again.`;
      case "sheet-missing":
      case "leftover-sheet":
      case "sheet-gone":
      case "sheet-hidden":
      case "too-many-filled":
      case "cell-changed":
      case "cell-covered":
      case "number-too-long":
      case "partly-written":
      case "no-notes":
        return excel.problem(problem);
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
      case "sheet-gone":
      case "sheet-hidden":
      case "too-many-filled":
      case "cell-changed":
      case "cell-covered":
      case "number-too-long":
      case "partly-written":
      case "no-notes":
        return excel.problem(problem);
      default:
        return unreachable(problem);
    }
  },
};

const printCount = (count: number): string => printAmount(amount(String(count)));
