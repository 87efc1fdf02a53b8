import { memo } from "react";
import type { AreaFile } from "../../documents/xlsx/workbook-file";
import type { EmbeddedSheet } from "../model/embedded-sheet";
import { holds } from "../model/cells/area";
import { mergeAt } from "./areas";
import { GridCell } from "./GridCell";
import type { SheetLayout } from "./use-sheet-layout";

interface GridRowProps {
  readonly sheet: EmbeddedSheet;
  readonly row: number;
  /** Pixels from the top of the element that holds the row. */
  readonly top: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly layout: SheetLayout;
  readonly selection: AreaFile;
  /** Changes when the workbook did: the row then reads its cells again. */
  readonly revision: number;
}

function RowOfCells({ sheet, row, top, firstColumn, lastColumn, layout, selection }: GridRowProps): React.JSX.Element {
  const inSelection = row >= selection.top && row < selection.top + selection.rows;
  return (
    <div role="row" aria-rowindex={row + 1} className="row" style={{ top, height: layout.rows.size(row) }}>
      <div role="rowheader" className={`row-header${inSelection ? " in-selection" : ""}`}>
        {row + 1}
      </div>
      {columnsToDraw(sheet, row, firstColumn, lastColumn, layout).map((column) => (
        <GridCell
          key={column}
          sheet={sheet}
          row={row}
          column={column}
          merge={mergeAt(sheet.merges, { row, column })}
          layout={layout}
          selected={inSelection && holds(selection, row, column)}
        />
      ))}
    </div>
  );
}

/** The visible columns without hidden and covered ones, and what reaches into them from the left: a merged area, a text that spills. */
function columnsToDraw(sheet: EmbeddedSheet, row: number, first: number, last: number, { columns }: SheetLayout): readonly number[] {
  const drawn: number[] = [];
  for (const merge of sheet.merges) {
    if (merge.top === row && merge.left < first && merge.left + merge.columns > first) drawn.push(merge.left);
  }
  let spilling = first - 1;
  while (spilling >= 0 && sheet.cell(row, spilling).kind === "empty") spilling -= 1;
  if (spilling >= 0 && mergeAt(sheet.merges, { row, column: spilling }) === undefined) drawn.push(spilling);
  for (let column = first; column <= last; column += 1) {
    const merge = mergeAt(sheet.merges, { row, column });
    const covered = merge !== undefined && (merge.top !== row || merge.left !== column);
    if (!covered && (columns.size(column) > 0 || merge !== undefined)) drawn.push(column);
  }
  return drawn;
}

/** A row of the sheet. Scrolling draws only rows that were not there before. */
export const GridRow = memo(RowOfCells);
