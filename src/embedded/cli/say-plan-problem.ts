import type { IntakeProblem } from "../../core/intake/intake-problem";
import type { TextProblem } from "../../documents/read-text";
import type { Texts } from "../../text/vi";

/** Why a file is no text, in the words of the command line where those of the task pane would send the reader to its buttons. */
export function sayTextProblem(problem: TextProblem, texts: Texts): string {
  const say = texts.commandLine.plan;
  if (problem.kind === "empty") return say.empty(problem.name);
  if (problem.kind !== "binary") return texts.intake.textProblem(problem);
  return problem.format === "docx" ? say.wordNotYet(problem.name) : say.notText(problem.name, problem.format);
}

/** Why a text is no plan, likewise. */
export function sayIntakeProblem(problem: IntakeProblem, file: string, texts: Texts): string {
  const say = texts.commandLine.plan;
  if (problem.kind === "empty") return say.empty(file);
  if (problem.kind === "no-appendix-table") return say.noAppendixTable(problem.bodyTasks);
  return problem.kind === "no-body-tasks" ? say.noBodyTasks(problem.tableRows) : texts.intake.problem(problem);
}
