/** The lines that a cell of a read sheet shows, and the room that they need. */
import type { Area } from "./description";
import { fontWidthFactor } from "./font-width";
import type { PrintedCell, PrintedSheet } from "./printed-sheet";
import { rowHeightPoints } from "./row-texts";
import { lineHeightPoints, textPoints, wrapText } from "./wrap-text";

export function cellLines({ text, type, style }: PrintedCell, widthPoints: number): readonly string[] {
  if (text === "") return [];
  // Without wrapping a cell is one line, whatever breaks its text has.
  if (!style.wrap || type !== "text") return [text.replace(/\s*[\r\n]+\s*/g, " ")];
  return wrapText(text, widthPoints / fontWidthFactor(style.fontName), style);
}

/** Width of a text on one line. */
export function linePoints(
  text: string,
  { fontName, fontSize, bold }: Pick<PrintedCell["style"], "fontName" | "fontSize" | "bold">,
): number {
  return textPoints(text, { fontSize, bold }) * fontWidthFactor(fontName);
}

/** A number that is wider than its cell is printed as "####": Excel never cuts figures. */
export function hidesFigures({ text, type, style }: PrintedCell, widthPoints: number): boolean {
  return type === "number" && linePoints(text, style) > widthPoints;
}

/** Excel's lines are broken a little later than the table of glyphs says: a text that is cut must be cut for certain. */
const widthPlay = 1.03;

/** What a row, or the rows of a merged cell, must be high for nothing to be cut; undefined where nothing is. */
export function cutHeight(cell: PrintedCell, widthPoints: number, heightPoints: number): number | undefined {
  const { fontSize } = cell.style;
  const lines = cellLines(cell, widthPoints * widthPlay).length;
  if (lines === 0) return undefined;
  const shown = (lines - 1) * lineHeightPoints(fontSize, "excel") + fontSize * 1.15;
  if (shown <= heightPoints + fontSize * 0.1) return undefined;
  return rowHeightPoints(cellLines(cell, widthPoints).length, fontSize, "excel");
}

/** The rectangle that a cell stands in: a merged one counts from its first cell. */
export function areaOfCell({ row, column }: Pick<PrintedCell, "row" | "column">, merges: ReadonlyMap<string, Area>): Area {
  return merges.get(placeKey(row, column)) ?? { top: row, left: column, rows: 1, columns: 1 };
}

export function mergesByPlace({ merges }: PrintedSheet): ReadonlyMap<string, Area> {
  return new Map(merges.map((area) => [placeKey(area.top, area.left), area]));
}

function placeKey(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}

/** Width or height of neighbouring columns or rows. */
export function span(sizes: readonly number[], first: number, count: number): number {
  return sizes.slice(first, first + count).reduce((sum, each) => sum + each, 0);
}
