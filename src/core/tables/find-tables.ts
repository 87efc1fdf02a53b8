/** All tables of a sheet, from the top down and from left to right. */
import type { SheetGrid } from "./grid";
import type { HeaderArea } from "./find-headers";
import { findHeaders } from "./find-headers";
import { indexMerges } from "./merge-index";
import { readTable } from "./read-table";
import type { SheetValues } from "./sheet-values";
import type { Table } from "./table";

/** The tables of the sheet as it was before an edit, and where each of its rows stood then: -1 where it is new or has changed. */
interface EarlierTables {
  readonly tables: readonly Table[];
  readonly places: Int32Array;
}

/** What did not change since `before` is taken over. */
export function findTables(values: SheetValues, before?: EarlierTables): readonly Table[] {
  const { sheet } = values;
  const merges = indexMerges(sheet);
  const headers = findHeaders(sheet, merges);
  return joinRepeats(sheet, headers).flatMap((header, index, all) => {
    const next = all.slice(index + 1).filter((other) => other.left <= header.right && other.right >= header.left);
    const limit = Math.min(sheet.rowCount, ...next.map((other) => other.top));
    const earlier = before?.tables[index];
    const table = readTable(
      { sheet, values, merges, header, limit },
      earlier === undefined || before === undefined ? undefined : { table: earlier, places: before.places },
    );
    return table === undefined ? [] : [table];
  });
}

/** A header that says the same words again, as before a new page, opens no table of its own. */
function joinRepeats(sheet: SheetGrid, headers: readonly HeaderArea[]): readonly HeaderArea[] {
  const wordsOf = ({ top, left, right }: HeaderArea): string =>
    Array.from({ length: right - left + 1 }, (_, step) => sheet.rows[top]?.[left + step]?.text.trim() ?? "").join("|");
  return headers.filter((header, index) => {
    const before = headers.slice(0, index).findLast((other) => other.left === header.left && other.right === header.right);
    if (before === undefined || wordsOf(before) !== wordsOf(header)) return true;
    // With a title or a total between them they are two tables of one form.
    for (let row = header.top - 1; row > before.bottom && row > header.top - 4; row--) {
      const filled = (sheet.rows[row] ?? []).filter((cell) => cell !== undefined && cell.text !== "");
      if (filled.some((cell) => cell?.type === "number")) return false;
      if (filled.length > 0) return true;
    }
    return true;
  });
}
