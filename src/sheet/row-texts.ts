/** The lines of a row's texts, and the breaking of a row into several where one cannot be high enough. */
import type { Program, TypeSize } from "./wrap-text";
import { lineHeightPoints, wrapText } from "./wrap-text";

/** Excel's own limit. */
export const highestRowPoints = 409;

/** Above and below the text together. Excel's lines have air of their own. */
const rowPaddingPoints: Readonly<Record<Program, number>> = { excel: 1.5, libreoffice: 3 };

export interface RowPiece {
  /** In the order of the columns. */
  readonly texts: readonly string[];
  readonly lines: number;
}

/** How many lines the fullest cell of a row has; at least one. */
export function rowLines(texts: readonly string[], columnWidthsPoints: readonly number[], type: TypeSize, program: Program): number {
  return texts.reduce((most, text, column) => Math.max(most, wrapText(text, columnWidthsPoints[column] ?? 0, type, program).length), 1);
}

export function rowHeightPoints(lines: number, fontSize: number, program: Program): number {
  return lines * lineHeightPoints(fontSize, program) + rowPaddingPoints[program];
}

/** How many lines a row of at most this height holds; one is kept back in case another program breaks the text a little earlier. */
export function mostLines(heightPoints: number, fontSize: number, program: Program): number {
  return Math.max(1, Math.floor((heightPoints - rowPaddingPoints[program]) / lineHeightPoints(fontSize, program)) - 1);
}

/**
 * A row, or several where a text has more lines than a row may have. The rows that go on have no ordinal and no cost, since these fit the first one,
 * as real appendices do it.
 */
export function splitRow(
  texts: readonly string[],
  columnWidthsPoints: readonly number[],
  type: TypeSize,
  most: number,
  program: Program,
): readonly RowPiece[] {
  const wrapped = texts.map((text, column) => linesWithBreaks(text, columnWidthsPoints[column] ?? 0, type, program));
  const lines = Math.max(1, ...wrapped.map((each) => each.length));
  if (lines <= most) return [{ texts, lines }];
  return Array.from({ length: Math.ceil(lines / most) }, (_, row): RowPiece => {
    const part = wrapped.map((each) => each.slice(row * most, (row + 1) * most));
    return {
      texts: part.map((each) => each.join("").trim()),
      lines: Math.max(...part.map((each) => each.length)),
    };
  });
}

/** The lines of a text, with its own line breaks at their ends, so that lines put together are the text again. */
function linesWithBreaks(text: string, widthPoints: number, type: TypeSize, program: Program): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => {
    const lines = wrapText(paragraph, widthPoints, type, program);
    return lines.map((line, index) => (index === lines.length - 1 ? `${line}\n` : line));
  });
}
