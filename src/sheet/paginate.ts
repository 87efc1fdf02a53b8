/** Where a spreadsheet program begins a page: for a preview, and to see where a break must come earlier. */
import type { SheetDescription } from "./description";
import { printableHeightPoints } from "./page";

export interface Page {
  /** From 1. Printed from page 2 on. */
  readonly number: number;
  /** Rows of the sheet, from top to bottom, without the header rows that are repeated. */
  readonly rows: readonly number[];
  /** The header rows stand above the others on this page, though they are not its own. */
  readonly repeatsHeader: boolean;
  /** Height of all that stands on the page, repeated rows included. */
  readonly usedPoints: number;
}

/** The pages of the sheet's print area, with the breaks that its page setup names. */
export function paginate(sheet: Pick<SheetDescription, "rowHeights" | "page">): readonly Page[] {
  const { printArea, headerRows, breaksBefore, orientation } = sheet.page;
  const heights = heightsByRow(sheet);
  const flow: Flow = {
    heights: Array.from({ length: printArea.rows }, (_, index) => heights.get(printArea.top + index) ?? 0),
    headerFirst: headerRows.first - printArea.top,
    headerCount: headerRows.count,
    roomPoints: printableHeightPoints(orientation),
  };
  const starts = pageStarts(
    flow,
    breaksBefore.map((row) => row - printArea.top),
  );
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? printArea.rows;
    const repeatsHeader = start > flow.headerFirst;
    return {
      number: index + 1,
      rows: Array.from({ length: end - start }, (_, row) => printArea.top + start + row),
      repeatsHeader,
      usedPoints: sum(flow.heights.slice(start, end)) + (repeatsHeader ? headerPoints(flow) : 0),
    };
  });
}

/** Heights from top to bottom, and what every page repeats. Rows count from the first one that is printed. */
export interface Flow {
  readonly heights: readonly number[];
  readonly headerFirst: number;
  readonly headerCount: number;
  readonly roomPoints: number;
}

/**
 * Where breaks must be set so that rows that belong together are not parted: before the first row of a chain that does not fit what is left of
 * its page. `staysWithNext` are the rows that may not be the last of a page. A chain that is longer than a page is parted all the same.
 */
export function breaksThatKeepTogether(flow: Flow, staysWithNext: ReadonlySet<number>): readonly number[] {
  const breaks: number[] = [];
  for (let page = 1; ; page += 1) {
    const starts = pageStarts(flow, breaks);
    const start = starts[page];
    if (start === undefined) return breaks;
    const chain = chainStart(start, staysWithNext);
    if (chain < start && chain > (starts[page - 1] ?? 0)) breaks.push(chain);
  }
}

/** The first of the rows that stay together with `row`. */
function chainStart(row: number, staysWithNext: ReadonlySet<number>): number {
  let first = row;
  while (staysWithNext.has(first - 1)) first -= 1;
  return first;
}

/** The first row of each page. A row that is higher than a page stands on one of its own. */
export function pageStarts(flow: Flow, breaks: readonly number[]): readonly number[] {
  const forced = new Set(breaks);
  const starts = [0];
  let used = 0;
  flow.heights.forEach((height, row) => {
    const isFirst = row === starts.at(-1);
    if (!isFirst && (forced.has(row) || used + height > flow.roomPoints)) {
      starts.push(row);
      used = row > flow.headerFirst ? headerPoints(flow) : 0;
    }
    used += height;
  });
  return starts;
}

function headerPoints({ heights, headerFirst, headerCount }: Flow): number {
  return sum(heights.slice(headerFirst, headerFirst + headerCount));
}

function heightsByRow({ rowHeights }: Pick<SheetDescription, "rowHeights">): ReadonlyMap<number, number> {
  return new Map(rowHeights.flatMap(({ heightPoints, rows }) => rows.map((row): [number, number] => [row, heightPoints])));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
