/**
 * Which row of an earlier sheet is which row of a later one, where rows were put in, taken out or changed. Rows that are the same and stand alone in
 * both are the fixed points; between them those that share a cell which no other row has; what is left over is paired by how many cells agree.
 */
import type { KeptRow } from "./fingerprint";

type Pair = readonly [KeptRow | undefined, KeptRow | undefined];

interface Stretch {
  readonly before: readonly KeptRow[];
  readonly after: readonly KeptRow[];
}

/** Every row of both is in exactly one pair, in the order of the later sheet. */
export function alignRows(before: readonly KeptRow[], after: readonly KeptRow[]): readonly Pair[] {
  const cells = cellsOnce(before, after);
  const keys = [({ marks }: KeptRow): string => marks, ...columnKeys(before, after, cells)];
  return alignBy({ before, after }, keys, 0, cells);
}

type Cells = ReadonlyMap<KeptRow, readonly string[]>;
type KeyOf = (row: KeptRow) => string;

const cellsOnce = (before: readonly KeptRow[], after: readonly KeptRow[]): Cells =>
  new Map([...before, ...after].map((row) => [row, row.marks.split(" ")]));

/** One key a column: the column first whose cells lead to rows that agree in the rest as well. That is the one of the contents, not of the ordinals, which shift. */
function columnKeys(before: readonly KeptRow[], after: readonly KeptRow[], cells: Cells): readonly KeyOf[] {
  const [left, right] = [singleCells(before, cells), singleCells(after, cells)];
  const scores = new Map<string, number>();
  for (const [cell, row] of left) {
    const other = right.get(cell);
    if (other === undefined) continue;
    scores.set(columnOf(cell), (scores.get(columnOf(cell)) ?? 0) + agreement(row, other, cells) - 1);
  }
  return [...scores]
    .sort(([, one], [, other]) => other - one)
    .map(
      ([column]) =>
        (row) =>
          (cells.get(row) ?? []).find((cell) => columnOf(cell) === column) ?? "",
    );
}

const columnOf = (cell: string): string => cell.slice(0, cell.indexOf(":"));

/** Cells that stand once, with their rows. */
function singleCells(rows: readonly KeptRow[], cells: Cells): ReadonlyMap<string, KeptRow> {
  const single = new Map<string, KeptRow>();
  const several = new Set<string>();
  for (const row of rows)
    for (const cell of cells.get(row) ?? []) {
      if (single.has(cell)) several.add(cell);
      single.set(cell, row);
    }
  for (const cell of several) single.delete(cell);
  return single;
}

function alignBy(stretch: Stretch, keys: readonly KeyOf[], level: number, cells: Cells): readonly Pair[] {
  const { before, after } = stretch;
  const keyOf = keys[level];
  if (before.length === 0 || after.length === 0 || keyOf === undefined) return pairRest(stretch, cells);
  const fixed = fixedPoints(before.map(keyOf), after.map(keyOf));
  const pairs: Pair[] = [];
  let [left, right] = [0, 0];
  for (const [from, to] of [...fixed, [before.length, after.length] as const]) {
    const between = { before: before.slice(left, from), after: after.slice(right, to) };
    // Between fixed points a row may now stand alone that did not before.
    for (const pair of alignBy(between, keys, fixed.length > 0 ? level : level + 1, cells)) pairs.push(pair);
    const [one, other] = [before[from], after[to]];
    if (one !== undefined && other !== undefined) pairs.push([one, other]);
    [left, right] = [from + 1, to + 1];
  }
  return pairs;
}

/** Places of equal keys: the same at both ends, and those that stand once on each side, as long as they keep their order. */
function fixedPoints(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  let start = 0;
  while (start < before.length && start < after.length && isSame(before[start], after[start])) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const places = onlyPlaces(after.slice(start, after.length - end));
  const middle = [...onlyPlaces(before.slice(start, before.length - end))].flatMap(([key, from]) => {
    const to = places.get(key);
    return to === undefined || to === -1 || from === -1 ? [] : [[from + start, to + start] as const];
  });
  return [
    ...Array.from({ length: start }, (_, at) => [at, at] as const),
    ...longestRising(middle),
    ...Array.from({ length: end }, (_, at) => [before.length - end + at, after.length - end + at] as const),
  ];
}

const isSame = (one: string | undefined, other: string | undefined): boolean => one !== "" && one === other;

/** -1 for a key that stands there twice. In the order of their first places. */
function onlyPlaces(keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [at, key] of keys.entries()) if (key !== "") places.set(key, places.has(key) ? -1 : at);
  return places;
}

/** The most points whose second places rise with their first. */
function longestRising(points: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, [, to]] of points.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((points[ends[middle] ?? 0]?.[1] ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? undefined : ends[low - 1];
    ends[low] = at;
  }
  const chain: (readonly [number, number])[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) {
    const point = points[at];
    if (point !== undefined) chain.push(point);
  }
  return chain.reverse();
}

/** Above this many pairs rows are paired by their places alone. */
const mostCompared = 40_000;

/** In their order, as many as there are, so that most cells agree. */
function pairRest({ before, after }: Stretch, cells: Cells): readonly Pair[] {
  if (before.length * after.length > mostCompared || before.length === 0 || after.length === 0)
    return Array.from({ length: Math.max(before.length, after.length) }, (_, at) => [before[at], after[at]] as const);
  const best = bestScores(before, after, cells);
  const pairs: Pair[] = [];
  let [left, right] = [0, 0];
  while (left < before.length && right < after.length) {
    const here = best[left]?.[right] ?? 0;
    if (here === best[left + 1]?.[right]) pairs.push([before[left++], undefined]);
    else if (here === best[left]?.[right + 1]) pairs.push([undefined, after[right++]]);
    else pairs.push([before[left++], after[right++]]);
  }
  for (const row of before.slice(left)) pairs.push([row, undefined]);
  for (const row of after.slice(right)) pairs.push([undefined, row]);
  return pairs;
}

/** By the first row of each that is left: the score of the best pairing from there on. */
function bestScores(before: readonly KeptRow[], after: readonly KeptRow[], cells: Cells): readonly (readonly number[])[] {
  const best = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0));
  for (let left = before.length - 1; left >= 0; left--)
    for (let right = after.length - 1; right >= 0; right--) {
      const together = agreement(before[left], after[right], cells) + (best[left + 1]?.[right + 1] ?? 0);
      const row = best[left];
      if (row !== undefined) row[right] = Math.max(together, best[left + 1]?.[right] ?? 0, row[right + 1] ?? 0);
    }
  return best;
}

/** A pair is better than none; each cell that agrees counts four times. */
function agreement(before: KeptRow | undefined, after: KeptRow | undefined, cells: Cells): number {
  if (before === undefined || after === undefined) return 0;
  const own = new Set(cells.get(before));
  return 1 + 4 * (cells.get(after) ?? []).filter((cell) => own.has(cell)).length;
}
