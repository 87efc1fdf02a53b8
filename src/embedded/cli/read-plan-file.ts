import { open } from "node:fs/promises";
import path from "node:path";
import type { Plan, PlanSource } from "../../core/plan/plan";
import { readPlan } from "../../core/intake/read-plan";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import { largestTextBytes, readText } from "../../documents/read-text";
import type { Texts } from "../../text/vi";
import { errorCode } from "./error-code";
import { typedPath } from "./typed-path";
import { sayIntakeProblem, sayTextProblem } from "./say-plan-problem";

/** The plan in a file. The problem is the sentence that says why there is none. */
export async function readPlanFile(file: string, source: PlanSource | undefined, texts: Texts): Promise<Result<Plan, string>> {
  const bytes = await readBytes(file, texts);
  if (!bytes.ok) return bytes;
  const name = path.basename(file);
  const text = readText(bytes.value, name);
  if (!text.ok) return refuse(sayTextProblem(text.problem, texts));
  const plan = readPlan(text.value, source === undefined ? {} : { source });
  return plan.ok ? plan : refuse(sayIntakeProblem(plan.problem, name, texts));
}

/** One byte more than the largest text at most: `readText` then says "too large", and a file of gigabytes is never loaded. */
async function readBytes(file: string, texts: Texts): Promise<Result<Uint8Array, string>> {
  const say = texts.commandLine.plan;
  try {
    const handle = await open(typedPath(file), "r");
    try {
      const pieces: Buffer[] = [];
      let length = 0;
      for await (const piece of handle.createReadStream({ autoClose: false, highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
        pieces.push(piece);
        length += piece.length;
        if (length > largestTextBytes) break;
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
