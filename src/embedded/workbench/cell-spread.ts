/** How one line of text uses the room around its cell: it runs over empty neighbours; a number never does, it becomes ####. */
import type { CellView } from "../model/cell-view";
import type { EmbeddedSheet } from "../model/embedded-sheet";
import { mergeAt } from "./areas";
import { fontOf, sideOf, sidePixels } from "./css-of-style";
import type { Offsets } from "./offsets";
import { shortenedNumber } from "./shortened-number";
import { textWidth } from "./text-width";

/** What is shown, and how many pixels it reaches beyond the cell on each side. */
export interface CellSpread {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** How far to look for a neighbour that stops the text. */
const mostColumns = 40;

export function spreadOf(sheet: EmbeddedSheet, row: number, column: number, view: CellView, columns: Offsets): CellSpread {
  const { style, text } = view;
  const stay: CellSpread = { text, left: 0, right: 0 };
  // A number takes one line in a wrapped cell too.
  const wraps = view.kind === "text" && (style.wrap || style.horizontal === "Justify");
  if (text === "" || wraps || mergeAt(sheet.merges, { row, column }) !== undefined) return stay;
  const font = fontOf(style);
  const room = columns.size(column) - sidePixels;
  const oneLine = text.replaceAll(/\r?\n/g, "");
  const beyond = textWidth(oneLine, font) - room;
  if (beyond <= 0) return { ...stay, text: oneLine };
  if (view.kind === "number") {
    const shorter = shortenedNumber(oneLine, style.numberFormat, (tried) => textWidth(tried, font) <= room);
    return { ...stay, text: shorter ?? "#".repeat(Math.max(1, Math.floor(room / textWidth("#", font)))) };
  }
  if (view.kind !== "text") return { ...stay, text: oneLine };
  const side = sideOf(view);
  return {
    text: oneLine,
    left: side === "left" ? 0 : emptyPixels(sheet, row, column, -1, columns, side === "center" ? beyond / 2 : beyond),
    right: side === "right" ? 0 : emptyPixels(sheet, row, column, 1, columns, side === "center" ? beyond / 2 : beyond),
  };
}

/** At most `wanted` pixels, less where a neighbour holds something or is merged. */
function emptyPixels(sheet: EmbeddedSheet, row: number, column: number, step: 1 | -1, columns: Offsets, wanted: number): number {
  let found = 0;
  for (let next = column + step; found < wanted; next += step) {
    if (next < 0 || next >= columns.count || Math.abs(next - column) > mostColumns) break;
    if (sheet.cell(row, next).kind !== "empty" || mergeAt(sheet.merges, { row, column: next }) !== undefined) break;
    found += columns.size(next);
  }
  return Math.min(found, wanted);
}
