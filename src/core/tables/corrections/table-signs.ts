/** What a table is known by after rows and columns have moved. */
import { isUnitLine } from "../../intake/table/read-money-unit";
import type { TableArea } from "../find-tables";
import type { SheetGrid } from "../grid";
import { cellAt } from "../grid";
import { plainText } from "../plain-text";
import type { TableSigns } from "./corrections";
import { rowWords } from "./row-words";

/** So many rows are kept as signs; they are looked for in more, since rows may have been put in above them. */
const keptRows = 24;
const searchedRows = 400;
/** A title stands at the most so far above the header. */
const titleReach = 4;
const longest = 120;

/** Each once. */
export function signsOf(sheet: SheetGrid, area: TableArea): TableSigns {
  return {
    headings: [...new Set(headingsOf(sheet, area))],
    words: [...new Set([...titleOf(sheet, area), ...wordsBelow(sheet, area, keptRows)])],
  };
}

/** What stands in a table, to be asked for signs. */
interface PresentSigns {
  readonly headings: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

export function presentSigns(sheet: SheetGrid, area: TableArea): PresentSigns {
  return {
    headings: new Set(headingsOf(sheet, area)),
    words: new Set([...titleOf(sheet, area), ...wordsBelow(sheet, area, searchedRows)]),
  };
}

/** How many signs are there; undefined for another table: two tables of one form have the same headings, so that some of the words must be there too. */
export function sharedSigns({ headings, words }: TableSigns, present: PresentSigns): number | undefined {
  const sameHeadings = headings.filter((heading) => present.headings.has(heading)).length;
  const sameWords = words.filter((each) => present.words.has(each)).length;
  return sameHeadings * 2 >= headings.length && sameWords * 3 >= words.length ? sameHeadings + sameWords : undefined;
}

function titleOf(sheet: SheetGrid, { header: { top, left, right } }: TableArea): readonly string[] {
  for (let row = top - 1; row >= Math.max(0, top - titleReach); row--)
    for (let column = left; column <= right; column++) {
      const cell = cellAt(sheet, row, column);
      const text = cell?.type === "text" ? plainText(cell) : "";
      if (/\p{L}{2}/u.test(text) && !isUnitLine(text)) return [text.slice(0, longest)];
    }
  return [];
}

function headingsOf(sheet: SheetGrid, { header: { top, bottom, left, right } }: TableArea): readonly string[] {
  const headings: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const text = plainText(cellAt(sheet, row, column));
      if (text !== "") headings.push(text.slice(0, longest));
    }
  return headings;
}

function wordsBelow(sheet: SheetGrid, { header, limit }: TableArea, most: number): readonly string[] {
  const words: string[] = [];
  for (let row = (header.numberRow ?? header.bottom) + 1; row < limit && words.length < most; row++) {
    const own = rowWords(sheet.rows[row], header.left, header.right);
    if (own !== undefined && own !== "") words.push(own);
  }
  return words;
}
