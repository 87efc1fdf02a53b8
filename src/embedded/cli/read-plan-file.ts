import path from "node:path";
import type { Plan, PlanSource } from "../../core/plan/plan";
import type { PlanDocument, PlanText } from "../../core/intake/plan-document";
import { readPlan } from "../../core/intake/read-plan";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import { largestDocumentBytes, readDocument } from "../../documents/read-document";
import type { Texts } from "../../text/vi";
import { readBytes, sayFileProblem } from "./read-bytes";
import { sayDocumentProblem, sayIntakeProblem } from "./say-plan-problem";

export interface PlanFileOptions {
  readonly source: PlanSource | undefined;
  /** The file that the rows are held against: the plan of an appendix, or the appendix of a plan. */
  readonly against: string | undefined;
}

/** The plan in a file. The problem is the sentence that says why there is none. */
export async function readPlanFile(file: string, { source, against }: PlanFileOptions, texts: Texts): Promise<Result<Plan, string>> {
  const document = await documentIn(file, texts);
  if (!document.ok) return document;
  const other = against === undefined ? accept(undefined) : await documentIn(against, texts);
  if (!other.ok) return other;
  const plan = readPlan(document.value, {
    ...(source === undefined ? {} : { source }),
    ...(other.value === undefined ? {} : { against: other.value }),
  });
  return plan.ok ? plan : refuse(sayIntakeProblem(plan.problem, path.basename(file), texts));
}

async function documentIn(file: string, texts: Texts): Promise<Result<PlanText | PlanDocument, string>> {
  const bytes = await readBytes(file, largestDocumentBytes);
  const name = path.basename(file);
  if (!bytes.ok) {
    const { problem } = bytes;
    return refuse(
      problem.kind === "too-large"
        ? sayDocumentProblem({ kind: "too-large", name, bytes: problem.bytes, limit: largestDocumentBytes }, texts)
        : sayFileProblem(problem, file, texts.commandLine.plan),
    );
  }
  const document = await readDocument(bytes.value, name);
  return document.ok ? document : refuse(sayDocumentProblem(document.problem, texts));
}
