/** The texts of a task's row, and their breaking into several rows where one cannot be high enough. */
import type { Task } from "../core/plan/task";
import { formStyles } from "./appendix-form";
import { lineHeightPoints, wrapText } from "./wrap-text";

/** Excel's own limit. */
export const highestRowPoints = 409;
const rowPaddingPoints = 4;
const line = lineHeightPoints(formStyles.text.fontSize);

/** One line is kept back in case another program breaks the text a little earlier. */
const mostLines = Math.floor((highestRowPoints - rowPaddingPoints) / line) - 1;

/** Ordinal, content, leads, cooperators, timeframe, in the order of the columns. */
export type RowTexts = readonly [string, string, string, string, string];

export interface SheetRow {
  readonly texts: RowTexts;
  readonly heightPoints: number;
  /** The task whose cost stands in this row; undefined for the continuation of a long one. */
  readonly task: Task | undefined;
}

/**
 * The rows of a task: one, or more where a text is longer than the highest row that a spreadsheet allows. The rows that go on have no
 * ordinal and no cost, as real appendices do it.
 */
export function rowsOfTask(task: Task, columnWidthsPoints: readonly number[]): readonly SheetRow[] {
  const texts = [task.ordinal, task.content, task.leads.text, task.cooperators.text, task.timeframe?.text ?? ""];
  const wrapped = texts.map((text, column) => wrapText(text, columnWidthsPoints[column] ?? 0, formStyles.text));
  const lines = Math.max(...wrapped.map((each) => each.length));
  if (lines <= mostLines) return [{ texts: texts as unknown as RowTexts, heightPoints: heightOf(lines), task }];

  const rows = Math.ceil(lines / mostLines);
  return Array.from({ length: rows }, (_, row): SheetRow => {
    const part = wrapped.map((each) => each.slice(row * mostLines, (row + 1) * mostLines));
    return {
      texts: part.map((each) => each.join("").trim()) as unknown as RowTexts,
      heightPoints: heightOf(Math.max(...part.map((each) => each.length))),
      task: row === 0 ? task : undefined,
    };
  });
}

function heightOf(lines: number): number {
  return lines * line + rowPaddingPoints;
}
