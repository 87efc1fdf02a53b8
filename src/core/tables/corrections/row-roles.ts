/** What a person said about the rows of one table, by row of the sheet. */
import type { EarlierTable, TableSource } from "../read-table";
import type { Table } from "../table";
import type { CorrectedTable, LapsedCorrection, RowRole } from "./corrections";
import { findColumns } from "./find-columns";
import { findRows } from "./find-rows";
import { wordsOfRows } from "./row-words";

interface RowRoles {
  readonly byRow: ReadonlyMap<number, RowRole>;
  /** By index of the correction: the row of the sheet. */
  readonly places: readonly (number | undefined)[];
}

const none: RowRoles = { byRow: new Map(), places: [] };

/** `first`: the first row below the header. */
export function rowRolesOf({ sheet, header, limit, correction }: TableSource, first: number): RowRoles {
  if (correction === undefined || correction.rows.length === 0) return none;
  const found = findRows(correction.rows, wordsOfRows(sheet, header, first, limit));
  const places = found.map((place) => (place === undefined ? undefined : first + place));
  const byRow = new Map(
    correction.rows.flatMap(({ role }, at) => {
      const row = places[at];
      return row === undefined ? [] : [[row, role] as const];
    }),
  );
  return { byRow, places };
}

/** Whether every row that is as it was before the edit is also taken for what it was taken for: only then anything may be taken over. */
export function isTakenAlike({ byRow }: RowRoles, { table, places }: EarlierTable, first: number, limit: number): boolean {
  if (table.corrected === undefined && byRow.size === 0) return true;
  const before = new Map(table.rows.flatMap(({ row, corrected }) => (corrected === undefined ? [] : [[row, corrected] as const])));
  for (let row = first; row < limit; row++) {
    const place = places[row] ?? -1;
    if (place !== -1 && before.get(place) !== byRow.get(row)) return false;
  }
  return true;
}

/** With what of the correction fits nothing any more. Undefined where the table is not corrected. */
export function correctedTable(
  { sheet, correction }: TableSource,
  headings: readonly (readonly string[])[],
  { places }: RowRoles,
  rows: Table["rows"],
): CorrectedTable | undefined {
  if (correction === undefined) return undefined;
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
  const columnPlaces = findColumns(correction.columns, headings);
  const fitsColumn = (at: number): boolean => columnPlaces[at] !== undefined;
  const fitsRow = (at: number): boolean => {
    const row = places[at];
    return row !== undefined && row >= first && row <= last;
  };
  const lapsed = (what: "column" | "row", words: string): LapsedCorrection => ({ sheet: sheet.name, what, words });
  return {
    correction,
    lapsed: [
      ...correction.columns.filter((_, at) => !fitsColumn(at)).map(({ heading }) => lapsed("column", heading)),
      ...correction.rows.filter((_, at) => !fitsRow(at)).map(({ words }) => lapsed("row", words)),
    ],
    standing: {
      ...correction,
      columns: correction.columns.filter((_, at) => fitsColumn(at)),
      rows: correction.rows.filter((_, at) => fitsRow(at)),
    },
  };
}
