/** The pages of a sheet as they will be printed, and what about them does not conform: what the preview shows. */
import type { Result } from "../core/result";
import { accept } from "../core/result";
import type { DrawnPaper } from "../sheet/draw-pages";
import { drawPages } from "../sheet/draw-pages";
import { judgeSheet } from "../sheet/judge-sheet";
import type { PaperFault } from "../sheet/paper-fault";
import type { PrintedSheet } from "../sheet/printed-sheet";
import type { PaperProblem } from "./read-printed-sheet";
import { readPrintedSheet } from "./read-printed-sheet";

export interface PaperReading {
  readonly sheet: PrintedSheet;
  /** Without pages where nothing stands on the sheet. */
  readonly paper: DrawnPaper;
  readonly faults: readonly PaperFault[];
}

/** Of the active sheet. */
export async function readPaper(): Promise<Result<PaperReading, PaperProblem>> {
  const read = await readPrintedSheet();
  return read.ok ? accept(paperOf(read.value)) : read;
}

export function paperOf(sheet: PrintedSheet): PaperReading {
  return { sheet, paper: drawPages(sheet), faults: judgeSheet(sheet) };
}
