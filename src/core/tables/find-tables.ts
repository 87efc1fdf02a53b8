/** All tables of a sheet, from the top down and from left to right. */
import type { Corrections } from "./corrections/corrections";
import { matchTables } from "./corrections/match-tables";
import type { SheetGrid } from "./grid";
import type { HeaderArea } from "./find-headers";
import { findHeaders } from "./find-headers";
import type { MergeIndex } from "./merge-index";
import { indexMerges } from "./merge-index";
import { readTable } from "./read-table";
import type { SheetValues } from "./sheet-values";
import type { Table } from "./table";

/** The tables of the sheet as it was before an edit, and where each of its rows stood then: -1 where it is new or has changed. */
interface EarlierTables {
  readonly tables: readonly Table[];
  readonly places: Int32Array;
}

/** Where a table may stand. */
export interface TableArea {
  readonly header: HeaderArea;
  /** The row in which the next table begins; one behind the last row of the sheet otherwise. */
  readonly limit: number;
}

export function tableAreas(sheet: SheetGrid, merges: MergeIndex): readonly TableArea[] {
  return joinRepeats(sheet, findHeaders(sheet, merges)).map((header, index, all) => {
    const next = all.slice(index + 1).filter((other) => other.left <= header.right && other.right >= header.left);
    return { header, limit: Math.min(sheet.rowCount, ...next.map((other) => other.top)) };
  });
}

/** What did not change since `before` is taken over. Of `corrections` those count that are about this sheet. */
export function findTables(values: SheetValues, before?: EarlierTables, corrections: Corrections = []): readonly Table[] {
  const { sheet } = values;
  const merges = indexMerges(sheet);
  const areas = tableAreas(sheet, merges);
  const own = matchTables(
    sheet,
    areas,
    corrections.filter((correction) => correction.sheet === sheet.name),
  );
  return areas.flatMap((area, index) => {
    const earlier = before?.tables[index];
    const table = readTable(
      { sheet, values, merges, ...area, correction: own.get(index) },
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
