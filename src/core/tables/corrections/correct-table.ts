/** A person's word about a table, put beside what was said before. */
import type { TableUnit } from "../../intake/table/table-unit";
import { tableAreas } from "../find-tables";
import { indexMerges } from "../merge-index";
import type { ColumnRole, Table } from "../table";
import type { Corrections, RowRole, TableCorrection } from "./corrections";
import { isEmptyCorrection } from "./corrections";
import { findColumns, identifyColumn } from "./find-columns";
import { findRows, identifyRow } from "./find-rows";
import { wordsOfRows } from "./row-words";
import { signsOf } from "./table-signs";

/** Undefined for "as it is inferred". Columns and rows are those of the sheet. */
export type TableChange =
  | { readonly kind: "column"; readonly column: number; readonly role: ColumnRole | undefined }
  | { readonly kind: "row"; readonly row: number; readonly role: RowRole | undefined }
  | { readonly kind: "unit"; readonly unit: TableUnit | undefined }
  | { readonly kind: "left-out"; readonly isLeftOut: boolean }
  /** Everything as it is inferred. */
  | { readonly kind: "reset" };

/** `table`: as it was read under `corrections`. */
export function correctTable(
  corrections: Corrections,
  table: Table,
  change: TableChange,
  signed: Pick<TableCorrection, "by" | "at">,
): Corrections {
  const before = table.corrected?.correction;
  const others = corrections.filter((each) => each !== before);
  const merges = indexMerges(table.sheet);
  const areas = tableAreas(table.sheet, merges);
  const place = areas.findIndex(({ header }) => header.top === table.top && header.left === table.left);
  const area = areas[place];
  if (area === undefined || change.kind === "reset") return others;
  const unchanged: TableCorrection = {
    isLeftOut: false,
    unit: undefined,
    columns: [],
    rows: [],
    ...before,
    sheet: table.sheet.name,
    signs: signsOf(table.sheet, area),
    place,
    ...signed,
  };
  const after = changed(unchanged, table, area.limit, change);
  return isEmptyCorrection(after) ? others : [...others, after];
}

function changed(
  correction: TableCorrection,
  table: Table,
  limit: number,
  change: Exclude<TableChange, { kind: "reset" }>,
): TableCorrection {
  switch (change.kind) {
    case "left-out":
      return { ...correction, isLeftOut: change.isLeftOut };
    case "unit":
      return { ...correction, unit: change.unit };
    case "column": {
      const headings = table.columns.map((column) => column.headings);
      const places = findColumns(correction.columns, headings);
      const own = table.columns.findIndex(({ index }) => index === change.column);
      const others = correction.columns.filter((_, at) => places[at] !== own);
      if (own === -1 || change.role === undefined) return { ...correction, columns: others };
      return { ...correction, columns: [...others, { ...identifyColumn(headings, own), role: change.role }] };
    }
    case "row": {
      const first = table.headerBottom + 1;
      const words = wordsOfRows(table.sheet, table, first, limit);
      const places = findRows(correction.rows, words);
      const own = change.row - first;
      const others = correction.rows.filter((_, at) => places[at] !== own);
      if (change.role === undefined) return { ...correction, rows: others };
      return { ...correction, rows: [...others, { ...identifyRow(words, own), role: change.role }] };
    }
  }
}
