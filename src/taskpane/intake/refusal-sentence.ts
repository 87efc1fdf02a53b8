import { unreachable } from "../../core/unreachable";
import type { PaneTexts } from "../language/pane-texts";
import type { IntakeRefusal } from "./intake-state";

/** Why no tasks could be taken, and what to do next. */
export function refusalSentence(refusal: IntakeRefusal, { excel, intake, pane }: PaneTexts): string {
  switch (refusal.from) {
    case "drop":
      return pane.intake.oneFile(refusal.names);
    case "disk":
      return pane.intake.notHandedOver(refusal.name);
    case "file":
      return intake.documentProblem(refusal.problem);
    case "plan":
      return intake.problem(refusal.problem);
    case "sheet":
      return excel.selectionProblem(refusal.problem);
    case "program":
      return pane.intake.programMissing;
    default:
      return unreachable(refusal);
  }
}
