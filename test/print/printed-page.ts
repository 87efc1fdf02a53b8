/** What stands on a printed page: words with their places, ink, ruled lines, and the rows of the table between the lines. All in points from the top left. */
import type { Grey } from "./grey";
import { isInk } from "./grey";

export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly picture: Grey;
}

export interface PrintedRow {
  readonly top: number;
  readonly bottom: number;
  /** Words of each column, in reading order. */
  readonly cells: readonly (readonly Word[])[];
}

export interface PrintedTable {
  /** Vertical lines, from left to right. */
  readonly edges: readonly number[];
  /** The header row is the first. */
  readonly rows: readonly PrintedRow[];
}

/** Pages of `pdftotext -bbox`. */
export function readWords(xhtml: string): readonly Omit<PrintedPage, "picture">[] {
  return [...xhtml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(([, width, height, content = ""]) => ({
    width: Number(width),
    height: Number(height),
    words: [...content.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g)].map(
      ([, left, top, right, bottom, text = ""]) => ({
        text: unescape(text),
        left: Number(left),
        right: Number(right),
        top: Number(top),
        bottom: Number(bottom),
      }),
    ),
  }));
}

function unescape(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}

/** Poppler draws the box of a word 1.3 times as high as the type of Times New Roman and its like. */
export function typeSize({ top, bottom }: Word): number {
  return (bottom - top) / 1.3;
}

export const middle = ({ top, bottom }: Word): number => (top + bottom) / 2;

/** Undefined where no table is on the page. `left` and `right`: where the table must lie. */
export function readTable({ picture, words }: PrintedPage, left: number, right: number): PrintedTable | undefined {
  const lines = horizontalLines(picture, left, right);
  const [first, second] = lines;
  if (first === undefined || second === undefined) return undefined;
  const edges = verticalLines(picture, first, second);
  const rows = lines.slice(1).map((bottom, index): PrintedRow => {
    const top = lines[index] ?? 0;
    const inRow = words.filter((word) => middle(word) > top && middle(word) < bottom);
    return {
      top,
      bottom,
      cells: edges.slice(1).map((edge, column) => {
        const from = edges[column] ?? 0;
        return inRow.filter((word) => (word.left + word.right) / 2 > from && (word.left + word.right) / 2 < edge).sort(readingOrder);
      }),
    };
  });
  return { edges, rows };
}

export function readingOrder(one: Word, other: Word): number {
  return Math.abs(middle(one) - middle(other)) > 4 ? middle(one) - middle(other) : one.left - other.left;
}

/** Rows of pixels that are ink along nearly the whole table, neighbours as one. */
function horizontalLines(picture: Grey, left: number, right: number): readonly number[] {
  const [from, to] = [Math.ceil(left) + 3, Math.floor(right) - 3];
  const found: number[] = [];
  for (let y = 0; y < picture.height; y += 1) {
    let dark = 0;
    for (let x = from; x < to; x += 1) if (isInk(picture, x, y)) dark += 1;
    if (dark > (to - from) * 0.97) found.push(y);
  }
  return gather(found);
}

function verticalLines(picture: Grey, top: number, bottom: number): readonly number[] {
  const [from, to] = [Math.ceil(top) + 2, Math.floor(bottom) - 2];
  const found: number[] = [];
  for (let x = 0; x < picture.width; x += 1) {
    let dark = 0;
    for (let y = from; y < to; y += 1) if (isInk(picture, x, y)) dark += 1;
    if (dark > (to - from) * 0.97) found.push(x);
  }
  return gather(found);
}

/** The middles of runs of neighbouring pixels. */
function gather(found: readonly number[]): readonly number[] {
  const runs: number[][] = [];
  for (const at of found) {
    const run = runs.at(-1);
    if (run?.at(-1) === at - 1) run.push(at);
    else runs.push([at]);
  }
  return runs.map((run) => ((run[0] ?? 0) + (run.at(-1) ?? 0) + 1) / 2);
}

/** The box around all ink of a page; `below`: what lies above is left out (the page's number). */
export function inkBox(
  picture: Grey,
  below: number,
): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } {
  let [left, right, top, bottom] = [picture.width, 0, picture.height, 0];
  for (let y = Math.ceil(below); y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1) {
      if (!isInk(picture, x, y)) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  return { left, right, top, bottom };
}
