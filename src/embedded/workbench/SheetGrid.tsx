import type { RefObject } from "react";
import { useLayoutEffect, useRef } from "react";
import type { EmbeddedWorkbook } from "../model/embedded-workbook";
import { intersection } from "../model/cells/area";
import { ColumnHeaders } from "./ColumnHeaders";
import { GridLines } from "./GridLines";
import { GridRow } from "./GridRow";
import { columnHeaderPixels, rowHeaderPixels } from "./header-sizes";
import { range } from "./range";
import { scrollToPlace } from "./scroll-to-place";
import { SelectionOutline } from "./SelectionOutline";
import { texts } from "./texts";
import type { SheetCursor } from "./use-sheet-cursor";
import type { SheetLayout } from "./use-sheet-layout";
import type { Viewport } from "./use-viewport";

interface SheetGridProps {
  readonly workbook: EmbeddedWorkbook;
  readonly revision: number;
  readonly scroller: RefObject<HTMLDivElement>;
  readonly viewport: Viewport;
  readonly layout: SheetLayout;
  readonly cursor: SheetCursor;
}

/** The paper: headers, visible rows, the frozen rows above them, and the selection. Only what can be seen is drawn. */
export function SheetGrid({ workbook, revision, scroller, viewport, layout, cursor }: SheetGridProps): React.JSX.Element {
  const sheet = workbook.activeSheet;
  const { rows, columns } = layout;
  const frozenPixels = rows.start(sheet.frozenRows);
  const firstRow = Math.max(sheet.frozenRows, rows.at(viewport.scrollTop + frozenPixels));
  const lastRow = rows.at(viewport.scrollTop + viewport.height - columnHeaderPixels);
  const firstColumn = columns.at(viewport.scrollLeft);
  const lastColumn = columns.at(viewport.scrollLeft + viewport.width - rowHeaderPixels);
  const visible = { top: firstRow, left: firstColumn, rows: lastRow - firstRow + 1, columns: lastColumn - firstColumn + 1 };
  // A merged area is drawn by its first row, which may have left the window already.
  const reachingIn = sheet.merges
    .filter((merge) => merge.top >= sheet.frozenRows && merge.top < firstRow && intersection(merge, visible) !== undefined)
    .map(({ top }) => top);
  const drawnRows = [...new Set([...reachingIn, ...range(firstRow, lastRow)])]
    .filter((row) => rows.size(row) > 0)
    .sort((one, other) => one - other);

  const { row, column } = cursor.cursor.head;
  const shownHead = useRef(`${sheet.id}:0:0`);
  useLayoutEffect(() => {
    // Only where the selection went somewhere: a person may scroll away from it.
    const head = `${sheet.id}:${String(row)}:${String(column)}`;
    if (scroller.current === null || shownHead.current === head) return;
    shownHead.current = head;
    scrollToPlace(scroller.current, layout, sheet.frozenRows, { row, column });
  }, [scroller, row, column, layout, sheet]);

  const shared = { sheet, firstColumn, lastColumn, layout, selection: cursor.selection, revision };
  return (
    <div
      role="grid"
      className="paper"
      aria-label={texts.grid(sheet.name)}
      aria-rowcount={rows.count}
      aria-colcount={columns.count}
      aria-multiselectable="true"
      style={{ width: rowHeaderPixels + columns.total, height: columnHeaderPixels + rows.total }}
    >
      <ColumnHeaders columns={columns} firstColumn={firstColumn} lastColumn={lastColumn} selection={cursor.selection} />
      {sheet.frozenRows === 0 ? null : (
        <div role="rowgroup" className="frozen-rows" style={{ height: frozenPixels }}>
          {sheet.showGridlines ? (
            <GridLines
              layout={layout}
              firstRow={0}
              lastRow={sheet.frozenRows - 1}
              firstColumn={firstColumn}
              lastColumn={lastColumn}
              above={0}
            />
          ) : null}
          {range(0, sheet.frozenRows - 1).map((row) => (
            <GridRow key={row} {...shared} row={row} top={rows.start(row)} />
          ))}
          <SelectionOutline selection={cursor.selection} active={cursor.active} layout={layout} above={0} />
        </div>
      )}
      {sheet.showGridlines ? (
        <GridLines
          layout={layout}
          firstRow={firstRow}
          lastRow={lastRow}
          firstColumn={firstColumn}
          lastColumn={lastColumn}
          above={columnHeaderPixels}
        />
      ) : null}
      <div role="rowgroup">
        {drawnRows.map((row) => (
          <GridRow key={row} {...shared} row={row} top={columnHeaderPixels + rows.start(row)} />
        ))}
      </div>
      <SelectionOutline selection={cursor.selection} active={cursor.active} layout={layout} above={columnHeaderPixels} />
    </div>
  );
}
