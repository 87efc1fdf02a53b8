/** From what was dropped or chosen to a text. */
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import type { PaneActions } from "../actions";
import type { IntakeRefusal } from "./intake-state";

export async function takeFile(
  files: readonly File[],
  { readText }: Pick<PaneActions, "readText">,
): Promise<Result<{ readonly text: string; readonly file: string }, IntakeRefusal>> {
  const [file] = files;
  if (file === undefined || files.length > 1) return refuse({ from: "drop", names: files.map(({ name }) => name) });
  try {
    const read = readText(new Uint8Array(await file.arrayBuffer()), file.name);
    return read.ok ? accept({ text: read.value, file: file.name }) : refuse({ from: "file", problem: read.problem });
  } catch (error) {
    // What browsers throw for a folder and for a file that was locked or moved.
    if (error instanceof DOMException) return refuse({ from: "disk", name: file.name });
    throw error;
  }
}
