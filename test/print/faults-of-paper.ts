/** Everything that is wrong with printed pages, as sentences for the one who reads the test. Nothing wrong: an empty list. */
import { marginMillimetres, pointsOfMillimetres } from "../../src/sheet/page";
import type { ExpectedPaper, ExpectedRow } from "./expected-paper";
import type { PrintedPage, PrintedRow, PrintedTable, Word } from "./printed-page";
import { inkBox, middle, readTable, readingOrder, typeSize } from "./printed-page";

const margin = (side: keyof typeof marginMillimetres): number => pointsOfMillimetres(marginMillimetres[side]);

/** A pixel of the picture that the ink is measured on, and a half for programs that round. */
const tolerance = 1.5;

/** What may differ between programs: an air that belongs to another one's lines. */
export interface Leniency {
  /** How much higher than its text a row may be, in points, for so many lines. */
  readonly blankPoints: (lines: number) => number;
}

/** Of an appendix: its pages, what stands above the table, and what must stand together with the total. */
export function faultsOfPaper(pages: readonly PrintedPage[], expected: ExpectedPaper, leniency: Leniency): readonly string[] {
  const { left, whole } = placeOfTable(expected);
  return [
    ...faultsOfPages(pages, expected, leniency),
    ...faultsOfTitles(pages[0], expected),
    ...faultsOfEnding(pages, expected, left, whole),
  ];
}

type Expected = Omit<ExpectedPaper, "ending">;

function placeOfTable({ orientation, widths }: Expected): {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly whole: number;
} {
  const [width, height] = orientation === "Portrait" ? [595.3, 841.9] : [841.9, 595.3];
  const whole = widths.reduce((sum, each) => sum + each, 0);
  return { width, height, whole, left: margin("left") + (width - margin("left") - margin("right") - whole) / 2 };
}

/** Paper, margins, numbers, type, and the rows of the one table that goes through the pages. */
export function faultsOfPages(pages: readonly PrintedPage[], expected: Expected, leniency: Leniency): readonly string[] {
  const { width, height, left, whole } = placeOfTable(expected);
  const faults: string[] = [];
  const printed: PrintedRow[] = [];
  const rowsOfPages: number[] = [];
  let at = 0;

  pages.forEach((page, index) => {
    const say = (fault: string): void => void faults.push(`page ${String(index + 1)}: ${fault}`);
    if (Math.abs(page.width - width) > 1 || Math.abs(page.height - height) > 1)
      say(`paper of ${String(page.width)} × ${String(page.height)}`);
    for (const fault of [...faultsOfMargins(page), ...faultsOfNumber(page, index + 1), ...faultsOfType(page), ...overlaps(page)])
      say(fault);

    const table = readTable(page, left, left + whole);
    rowsOfPages.push(table?.rows.length ?? 0);
    if (table === undefined) {
      if (at < expected.rows.length) say("no table");
      return;
    }
    for (const fault of faultsOfColumns(table, left, expected.widths)) say(fault);
    const [header, ...rows] = table.rows;
    if (header === undefined || !sameTexts(header, { texts: expected.header, isHeading: false })) say("the header row is not at the top");
    for (const row of rows) {
      const wanted = expected.rows[at];
      if (wanted === undefined) say("a row too many");
      else if (!sameTexts(row, wanted))
        say(`row ${String(at + 1)} reads ${JSON.stringify(textsOf(row))}, not ${JSON.stringify(wanted.texts)}`);
      for (const fault of [...faultsOfCells(row, table.edges), ...blankShare(row, leniency)]) say(`row ${String(at + 1)}: ${fault}`);
      printed.push(row);
      at += 1;
    }
    if (expected.rows[at - 1]?.isHeading === true) say("ends with a row that belongs to the next one");
  });

  if (at !== expected.rows.length) faults.push(`${String(at)} rows instead of ${String(expected.rows.length)}`);
  if (expected.rowsOfPages !== undefined && expected.rowsOfPages.join() !== rowsOfPages.join())
    faults.push(`rows of the pages: ${rowsOfPages.join()}, ours ${expected.rowsOfPages.join()}`);
  return faults;
}

/** Nothing outside the margins but the page's number. */
function faultsOfMargins({ picture }: PrintedPage): readonly string[] {
  const ink = inkBox(picture, margin("top") - 3);
  const right = picture.width - margin("right");
  const bottom = picture.height - margin("bottom");
  return [
    ...(ink.left < margin("left") - tolerance ? [`ink ${String(ink.left)} pt from the left`] : []),
    ...(ink.right > right + tolerance ? [`ink ${String(picture.width - ink.right)} pt from the right`] : []),
    ...(ink.top < margin("top") - tolerance ? [`ink ${String(ink.top)} pt from the top`] : []),
    ...(ink.bottom > bottom + tolerance ? [`ink ${String(picture.height - ink.bottom)} pt from the bottom`] : []),
  ];
}

/** Alone in the top margin, centred between the side margins or on the paper, from page 2 on. */
function faultsOfNumber({ words, width }: PrintedPage, number: number): readonly string[] {
  const above = words.filter((word) => word.bottom < margin("top") + 2);
  if (number === 1) return above.length === 0 ? [] : [`the first page has ${JSON.stringify(textOf(above))} in its top margin`];
  const [word, ...others] = above;
  if (word?.text !== String(number) || others.length > 0) return [`the top margin reads ${JSON.stringify(textOf(above))}`];
  const centre = (word.left + word.right) / 2;
  const between = (margin("left") + width - margin("right")) / 2;
  return Math.abs(centre - between) > 3 && Math.abs(centre - width / 2) > 3 ? [`its number stands ${String(centre)} pt from the left`] : [];
}

/** 11 to 14 points, and the page's number 13 or 14. */
function faultsOfType({ words }: PrintedPage): readonly string[] {
  const wrong = words.filter((word) => {
    const size = typeSize(word);
    const least = word.bottom < margin("top") + 2 ? 12.7 : 10.8;
    return size < least || size > 14.3;
  });
  return wrong.length === 0 ? [] : [`type of ${typeSize(wrong[0]!).toFixed(1)} pt: ${JSON.stringify(textOf(wrong.slice(0, 5)))}`];
}

/** Words that are printed over each other. */
function overlaps({ words }: PrintedPage): readonly string[] {
  const sorted = [...words].sort((one, other) => middle(one) - middle(other));
  const faults: string[] = [];
  sorted.forEach((word, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next]!;
      if (middle(other) - middle(word) > 6) return;
      const shared = Math.min(word.right, other.right) - Math.max(word.left, other.left);
      if (shared > 1) faults.push(`${JSON.stringify(word.text)} is printed over ${JSON.stringify(other.text)}`);
    }
  });
  return faults;
}

function faultsOfColumns({ edges }: PrintedTable, left: number, widths: readonly number[]): readonly string[] {
  const wanted = widths.reduce<readonly number[]>((found, width) => [...found, found.at(-1)! + width], [left]);
  if (edges.length !== wanted.length) return [`${String(edges.length - 1)} columns`];
  // A program that may shrink the page takes two hundredths at most: type of 12 points is then 11.76.
  const scale = (edges.at(-1)! - edges[0]!) / (wanted.at(-1)! - wanted[0]!);
  if (scale < 0.975 || scale > 1.006) return [`printed at ${(100 * scale).toFixed(1)} %`];
  const centre = (wanted[0]! + wanted.at(-1)!) / 2;
  const off = wanted.findIndex((edge, index) => Math.abs(centre + (edge - centre) * scale - edges[index]!) > 2.5);
  return off === -1 ? [] : [`line ${String(off)} stands at ${String(edges[off])} instead of ${wanted[off]!.toFixed(1)}`];
}

/** The letters of a word reach about half its type size up and down from its middle; all of them must be within the row and the column. */
function faultsOfCells({ top, bottom, cells }: PrintedRow, edges: readonly number[]): readonly string[] {
  return cells.flatMap((words, column) =>
    words.flatMap((word) => {
      const half = typeSize(word) * 0.45;
      const isCut = middle(word) - half < top - 0.5 || middle(word) + half > bottom + 0.5;
      const isOut = word.left < edges[column]! - 0.5 || word.right > edges[column + 1]! + 0.7;
      return isCut || isOut ? [`${JSON.stringify(word.text)} ${isCut ? "is cut" : "leaves its column"}`] : [];
    }),
  );
}

/** Lines of the fullest cell of a row. */
export function linesOf({ cells }: PrintedRow): number {
  return cells.reduce((most, words) => Math.max(most, lineMiddles(words).length), 1);
}

function lineMiddles(words: readonly Word[]): readonly number[] {
  const found: number[] = [];
  for (const word of words) if (found.length === 0 || middle(word) - found.at(-1)! > 4) found.push(middle(word));
  return found;
}

/** The part of a row that its fullest cell leaves blank. */
function blankShare(row: PrintedRow, { blankPoints }: Leniency): readonly string[] {
  const height = row.bottom - row.top;
  const texts = row.cells.map((words) => {
    const middles = lineMiddles(words);
    return middles.length === 0 ? 0 : middles.at(-1)! - middles[0]! + typeSize(words[0]!) * 1.11;
  });
  const blank = height - Math.max(...texts);
  const lines = linesOf(row);
  return blank > blankPoints(lines) ? [`${blank.toFixed(1)} pt of ${height.toFixed(1)} are blank around ${String(lines)} lines`] : [];
}

/** What a document begins with: these texts, one below the other. */
export function faultsOfTitles(page: PrintedPage | undefined, { titles }: Pick<ExpectedPaper, "titles">): readonly string[] {
  const printed = squeezed(textOf([...(page?.words ?? [])].sort(readingOrder)));
  return printed.startsWith(squeezed(titles.join(""))) ? [] : [`the page begins with ${JSON.stringify(printed.slice(0, 200))}`];
}

/** The total, its words and those who sign: on one page, in this order. */
function faultsOfEnding(pages: readonly PrintedPage[], expected: ExpectedPaper, left: number, whole: number): readonly string[] {
  const last = pages.at(-1);
  const table = last === undefined ? undefined : readTable(last, left, left + whole);
  const total = table?.rows.at(-1);
  if (last === undefined || total === undefined || !sameTexts(total, expected.rows.at(-1)!)) return ["the last page has no total"];
  if (expected.rows.length > 1 && table!.rows.length < 3) return ["the total stands without a row"];
  const below = last.words.filter((word) => middle(word) > total.bottom);
  const printed = squeezed(textOf(below));
  let from = 0;
  for (const text of expected.ending) {
    // Signatures stand beside each other: their words alternate, so that each is looked for from the same place.
    const wanted = squeezed(text);
    const found = text === expected.ending[0] ? printed.indexOf(wanted) : sameWords(below, text) ? from : -1;
    if (found === -1) return [`${JSON.stringify(text)} does not stand below the total`];
    from = text === expected.ending[0] ? found + wanted.length : from;
  }
  return [];
}

function sameWords(words: readonly Word[], text: string): boolean {
  return text.split(/\s+/).every((each) => each === "" || words.some((word) => word.text.normalize("NFC") === each.normalize("NFC")));
}

function sameTexts(row: PrintedRow, { texts }: ExpectedRow): boolean {
  return textsOf(row).every((text, column) => squeezed(text) === squeezed(texts[column] ?? ""));
}

function textsOf({ cells }: PrintedRow): readonly string[] {
  return cells.map(textOf);
}

export function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(" ");
}

/** Where a long word was cut a space is read: only the letters count. */
export function squeezed(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, "");
}
