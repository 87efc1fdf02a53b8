import { open } from "node:fs/promises";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import { errorCode } from "./error-code";
import { typedPath } from "./typed-path";

export type FileProblem =
  | { readonly kind: "not-found" | "is-folder" | "no-permission" }
  | { readonly kind: "unreadable"; readonly code: string }
  | { readonly kind: "too-large"; readonly bytes: number };

/** The sentences of each command: which file it waited for differs. */
interface FileSentences {
  readonly notFound: (file: string) => string;
  readonly isFolder: (file: string) => string;
  readonly noPermission: (file: string) => string;
  readonly unreadable: (file: string, code: string) => string;
}

/** A file that is too large is refused by its size and never loaded; what has no size, as a pipe, is read little further than the limit. */
export async function readBytes(file: string, limit: number): Promise<Result<Uint8Array, FileProblem>> {
  try {
    const handle = await open(typedPath(file), "r");
    try {
      const { size } = await handle.stat();
      if (size > limit) return refuse({ kind: "too-large", bytes: size });
      const pieces: Buffer[] = [];
      let length = 0;
      for await (const piece of handle.createReadStream({ autoClose: false, highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
        pieces.push(piece);
        length += piece.length;
        if (length > limit) return refuse({ kind: "too-large", bytes: length });
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
        return refuse({ kind: "not-found" });
      case "EISDIR":
        return refuse({ kind: "is-folder" });
      case "EACCES":
      case "EPERM":
        return refuse({ kind: "no-permission" });
      default:
        return refuse({ kind: "unreadable", code });
    }
  }
}

export function sayFileProblem(problem: Exclude<FileProblem, { kind: "too-large" }>, file: string, say: FileSentences): string {
  switch (problem.kind) {
    case "not-found":
      return say.notFound(file);
    case "is-folder":
      return say.isFolder(file);
    case "no-permission":
      return say.noPermission(file);
    case "unreadable":
      return say.unreadable(file, problem.code);
  }
}
