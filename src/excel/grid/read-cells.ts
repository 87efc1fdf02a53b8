/** Reads the cells of whole sheets in as few requests as stay under the 5 MB that Excel on the web answers at once. */
import type { GridArea, GridCell } from "../../core/tables/grid";
import { codeOf } from "../explain-error";
import type { CellMatrix } from "./queue-cells";
import { queueCells } from "./queue-cells";
import type { SheetFrame } from "./read-frames";
import type { StylePool } from "./style-pool";

/** A cell takes about 170 bytes of an answer, its text apart: this many stay well under 5 MB unless they hold long texts. */
const cellsInOneRead = 20_000;

/** Whether a row is hidden takes 20 bytes. */
const rowsInPlaceOfOneCell = 8;

interface ReadSheet {
  readonly rows: (GridCell | undefined)[][];
  readonly hiddenRows: Set<number>;
}

/** Part of a sheet that is read in one piece. */
interface Job {
  readonly target: ReadSheet;
  readonly frame: SheetFrame;
  readonly what: "cells" | "rows";
  readonly area: GridArea;
}

export async function readCells(
  context: Excel.RequestContext,
  frames: readonly SheetFrame[],
  styles: StylePool,
): Promise<readonly ReadSheet[]> {
  const read = frames.map((): ReadSheet => ({ rows: [], hiddenRows: new Set() }));
  let jobs = frames.flatMap((frame, index) => jobsOf(frame, read[index]));
  let most = cellsInOneRead;
  while (jobs.length > 0) {
    const portion = takePortion(jobs, most);
    if (await readPortion(context, portion, styles)) jobs = jobs.slice(portion.length);
    else {
      most = Math.max(
        1,
        Math.floor(
          Math.min(
            most,
            portion.reduce((sum, job) => sum + costOf(job), 0),
          ) / 2,
        ),
      );
      jobs = jobs.flatMap((job) => cut(job, most));
    }
  }
  return read;
}

function jobsOf(frame: SheetFrame, target: ReadSheet | undefined): readonly Job[] {
  const { used, filled, hidesRows } = frame;
  if (used === undefined || target === undefined) return [];
  const cells = filled.map((area): Job => ({ target, frame, what: "cells", area }));
  const rows: Job = { target, frame, what: "rows", area: { top: 0, left: 0, bottom: used.bottom, right: 0 } };
  return (hidesRows ? [...cells, rows] : cells).flatMap((job) => cut(job, cellsInOneRead));
}

function takePortion(jobs: readonly Job[], most: number): readonly Job[] {
  let cost = 0;
  const fitting = jobs.findIndex((job) => (cost += costOf(job)) > most);
  return fitting === -1 ? jobs : jobs.slice(0, Math.max(1, fitting));
}

/** False where it was too much for one answer; nothing was taken over then. */
async function readPortion(context: Excel.RequestContext, portion: readonly Job[], styles: StylePool): Promise<boolean> {
  const answers = portion.map((job) => (job.what === "cells" ? queueCellJob(job, styles) : queueRowJob(job)));
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || isSmallest(portion)) throw error;
    return false;
  }
  return answers.map((answer) => answer()).every((wasThere) => wasThere);
}

function isSmallest(portion: readonly Job[]): boolean {
  return portion.length === 1 && portion.every(({ area }) => area.top === area.bottom && area.left === area.right);
}

function queueCellJob({ frame, area, target }: Job, styles: StylePool): () => boolean {
  const answer = queueCells(frame.sheet, area, styles);
  return () => {
    const cells = answer();
    if (cells === undefined) return false;
    place(cells, area, target.rows);
    return true;
  };
}

function queueRowJob({ frame, area, target }: Job): () => boolean {
  const answer = frame.sheet.getRangeByIndexes(area.top, 0, area.bottom - area.top + 1, 1).getRowProperties({ rowHidden: true });
  return () => {
    answer.value.forEach(({ rowHidden }, index) => {
      if (rowHidden === true) target.hiddenRows.add(area.top + index);
    });
    return true;
  };
}

/** Puts what was read where it belongs, without trailing emptiness. */
function place(cells: CellMatrix, area: GridArea, rows: (GridCell | undefined)[][]): void {
  cells.forEach((inRow, down) => {
    inRow.forEach((cell, right) => {
      if (cell !== undefined) (rows[area.top + down] ??= [])[area.left + right] = cell;
    });
  });
}

function costOf({ what, area }: Job): number {
  const rows = area.bottom - area.top + 1;
  return what === "cells" ? rows * (area.right - area.left + 1) : Math.ceil(rows / rowsInPlaceOfOneCell);
}

/** Between rows where there are several, otherwise between columns. */
function cut(job: Job, most: number): readonly Job[] {
  const cost = costOf(job);
  if (cost <= most) return [job];
  const { top, left, bottom, right } = job.area;
  const parts: Job[] = [];
  if (top < bottom) {
    const height = Math.max(1, Math.floor((most * (bottom - top + 1)) / cost));
    for (let row = top; row <= bottom; row += height)
      parts.push({ ...job, area: { top: row, left, bottom: Math.min(bottom, row + height - 1), right } });
    return parts.flatMap((part) => cut(part, most));
  }
  for (let column = left; column <= right; column += most)
    parts.push({ ...job, area: { top, left: column, bottom, right: Math.min(right, column + most - 1) } });
  return parts;
}
