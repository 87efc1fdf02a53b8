import { open } from "node:fs/promises";
import path from "node:path";
import type { Plan, PlanSource } from "../../core/plan/plan";
import type { PlanDocument, PlanText } from "../../core/intake/plan-document";
import { readPlan } from "../../core/intake/read-plan";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import { largestDocumentBytes, readDocument } from "../../documents/read-document";
import type { Texts } from "../../text/vi";
import { errorCode } from "./error-code";
import { typedPath } from "./typed-path";
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
  const bytes = await readBytes(file, texts);
  if (!bytes.ok) return bytes;
  const document = await readDocument(bytes.value, path.basename(file));
  return document.ok ? document : refuse(sayDocumentProblem(document.problem, texts));
}

/** A file that is too large is refused by its size and never loaded; what has no size, as a pipe, is read little further than the limit. */
async function readBytes(file: string, texts: Texts): Promise<Result<Uint8Array, string>> {
  const say = texts.commandLine.plan;
  try {
    const handle = await open(typedPath(file), "r");
    try {
      const { size } = await handle.stat();
      const name = path.basename(file);
      if (size > largestDocumentBytes)
        return refuse(sayDocumentProblem({ kind: "too-large", name, bytes: size, limit: largestDocumentBytes }, texts));
      const pieces: Buffer[] = [];
      let length = 0;
      for await (const piece of handle.createReadStream({ autoClose: false, highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
        pieces.push(piece);
        length += piece.length;
        if (length > largestDocumentBytes) break;
      }
      return accept(new Uint8Array(Buffer.concat(pieces)));
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = errorCode(error);
    switch (code) {
      case undefined:
        throw error;
      case "ENOENT":
      case "ENOTDIR":
        return refuse(say.notFound(file));
      case "EISDIR":
        return refuse(say.isFolder(file));
      case "EACCES":
      case "EPERM":
        return refuse(say.noPermission(file));
      default:
        return refuse(say.unreadable(file, code));
    }
  }
}
