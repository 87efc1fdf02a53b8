/** Where a command's words go. A refusal is one line on the error stream; the exit code is set, never forced, so that what was written arrives. */
import { once } from "node:events";
import { oneLine } from "./one-line";

/** Exit codes of the command line. `bug` is none of the contract's: the program itself is at fault. */
export const exitCodes = { fine: 0, findings: 1, refused: 2, bug: 70 } as const;

/** A reader that goes away (`| head`) is no error: the command ends quietly. */
export function endQuietlyWithoutReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(exitCodes.fine);
  });
}

/** Waits until the reader has taken what was written before: a slow reader does not fill the memory. */
export async function write(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}

/** One line whatever the sentence holds: file names may contain line breaks. */
export function refuseWith(sentence: string): void {
  process.stderr.write(`${oneLine(sentence)}\n`);
  process.exitCode = exitCodes.refused;
}
