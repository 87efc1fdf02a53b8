/** Reads the table below a header: its columns, its rows, where it ends, the unit and the words around it. */
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
import type { Table } from "./table";

export interface TableSource {
  readonly sheet: SheetGrid;
  readonly values: SheetValues;
  readonly merges: MergeIndex;
  readonly header: HeaderArea;
  /** The row in which the next table begins; one behind the last row of the sheet otherwise. */
  readonly limit: number;
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
    drafts.map(({ index, role, headings, code, formula }) => [index, role, headings, code, formula?.text]),
  ]);
  const earlier = before?.table.readAs === readAs ? before : undefined;
  const { rows, words } = readRows(source, { first: headerBottom + 1, layout, headerTexts: new Set(headerTexts) }, earlier);
  const last = rows.at(-1);
  if (last === undefined) return undefined;
  const special = specialColumns(source, headerBottom + 1, rows.length);
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
    words,
    readAs,
  };
}

/** The words of the first header row. */
function textsOf(sheet: SheetGrid, { top, left, right }: HeaderArea): readonly string[] {
  return Array.from({ length: right - left + 1 }, (_, step) => cellAt(sheet, top, left + step)?.text ?? "").filter((text) => text !== "");
}
