/** Tables that are drawn with rules: which rules belong together, the grid that they make, and which of its cells are one. */
import type { TableBlock, TableCell } from "../../core/intake/plan-document";
import type { PageWord, Rule, Rules } from "./geometry";
import { readLines, wordsOfCell } from "./page-lines";

export interface RuledTable {
  readonly block: TableBlock;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Rules that meet do so within this many points. */
const slack = 3;
const mostLines = 300;

export function readRuledTables(rules: Rules, words: readonly PageWord[]): readonly RuledTable[] {
  return connected(joined(rules.upright), joined(rules.level)).flatMap((part) => {
    const xs = distinct(part.upright.map((rule) => rule.at));
    const ys = distinct([...part.level.map((rule) => rule.at), ...openEnds(part)]);
    if (xs.length < 3 || ys.length < 2 || xs.length > 60 || ys.length > mostLines) return [];
    return [layOut(xs, ys, part, words)];
  });
}

/** Pieces of one rule, as each cell draws its own border. */
function joined(rules: readonly Rule[]): readonly Rule[] {
  const sorted = [...rules].sort((one, other) => one.at - other.at);
  const done: Rule[] = [];
  for (let first = 0; first < sorted.length;) {
    let last = first + 1;
    const at = sorted[first]?.at ?? 0;
    while (last < sorted.length && (sorted[last]?.at ?? 0) - at <= slack) last += 1;
    const pieces = sorted.slice(first, last).sort((one, other) => one.from - other.from);
    let open: Rule | undefined;
    for (const piece of pieces) {
      if (open !== undefined && piece.from <= open.to + slack) open = { at: open.at, from: open.from, to: Math.max(open.to, piece.to) };
      else {
        if (open !== undefined) done.push(open);
        open = { ...piece, at };
      }
    }
    if (open !== undefined) done.push(open);
    first = last;
  }
  return done;
}

/** Rules that touch each other, directly or through others. */
function connected(upright: readonly Rule[], level: readonly Rule[]): readonly Rules[] {
  const parts: { upright: Rule[]; level: Rule[] }[] = [];
  const seen = new Set<Rule>();
  for (const start of level) {
    if (seen.has(start)) continue;
    const part: { upright: Rule[]; level: Rule[] } = { upright: [], level: [] };
    const waiting: { readonly rule: Rule; readonly isLevel: boolean }[] = [{ rule: start, isLevel: true }];
    seen.add(start);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { rule, isLevel } = next;
      (isLevel ? part.level : part.upright).push(rule);
      for (const other of isLevel ? upright : level) {
        if (seen.has(other) || !meet(rule, other)) continue;
        seen.add(other);
        waiting.push({ rule: other, isLevel: !isLevel });
      }
    }
    parts.push(part);
  }
  return parts;
}

function meet(one: Rule, other: Rule): boolean {
  return covers(one, other.at) && covers(other, one.at);
}

function covers(rule: Rule, place: number): boolean {
  return rule.from - slack <= place && place <= rule.to + slack;
}

function distinct(places: readonly number[]): readonly number[] {
  const sorted = [...places].sort((one, other) => one - other);
  return sorted.filter((place, index) => index === 0 || place - (sorted[index - 1] ?? 0) > slack);
}

/** Where the page breaks a row, its upright rules go on and no level one closes it. */
function openEnds({ upright, level }: Rules): readonly number[] {
  const [first, last] = [Math.min(...level.map((rule) => rule.at)), Math.max(...level.map((rule) => rule.at))];
  const above = upright.filter((rule) => rule.from < first - shortestRow).map((rule) => rule.from);
  const below = upright.filter((rule) => rule.to > last + shortestRow).map((rule) => rule.to);
  return [...(above.length < 2 ? [] : [Math.min(...above)]), ...(below.length < 2 ? [] : [Math.max(...below)])];
}

/** No letters fit into less, in points. */
const shortestRow = 6;

function layOut(xs: readonly number[], ys: readonly number[], part: Rules, words: readonly PageWord[]): RuledTable {
  const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
  const isRuled = (rules: readonly Rule[], at: number, middle: number): boolean =>
    rules.some((rule) => Math.abs(rule.at - at) <= slack && rule.from <= middle && middle <= rule.to);
  const grid = ys.slice(0, -1).map((y, row) =>
    xs.slice(0, -1).map((x, column): { readonly merged: TableCell["merged"] | undefined } => {
      const [middleX, middleY] = [(x + (xs[column + 1] ?? x)) / 2, (y + (ys[row + 1] ?? y)) / 2];
      if (column > 0 && !isRuled(part.upright, x, middleY)) return { merged: "left" };
      return { merged: row > 0 && !isRuled(part.level, y, middleX) ? "above" : undefined };
    }),
  );
  const held = new Map<string, PageWord[]>();
  for (const word of words) {
    const [x, y] = [(word.left + word.right) / 2, word.base - word.height / 3];
    if (x < left || x > right || y < top || y > bottom) continue;
    const cell = originOf(grid, bandOf(ys, y), bandOf(xs, x));
    const key = `${String(cell.row)} ${String(cell.column)}`;
    held.set(key, [...(held.get(key) ?? []), word]);
  }
  const rows = grid.map((cells, row) =>
    cells.map(({ merged }, column): TableCell => {
      if (merged !== undefined) return { text: "", merged };
      const inside = held.get(`${String(row)} ${String(column)}`) ?? [];
      return { text: wordsOfCell(readLines(inside), endOf(grid, row, column, xs)) };
    }),
  );
  return {
    block: { kind: "table", rows: rows.filter((row) => row.some((cell) => cell.text !== "" || cell.merged !== "above")) },
    top,
    bottom,
    left,
    right,
  };
}

type Grid = readonly (readonly { readonly merged: TableCell["merged"] | undefined }[])[];

function originOf(grid: Grid, startRow: number, startColumn: number): { readonly row: number; readonly column: number } {
  let [row, column] = [startRow, startColumn];
  for (let merged = grid[row]?.[column]?.merged; merged !== undefined; merged = grid[row]?.[column]?.merged) {
    if (merged === "left") column -= 1;
    else row -= 1;
  }
  return { row, column };
}

function bandOf(edges: readonly number[], place: number): number {
  return Math.max(
    0,
    edges.slice(0, -1).findLastIndex((edge) => edge <= place),
  );
}

/** The right edge of a cell that may span columns. */
function endOf(grid: Grid, row: number, column: number, xs: readonly number[]): number {
  let end = column + 1;
  while (grid[row]?.[end]?.merged === "left") end += 1;
  return xs[end] ?? 0;
}
