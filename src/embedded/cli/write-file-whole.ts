import { access, constants, open, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import { errorCode } from "./error-code";
import { outKind } from "./out-kind";

export type OutProblem =
  | { readonly kind: "unknown-kind" | "is-plan" | "no-folder" | "is-folder" | "no-permission" }
  | { readonly kind: "not-written"; readonly code: string };

/** Whether a result can be written there at all: asked before the work is done. `plan` must not be overwritten, also not through a link. */
export async function checkOut(file: string, plan: string): Promise<Result<undefined, OutProblem>> {
  if (outKind(file) === undefined) return refuse({ kind: "unknown-kind" });
  const folder = path.dirname(path.resolve(file));
  try {
    if (!(await stat(folder)).isDirectory()) return refuse({ kind: "no-folder" });
    await access(folder, constants.W_OK);
    const existing = await existingPath(file);
    if (existing === undefined) return accept(undefined);
    if (existing === (await existingPath(plan))) return refuse({ kind: "is-plan" });
    if ((await stat(existing)).isDirectory()) return refuse({ kind: "is-folder" });
    await access(existing, constants.W_OK);
    return accept(undefined);
  } catch (error) {
    return refuse(explain(error));
  }
}

/** The file appears whole or not at all: it is written beside its place under another name and then renamed. */
export async function writeFileWhole(file: string, bytes: Uint8Array): Promise<Result<undefined, OutProblem>> {
  const target = (await existingPath(file)) ?? path.resolve(file);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${String(process.pid)}.tmp`);
  try {
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
    return accept(undefined);
  } catch (error) {
    const problem = explain(error);
    await rm(temporary, { force: true });
    return refuse(problem);
  }
}

/** Where the file really is, links followed; undefined where there is none. */
async function existingPath(file: string): Promise<string | undefined> {
  try {
    return await realpath(file);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

function explain(error: unknown): OutProblem {
  const code = errorCode(error);
  if (code === undefined) throw error;
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "no-folder" };
  if (code === "EISDIR") return { kind: "is-folder" };
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return { kind: "no-permission" };
  return { kind: "not-written", code };
}
