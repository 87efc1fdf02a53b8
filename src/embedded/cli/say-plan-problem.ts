import type { IntakeProblem } from "../../core/intake/intake-problem";
import type { DocumentProblem } from "../../core/intake/text-problem";
import type { Texts } from "../../text/vi";

/** Why a file gives no text, in the words of the command line where those of the task pane would send the reader to its buttons. */
export function sayDocumentProblem(problem: DocumentProblem, texts: Texts): string {
  return problem.kind === "empty" ? texts.commandLine.plan.empty(problem.name) : texts.intake.documentProblem(problem);
}

/** Why a text is no plan, likewise. */
export function sayIntakeProblem(problem: IntakeProblem, file: string, texts: Texts): string {
  const say = texts.commandLine.plan;
  if (problem.kind === "empty") return say.empty(file);
  if (problem.kind === "no-appendix-table") return say.noAppendixTable(problem.bodyTasks);
  return problem.kind === "no-body-tasks" ? say.noBodyTasks(problem.tableRows) : texts.intake.problem(problem);
}
