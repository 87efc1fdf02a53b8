import type { Result } from "../core/result";
import { accept, refuse } from "../core/result";
import { canNote } from "./note-findings";
import { isMarkedNote } from "./note-mark";
import type { ExcelProblem } from "./problem";
import { runExcel } from "./run-excel";

/** Takes every note away that the check wrote, on all sheets. The answer: how many. */
export async function removeNotes(): Promise<Result<number, ExcelProblem>> {
  if (!canNote()) return refuse({ kind: "no-notes" });
  return runExcel(async (context) => {
    const { comments } = context.workbook;
    comments.load({ content: true });
    await context.sync();
    const ours = comments.items.filter(({ content }) => isMarkedNote(content));
    if (ours.length === 0) return accept(0);
    for (const comment of ours) comment.delete();
    await context.sync();
    return accept(ours.length);
  });
}
