import { texts } from "./texts";
import type { EntryProblem } from "./use-cell-draft";

/** Why nothing was put into a cell, in one sentence. */
export function sayEntryProblem(problem: EntryProblem | "outside"): string {
  switch (problem) {
    case "protected":
      return texts.refused.protected;
    case "bad-formula":
      return texts.refused.badFormula;
    case "outside":
      return texts.refused.pasteOutside;
  }
}
