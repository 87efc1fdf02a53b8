/** Shares the page's width out among the columns of any table, by what they hold. */
import { cellPaddingPoints, longestWordPoints, textPoints } from "./wrap-text";

/** At most this many rows are looked at: enough to know what the columns hold. */
const mostSampled = 300;

/** A word that is longer than this part of the page is broken. */
const mostOfOneWord = 0.3;

/**
 * The first row is the header, in bold. Columns that fit on one line get what they need; what is left is shared among the others by the length of their texts. None
 * is narrower than its longest word, unless the words of all do not fit side by side.
 */
export function shareWidth(rows: readonly (readonly string[])[], widthPoints: number, fontSize: number): readonly number[] {
  const [header = []] = rows;
  const columns = Math.max(1, header.length);
  const every = Math.max(1, Math.ceil((rows.length - 1) / mostSampled));
  const sample = rows.filter((_, row) => row > 0 && (row - 1) % every === 0);
  const indexes = Array.from({ length: columns }, (_, column) => column);
  const widest = (column: number, measure: (text: string, bold: boolean) => number): number =>
    Math.max(measure(header[column] ?? "", true), ...sample.map((row) => measure(row[column] ?? "", false))) + cellPaddingPoints;
  const words = indexes.map((column) =>
    Math.min(
      widthPoints * mostOfOneWord,
      widest(column, (text, bold) => longestWordPoints(text, { fontSize, bold })),
    ),
  );
  const tightest = sum(words);
  if (tightest >= widthPoints) return words.map((width) => (width * widthPoints) / tightest);
  const more = indexes.map((column) =>
    Math.max(0, widest(column, (text, bold) => textPoints(text, { fontSize, bold })) - (words[column] ?? 0)),
  );
  const given = fill(more, widthPoints - tightest);
  return spread(
    words.map((word, column) => word + (given[column] ?? 0)),
    widthPoints,
  );
}

/**
 * Columns that ask for no more than an even share of what is free are settled first; the others share the rest by the square root of what they ask for, as the sides
 * of areas do: a text of a page beside one of two lines leaves that its two lines.
 */
function fill(wanted: readonly number[], free: number): readonly number[] {
  const given = new Map<number, number>();
  for (;;) {
    const open = wanted.flatMap((want, column) => (given.has(column) ? [] : [{ want, column }]));
    if (open.length === 0) return wanted;
    const left = free - sum([...given.values()]);
    const settled = open.filter(({ want }) => want <= left / open.length);
    for (const { want, column } of settled) given.set(column, want);
    if (settled.length > 0) continue;
    const all = sum(open.map(({ want }) => Math.sqrt(want)));
    return wanted.map((want, column) => given.get(column) ?? Math.min(want, (left * Math.sqrt(want)) / all));
  }
}

/** What nobody needs makes every column wider by the same part. */
function spread(widths: readonly number[], widthPoints: number): readonly number[] {
  const total = sum(widths);
  return widths.map((width) => (width * widthPoints) / total);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
