/** What a reader throws about the file, as the problem that it is; anything else is a bug and keeps flying. */
import type { DocumentProblem } from "../core/intake/text-problem";
import type { Result } from "../core/result";
import { refuse } from "../core/result";
import { DamagedFile } from "./ooxml/damaged-file";
import { ReadingStopped } from "./reading-steps";

export async function guardReading<T>(name: string, read: () => Promise<Result<T, DocumentProblem>>): Promise<Result<T, DocumentProblem>> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ReadingStopped) return refuse({ kind: "stopped", name });
    if (error instanceof DamagedFile) return refuse({ kind: "damaged", name, part: error.part });
    throw error;
  }
}
