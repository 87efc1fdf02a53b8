/** Widths of the appendix's columns, the type size of its table, and the orientation that they need. */
import { formStyles, formText, smallestTypePoints } from "./appendix-form";
import type { PageSetup } from "./description";
import type { ColumnKey, FormTable } from "./form-rows";
import type { LayoutNote } from "./layout-note";
import { printableWidthPoints } from "./page";
import { rowLines } from "./row-texts";
import { shareOut } from "./share-out";
import { cellPaddingPoints, lineHeightPoints, longestWordPoints, textPoints } from "./wrap-text";

type Orientation = PageSetup["orientation"];

export interface AppendixColumns {
  readonly orientation: Orientation;
  /** In whole pixels of Excel's (0.75 pt), which a file keeps exactly. */
  readonly widthsPoints: readonly number[];
  /** Type size of the table. */
  readonly typePoints: number;
  readonly notes: readonly LayoutNote[];
}

interface Layout extends AppendixColumns {
  /** Whether every word has room at this size. */
  readonly fits: boolean;
}

const pixel = 0.75;
const usualTypePoints = formStyles.text.fontSize;

/** A row that takes more than this in portrait, a third of the page, reads better in landscape. */
const tallRowPoints = 230;

/** A text column that is narrower than this reads badly even where its words fit; the content is what the table is for. */
const leastPoints: Readonly<Record<Exclude<ColumnKey, "cost">, number>> = {
  ordinal: 29.25,
  content: 105,
  leads: 63,
  cooperators: 63,
  timeframe: 57,
  funding: 54,
  remarks: 48,
};

/** A word that is wider than this (an address of a page, a code) is cut rather than given a third of the page. */
const widestWordPoints = 120;

/** Proposes portrait unless a word has no room in it or a task would run down a third of the page. The officer's choice counts before that. */
export function chooseColumns(table: FormTable, chosen: Orientation | undefined): AppendixColumns {
  const portrait = layOut("Portrait", usualTypePoints, table);
  const needsLandscape = !portrait.fits || hasTallRow(table, portrait);
  const orientation = chosen ?? (needsLandscape ? "Landscape" : "Portrait");
  const usual = orientation === "Portrait" ? portrait : layOut(orientation, usualTypePoints, table);
  const layout = usual.fits ? usual : layOut(orientation, smallestTypePoints, table);
  return {
    ...layout,
    notes: [...(chosen === "Portrait" && !portrait.fits ? [{ kind: "landscape-needed" } as const] : []), ...layout.notes],
  };
}

function hasTallRow({ rows }: FormTable, { widthsPoints, typePoints }: AppendixColumns): boolean {
  const line = lineHeightPoints(typePoints, "excel");
  return rows.some(
    ({ kind, texts }) => rowLines(texts, widthsPoints, { fontSize: typePoints, bold: kind === "group" }, "excel") * line > tallRowPoints,
  );
}

function layOut(orientation: Orientation, typePoints: number, table: FormTable): Layout {
  const room = Math.floor(printableWidthPoints(orientation) / pixel) * pixel;
  const needs = table.columns.map((key, column) => needOf(key, column, table, typePoints));
  const free = room - sum(needs);
  const widthsPoints = free >= 0 ? shareOut(needs, free, table, typePoints) : squeeze(needs, -free, table.columns);
  const cut = table.columns.filter((key, column) => key !== "cost" && longestWord(column, table, typePoints) > (widthsPoints[column] ?? 0));
  return {
    orientation,
    widthsPoints,
    typePoints,
    fits: free >= 0,
    notes: [
      ...(typePoints < usualTypePoints ? [{ kind: "smaller-type", points: typePoints } as const] : []),
      ...(cut.length > 0 ? [{ kind: "words-cut", columns: cut } as const] : []),
    ],
  };
}

/** The least width of a column: its longest word, so that no word is cut, or the figures of the total. */
function needOf(key: ColumnKey, column: number, table: FormTable, typePoints: number): number {
  if (key === "cost") return costWidth(table, typePoints);
  const most = widestWordPoints + cellPaddingPoints;
  return wholePixels(Math.max(leastPoints[key], Math.min(longestWord(column, table, typePoints), most)));
}

function longestWord(column: number, { columns, rows }: FormTable, fontSize: number): number {
  const key = columns[column];
  const heading = key === undefined ? 0 : longestWordPoints(formText.headings[key], { fontSize, bold: true });
  const words = rows.map(({ kind, texts }) => longestWordPoints(texts[column] ?? "", { fontSize, bold: kind === "group" }));
  return words.reduce((widest, each) => Math.max(widest, each), heading) + cellPaddingPoints;
}

/**
 * Room for the total in bold and a digit group more, since costs are often filled in on the sheet: a figure that does not fit shows as ####.
 * An amount that is longer than a spreadsheet number is text and may go on in the next line.
 */
function costWidth({ totalText }: FormTable, fontSize: number): number {
  const figures = textPoints(`${totalText}.000`, { fontSize, bold: true }) + 8;
  return wholePixels(Math.min(Math.max(figures, 84), 156));
}

/** Takes what is missing from the columns of text, each in proportion to its need; figures and ordinals keep theirs. */
function squeeze(needs: readonly number[], missing: number, columns: readonly ColumnKey[]): readonly number[] {
  const gives = columns.map((key) => key !== "cost" && key !== "ordinal");
  const whole = sum(needs.filter((_, column) => gives[column] === true));
  return needs.map((need, column) => (gives[column] === true ? Math.floor((need - (missing * need) / whole) / pixel) * pixel : need));
}

function wholePixels(points: number): number {
  return Math.ceil(points / pixel) * pixel;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
