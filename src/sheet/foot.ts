/** What stands below the words of the total: the place and date, and who signs. Nothing where the officer wants neither. */
import type { Appendix } from "../core/plan/appendix";
import type { Signature } from "../core/plan/appendix-options";
import { optionsOf } from "../core/plan/appendix-options";
import { printPlaceAndDate } from "../core/plan/print-date";
import { formStyles, formText, signatureRoomPoints } from "./appendix-form";
import type { Area, Block, CellStyle } from "./description";
import { rowHeightPoints } from "./row-texts";
import { emptyCell, textCell } from "./text-cell";
import type { Program } from "./wrap-text";
import { wrapText } from "./wrap-text";

export interface Foot {
  readonly blocks: readonly Block[];
  readonly merges: readonly Area[];
  /** One for each of its rows. */
  readonly heights: readonly number[];
}

const gapPoints = 12;

/** A line of the foot: texts beside each other, each over some columns of the table. */
interface FootLine {
  readonly texts: readonly string[];
  readonly spans: readonly Span[];
  readonly style: CellStyle;
}

interface Span {
  readonly left: number;
  readonly columns: number;
}

/** `top`: the row below the words. */
export function describeFoot(appendix: Appendix, widthsPoints: readonly number[], top: number, program: Program): Foot {
  const lines = footLines(appendix, widthsPoints);
  if (lines.length === 0) return { blocks: [], merges: [], heights: [] };
  const rows: readonly (FootLine | { readonly roomPoints: number })[] = [{ roomPoints: gapPoints }, ...lines];
  const blocks: Block[] = [];
  const merges: Area[] = [];
  const heights = rows.map((row, index) => {
    if ("roomPoints" in row) return row.roomPoints;
    const { texts, spans, style } = row;
    spans.forEach(({ left, columns }, at) => {
      blocks.push({
        top: top + index,
        left,
        cells: [[textCell(texts[at] ?? ""), ...Array.from({ length: columns - 1 }, () => emptyCell)]],
        style,
      });
      if (columns > 1) merges.push({ top: top + index, left, rows: 1, columns });
    });
    const lineCounts = spans.map((span, at) => wrapText(texts[at] ?? "", widthOf(span, widthsPoints), style, program).length);
    return rowHeightPoints(Math.max(...lineCounts), style.fontSize, program);
  });
  return { blocks, merges, heights };
}

function footLines(appendix: Appendix, widthsPoints: readonly number[]): readonly (FootLine | { readonly roomPoints: number })[] {
  const { placeAndDate, signatures } = optionsOf(appendix);
  return [
    ...(placeAndDate === undefined
      ? []
      : [{ texts: [printPlaceAndDate(placeAndDate)], spans: [rightHalf(widthsPoints)], style: formStyles.placeAndDate }]),
    ...besideEachOther(signatures).flatMap((beside) => signatureLines(beside, evenSpans(widthsPoints, beside.length))),
  ];
}

function signatureLines(beside: readonly Signature[], spans: readonly Span[]): readonly (FootLine | { readonly roomPoints: number })[] {
  const line = (style: CellStyle, textOf: (signature: Signature) => string): FootLine => ({ texts: beside.map(textOf), spans, style });
  return [
    line(formStyles.position, ({ position }) => position.toUpperCase()),
    line(formStyles.signHere, () => formText.signHere),
    { roomPoints: signatureRoomPoints },
    line(formStyles.signer, ({ name }) => name),
  ];
}

const mostBesideEachOther = 3;

/** Those who sign, in lines of three at most: more have no room for their positions. */
export function besideEachOther(signatures: readonly Signature[]): readonly (readonly Signature[])[] {
  return Array.from({ length: Math.ceil(signatures.length / mostBesideEachOther) }, (_, line) =>
    signatures.slice(line * mostBesideEachOther, (line + 1) * mostBesideEachOther),
  );
}

/** The columns from the middle of the table on, where the place and the date stand. */
function rightHalf(widthsPoints: readonly number[]): Span {
  const [, right] = evenSpans(widthsPoints, 2);
  return right ?? { left: 0, columns: widthsPoints.length };
}

/**
 * The table's columns in `count` neighbouring spans, so that the narrowest of them is as wide as columns allow: a signature needs its room, however wide
 * the column of contents is. Of equal ones the first.
 */
export function evenSpans(widthsPoints: readonly number[], count: number): readonly Span[] {
  if (count === 0) return [];
  let best: readonly Span[] = [];
  let widest = -1;
  for (const spans of everySplit(0, widthsPoints.length, count)) {
    const narrowest = Math.min(...spans.map((span) => widthOf(span, widthsPoints)));
    if (narrowest > widest) {
      widest = narrowest;
      best = spans;
    }
  }
  return best;
}

/** Every way to part the columns from `left` to `end` into `count` spans. */
function everySplit(left: number, end: number, count: number): readonly (readonly Span[])[] {
  if (count === 1) return [[{ left, columns: end - left }]];
  const most = end - left - (count - 1);
  return Array.from({ length: Math.max(0, most) }, (_, index) => index + 1).flatMap((columns) =>
    everySplit(left + columns, end, count - 1).map((others) => [{ left, columns }, ...others]),
  );
}

function widthOf({ left, columns }: Span, widthsPoints: readonly number[]): number {
  return widthsPoints.slice(left, left + columns).reduce((sum, width) => sum + width, 0);
}
