import { unreachable } from "../../core/unreachable";
import type { PanePaper } from "../../text/vi/pane-paper";
import type { PaperOutcome, ReadProblem } from "./paper-state";

export function problemSentence(problem: ReadProblem, texts: PanePaper): string {
  return problem.kind === "missing" ? texts.missing : texts.problem(problem);
}

/** What became of the last repair. */
export function outcomeSentence(outcome: PaperOutcome, texts: PanePaper): string {
  switch (outcome.kind) {
    case "repaired": {
      if (outcome.undo === undefined) return texts.nothingLeft;
      const said = texts.repaired(outcome.rules);
      return outcome.dropped.length === 0 ? said : `${said} ${texts.dropped(outcome.dropped)}`;
    }
    case "undone":
      if (outcome.nothing) return texts.undoNothing;
      return outcome.dropped.length === 0 ? texts.undone : `${texts.undone} ${texts.notUndone(outcome.dropped)}`;
    case "refused":
      return problemSentence(outcome.problem, texts);
    default:
      return unreachable(outcome);
  }
}
