/** Where a table's total is said in words: "Bằng chữ: …". */
import { foldText } from "../plan/fold-text";
import type { HeaderArea } from "./find-headers";
import type { SheetGrid } from "./grid";
import { isFilledCell } from "./grid";
import { plainText } from "./plain-text";
import type { TableSource } from "./read-table";
import type { Table } from "./table";
import { isWordsLabel } from "./total-label";

/** In the first rows below the table. */
export function findWords({ sheet, header }: TableSource, first: number): Table["words"] {
  const reach = 4;
  for (let row = first; row < Math.min(sheet.rowCount, first + reach); row++) {
    const place = wordsPlace(sheet, row, header);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The cell with the words: the one that says "Bằng chữ:", or the next text beside it where nothing follows the colon. */
export function wordsPlace(sheet: SheetGrid, row: number, header: HeaderArea): Table["words"] {
  const cells = sheet.rows[row] ?? [];
  for (let column = header.left; column <= header.right; column++) {
    const cell = cells[column];
    if (cell === undefined) continue;
    const isLabel = isWordsLabel(foldText(plainText(cell))) || /b\u1eb1ng ch\u1eef/i.test(cell.formula ?? "");
    if (!isLabel) continue;
    if (/[:)]\s*\S/.test(plainText(cell)) || cell.formula !== undefined) return { row, column };
    for (let next = column + 1; next <= header.right; next++)
      if (isFilledCell(cells[next]) || cells[next]?.formula !== undefined) return { row, column: next };
    return { row, column };
  }
  return undefined;
}
