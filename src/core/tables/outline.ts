/**
 * Which row stands under which: by ordinals in any order of kinds (A > I > 1 > 1.1 > a > -, or 1 > 1.1 > I > 1), by columns of codes, by bold type and
 * indent where there are no ordinals. Says as well how sure a place is; the figures have the last word (`sum-structure`).
 */
import type { RowRole } from "./corrections/corrections";
import { groupLevel } from "./corrections/corrections";
import type { Ordinal } from "./read-ordinal";
import { asLetter } from "./read-ordinal";
import type { TableRow } from "./table";

export interface Outline {
  /** By index into the rows: the row above in rank; undefined at the top and for rows that are no items. */
  readonly parents: readonly (number | undefined)[];
  /** Whether ordinals or codes put the row there, not its looks alone. */
  readonly sure: readonly boolean[];
}

interface Entry {
  readonly index: number;
  readonly key: string;
  readonly value: number;
  readonly text: string;
  readonly bold: boolean;
  readonly numbered: boolean;
  /** What a person said: a group, or a row that has no parts whatever stands below it. */
  readonly corrected: RowRole | undefined;
}

/** Whether two rows differ in nothing but their words. */
export function isOutlinedAlike(one: TableRow, other: TableRow): boolean {
  return one.row === other.row && withoutWords(one) === withoutWords(other);
}

const withoutWords = (row: TableRow): string => JSON.stringify({ ...row, label: row.label === "" });

interface KnownOutline {
  readonly outline: Outline;
  readonly codeColumns: number;
  /** The rows about whose money was asked, and what the answer was. */
  readonly asked: readonly (readonly [index: number, holds: boolean])[];
}

/** After an edit of a figure the rows are the same list. */
const known = new WeakMap<readonly TableRow[], KnownOutline>();

/** `holdsMoney`: rows without an ordinal and without money are remarks, unless they are bold. */
export function outlineOf(rows: readonly TableRow[], holdsMoney: (index: number) => boolean, codeColumns: number): Outline {
  const before = known.get(rows);
  if (before?.codeColumns === codeColumns && before.asked.every(([index, holds]) => holdsMoney(index) === holds)) return before.outline;
  const asked: (readonly [number, boolean])[] = [];
  const outline = readOutline(
    rows,
    (index) => {
      const holds = holdsMoney(index);
      asked.push([index, holds]);
      return holds;
    },
    codeColumns,
  );
  known.set(rows, { outline, codeColumns, asked });
  return outline;
}

function readOutline(rows: readonly TableRow[], holdsMoney: (index: number) => boolean, codeColumns: number): Outline {
  const parents = rows.map((): number | undefined => undefined);
  const sure: boolean[] = rows.map(() => false);
  const stack: Entry[] = [];
  // What follows a total without an ordinal (a tax, a reserve) belongs to nothing above it.
  let isClosed = false;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row?.kind === "total") isClosed = true;
    if (row?.kind !== "item") continue;
    const ordinal = row.ordinal === undefined ? undefined : settle(row.ordinal, stack);
    const byCode = codeColumns >= 2 && row.codeColumn !== undefined;
    if (ordinal === undefined && !byCode && !row.bold && !holdsMoney(index) && row.corrected === undefined) continue;
    const level = groupLevel(row.corrected);
    if (level !== undefined) stack.length = Math.min(level - 1, stack.length);
    else
      stack.length = byCode
        ? codeDepth(stack, row.codeColumn)
        : ordinal === undefined
          ? isClosed
            ? 0
            : plainDepth(stack, row)
          : ordinalDepth(stack, ordinal);
    isClosed = false;
    const above = stack.findLast(({ corrected }) => corrected !== "item");
    parents[index] = above?.index;
    const entry = entryOf(index, row, ordinal, byCode);
    sure[index] =
      groupLevel(above?.corrected) !== undefined ||
      (entry.numbered && (above === undefined || above.numbered) && ordinal?.style !== "bullet");
    stack.push(entry);
  }
  return { parents, sure };
}

function entryOf(index: number, row: TableRow, ordinal: Ordinal | undefined, byCode: boolean): Entry {
  const { bold, corrected } = row;
  if (byCode) return { index, key: `code${String(row.codeColumn)}`, value: 0, text: "", bold, numbered: true, corrected };
  if (ordinal !== undefined) return { index, key: ordinal.key, value: ordinal.value, text: ordinal.text, bold, numbered: true, corrected };
  // Rows that look like a group of a person's own making stand below it.
  const key = groupLevel(corrected) === undefined ? plainKey(row) : `group ${String(corrected)}`;
  return { index, key, value: 0, text: "", bold, numbered: false, corrected };
}

const plainKey = (row: TableRow): string => `plain ${row.bold ? "bold" : ""} ${String(row.indent)}`;

/** "I" after "H" is a letter; "C" and "D" are letters unless they carry on a Roman list. */
function settle(ordinal: Ordinal, stack: readonly Entry[]): Ordinal {
  if (!ordinal.ambiguous) return ordinal;
  const letter = asLetter(ordinal);
  if (stack.some(({ key, value }) => key === "roman" && value === ordinal.value - 1)) return ordinal;
  if (stack.some(({ key, value }) => key === "upper" && Math.floor(value) === letter.value - 1)) return letter;
  return ordinal.text === "I" || ordinal.text === "V" || ordinal.text === "X" ? ordinal : letter;
}

function codeDepth(stack: readonly Entry[], column: number): number {
  const at = stack.findIndex(({ key }) => /^code\d+$/.test(key) && Number(key.slice(4)) >= column);
  return at === -1 ? stack.length : at;
}

function ordinalDepth(stack: readonly Entry[], ordinal: Ordinal): number {
  const { style, key, value, parent } = ordinal;
  if (style === "dotted") {
    const above = stack.findLastIndex(({ text }) => text === parent && text !== "");
    if (above !== -1) return above + 1;
    const sibling = stack.findLastIndex((entry) => entry.key === key);
    return sibling === -1 ? stack.length : sibling;
  }
  const next =
    style === "bullet" ? -1 : stack.findLastIndex((entry) => entry.key === key && Math.ceil(entry.value + 0.6) === Math.ceil(value));
  if (next !== -1) return next;
  const last = stack.findLastIndex((entry) => entry.key === key);
  if (last !== -1) {
    const isBelow = last < stack.length - 1 || groupLevel(stack[last]?.corrected) !== undefined;
    const restarts = style !== "bullet" && value === 1 && isBelow;
    return restarts ? stack.length : last;
  }
  // The first group of a list may have no heading of its own: "II" is never below what stands in it.
  return value > 1 && (style === "roman" || style === "upper" || style === "group") ? 0 : stack.length;
}

/** A row without an ordinal: beside a row that looks the same; a bold one beside the nearest bold one. */
function plainDepth(stack: readonly Entry[], row: TableRow): number {
  const key = plainKey(row);
  const same = stack.findLastIndex((entry) => entry.key === key);
  if (same !== -1) return same;
  if (!row.bold) return stack.length;
  const bold = stack.findLastIndex((entry) => entry.bold);
  return bold === -1 ? 0 : stack.at(-1)?.bold === true ? stack.length : bold;
}
