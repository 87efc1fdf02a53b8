import { useMemo, useState } from "react";
import { columnLimit, rowLimit } from "../model/cells/address";
import type { EmbeddedSheet } from "../model/embedded-sheet";
import type { CellPlace } from "./areas";
import { Offsets } from "./offsets";
import { pixels } from "./pixels";
import type { Viewport } from "./use-viewport";

export interface SheetLayout {
  readonly rows: Offsets;
  readonly columns: Offsets;
}

const fewestRows = 100;
const fewestColumns = 26;
const spareRows = 50;
const spareColumns = 6;
/** A sheet grows by so much when somebody comes near its edge. */
const rowStep = 100;
const columnStep = 26;
const nearPixels = 200;

/** Where rows and columns stand. A sheet has a million rows: it is laid out as far as it is used, or as somebody has gone (`head`, scrolling). */
export function useSheetLayout(sheet: EmbeddedSheet, head: CellPlace, viewport: Viewport, revision: number): SheetLayout {
  const [grown, setGrown] = useState<CellPlace>({ row: fewestRows, column: fewestColumns });
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `revision` stands for the sheet's own state, which React cannot see
  const used = useMemo(() => sheet.usedArea, [sheet, revision]);
  const usedRows = used === undefined ? 0 : used.top + used.rows;
  const usedColumns = used === undefined ? 0 : used.left + used.columns;
  const rowCount = Math.min(rowLimit, Math.max(grown.row, usedRows + spareRows, reachedTo(head.row, rowLimit, spareRows, rowStep)));
  const columnCount = Math.min(
    columnLimit,
    Math.max(grown.column, usedColumns + spareColumns, reachedTo(head.column, columnLimit, spareColumns, columnStep)),
  );
  const layout = useMemo(
    () => ({
      rows: new Offsets(rowCount, (row) => (sheet.rowHidden(row) ? 0 : pixels(sheet.rowHeightPoints(row)))),
      columns: new Offsets(columnCount, (column) => (sheet.columnHidden(column) ? 0 : pixels(sheet.columnWidthPoints(column)))),
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `revision` stands for the sheet's own state, which React cannot see
    [sheet, rowCount, columnCount, revision],
  );
  const nearBottom = viewport.scrollTop + viewport.height > layout.rows.total - nearPixels;
  const nearRight = viewport.scrollLeft + viewport.width > layout.columns.total - nearPixels;
  if (viewport.height > 0 && nearBottom && rowCount < rowLimit) setGrown({ ...grown, row: rowCount + rowStep });
  else if (viewport.width > 0 && nearRight && columnCount < columnLimit) setGrown({ ...grown, column: columnCount + columnStep });
  return layout;
}

/** Room behind a line that was gone to, in steps; a selection of whole rows or columns reaches nowhere. */
function reachedTo(line: number, limit: number, spare: number, step: number): number {
  return line === limit - 1 ? 0 : Math.ceil((line + spare) / step) * step;
}
