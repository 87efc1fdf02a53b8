/** Reads the table below a header: its columns, its rows, where it ends, the unit and the words around it. */
import type { TableCorrection } from "./corrections/corrections";
import { correctedTable, isTakenAlike, rowRolesOf } from "./corrections/row-roles";
import { layoutOf } from "./columns/column-layout";
import { draftColumns } from "./columns/draft-columns";
import { finishColumn, specialColumns } from "./columns/finish-column";
import type { HeaderArea } from "./find-headers";
import type { SheetGrid } from "./grid";
import { cellAt } from "./grid";
import type { MergeIndex } from "./merge-index";
import { readUnit } from "./read-unit";
import { readRows } from "./rows/read-rows";
import type { SheetValues } from "./sheet-values";
import { isOutlinedAlike } from "./outline";
import type { Table } from "./table";
import { TableMemory } from "./table-memory";

export interface TableSource {
  readonly sheet: SheetGrid;
  readonly values: SheetValues;
  readonly merges: MergeIndex;
  readonly header: HeaderArea;
  /** The row in which the next table begins; one behind the last row of the sheet otherwise. */
  readonly limit: number;
  /** What a person says about this table. */
  readonly correction: TableCorrection | undefined;
}

/** The table as it was before an edit, and where each row of the sheet stood then (-1: nowhere, or it has changed). */
export interface EarlierTable {
  readonly table: Table;
  readonly places: Int32Array;
}

/** Undefined where no row below the header holds anything. Rows and figures that did not change are those of `before`. */
export function readTable(source: TableSource, before?: EarlierTable): Table | undefined {
  const { sheet, values, header } = source;
  const headerBottom = header.numberRow ?? header.bottom;
  const drafts = draftColumns(source);
  const layout = layoutOf(drafts);
  const headerTexts = textsOf(sheet, header);
  const readAs = JSON.stringify([
    headerTexts,
    layout,
    drafts.map(({ index, role, headings, code, formula, isCorrected }) => [index, role, headings, code, formula?.text, isCorrected]),
  ]);
  const first = headerBottom + 1;
  const roles = rowRolesOf(source, first);
  const inferred = source.correction === undefined ? undefined : layoutOf(draftColumns({ ...source, correction: undefined }));
  const isAlike = before?.table.readAs === readAs && isTakenAlike(roles, before, first, source.limit);
  const earlier = isAlike ? before : undefined;
  const { rows, words } = readRows(source, { first, layout, headerTexts: new Set(headerTexts), roles: roles.byRow, inferred }, earlier);
  const last = rows.at(-1);
  if (last === undefined) return undefined;
  const special = specialColumns(source, first, rows.length);
  const memory = new TableMemory(
    earlier === undefined ? undefined : { memory: earlier.table.memory, from: rowsBefore(earlier, first, rows.length) },
  );
  const columns = drafts.map((draft, place) => finishColumn(draft, source, rows, special, earlier, place));
  return {
    sheet,
    values,
    top: header.top,
    headerBottom,
    bottom: last.row,
    left: header.left,
    right: header.right,
    columns,
    rows,
    unit: readUnit(source, last.row),
    corrected: correctedTable(
      source,
      drafts.map(({ headings }) => headings),
      roles,
      rows,
    ),
    words,
    readAs,
    lines: sheet.rows.slice(first, first + rows.length),
    outlined: memory.byRow("outlined", [], [rows], (row) => row, isOutlinedAlike),
    memory,
  };
}

/** By index of each row: which index it had before the edit; undefined where that is the same. A changed row is taken for the one behind the row above it. */
function rowsBefore({ table, places }: EarlierTable, first: number, count: number): Int32Array | undefined {
  const from = new Int32Array(count);
  const firstBefore = table.rows[0]?.row ?? 0;
  let last = -1;
  let isInPlace = table.rows.length === count;
  for (let index = 0; index < count; index++) {
    const place = places[first + index] ?? -1;
    last = place === -1 ? last + 1 : place - firstBefore;
    from[index] = last;
    isInPlace &&= last === index;
  }
  return isInPlace ? undefined : from;
}

/** The words of the first header row. */
function textsOf(sheet: SheetGrid, { top, left, right }: HeaderArea): readonly string[] {
  return Array.from({ length: right - left + 1 }, (_, step) => cellAt(sheet, top, left + step)?.text ?? "").filter((text) => text !== "");
}
