/** The parts of a large sheet that hold something: one stray cell far below a table makes a used range of millions of empty cells. */
import type { GridArea } from "../../core/tables/grid";
import { areaOf, countCells, loadPlace, rangeAt } from "./place";

/** A range of so many cells is read as it is. */
const mostCellsUnasked = 200_000;

/** Into so many pieces each way. */
const pieces = 8;

/** One sync more for each time that the pieces are still large; none for sheets of an ordinary size. */
export async function filledAreas(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheet: Excel.Worksheet; readonly used: GridArea | undefined }[],
): Promise<readonly (readonly GridArea[])[]> {
  let open = sheets.flatMap(({ sheet, used }, index) => (used === undefined ? [] : [{ sheet, index, area: used }]));
  const filled = sheets.map((): GridArea[] => []);
  while (open.length > 0) {
    for (const { index, area } of open) if (countCells(area) <= mostCellsUnasked) filled[index]?.push(area);
    const asked = open
      .filter(({ area }) => countCells(area) > mostCellsUnasked)
      .flatMap(({ area, ...more }) => cutEvenly(area).map((part) => ({ ...more, range: loadPlace(usedIn(more.sheet, part)) })));
    if (asked.length > 0) await context.sync();
    open = asked.flatMap(({ sheet, index, range }) => {
      const area = areaOf(range);
      return area === undefined ? [] : [{ sheet, index, area }];
    });
  }
  return filled.map((areas, index) => {
    const used = sheets[index]?.used;
    return used === undefined || isSparse(areas, used) ? areas : [used];
  });
}

/** Where most of a sheet is filled it is read as it is: fewer pieces. */
function isSparse(areas: readonly GridArea[], used: GridArea): boolean {
  return areas.reduce((sum, area) => sum + countCells(area), 0) < countCells(used) / 2;
}

function usedIn(sheet: Excel.Worksheet, area: GridArea): Excel.Range {
  return rangeAt(sheet, area).getUsedRangeOrNullObject(true);
}

function cutEvenly({ top, left, bottom, right }: GridArea): readonly GridArea[] {
  const height = Math.ceil((bottom - top + 1) / pieces);
  const width = Math.ceil((right - left + 1) / pieces);
  const parts: GridArea[] = [];
  for (let row = top; row <= bottom; row += height)
    for (let column = left; column <= right; column += width)
      parts.push({ top: row, left: column, bottom: Math.min(bottom, row + height - 1), right: Math.min(right, column + width - 1) });
  return parts;
}
