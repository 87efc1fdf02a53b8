/** The words by which a row is found again. */
import type { GridRow, SheetGrid } from "../grid";
import { isFilledCell } from "../grid";
import { plainText } from "../plain-text";

const longest = 120;

interface Known {
  readonly left: number;
  readonly right: number;
  readonly words: string | undefined;
}

/** A row that did not change is the same object in the next grid. */
const known = new WeakMap<GridRow, Known>();

/** The first text with two letters beside each other, without what numbers it; "" for a row of figures alone, undefined for one that holds nothing. */
export function rowWords(line: GridRow | undefined, left: number, right: number): string | undefined {
  if (line === undefined) return undefined;
  const before = known.get(line);
  if (before?.left === left && before.right === right) return before.words;
  const words = readWords(line, left, right);
  known.set(line, { left, right, words });
  return words;
}

function readWords(line: GridRow, left: number, right: number): string | undefined {
  let isFilled = false;
  for (let column = left; column <= right; column++) {
    const cell = line[column];
    if (cell === undefined) continue;
    isFilled ||= isFilledCell(cell) || cell.formula !== undefined;
    if (cell.type === "text" && /\p{L}{2}/u.test(cell.text))
      return plainText(cell)
        .replace(/^[^\p{L}]+/u, "")
        .slice(0, longest);
  }
  return isFilled ? "" : undefined;
}

/** Of the rows from `first` to the one above `limit`. */
export function wordsOfRows(
  sheet: SheetGrid,
  { left, right }: { readonly left: number; readonly right: number },
  first: number,
  limit: number,
): readonly (string | undefined)[] {
  const words: (string | undefined)[] = [];
  for (let row = first; row < limit; row++) words.push(rowWords(sheet.rows[row], left, right));
  return words;
}
