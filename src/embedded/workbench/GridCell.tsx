import type { CSSProperties } from "react";
import type { AreaFile } from "../../documents/xlsx/workbook-file";
import type { EmbeddedSheet } from "../model/embedded-sheet";
import { formatArea } from "../model/cells/address";
import { cellArea } from "./areas";
import { spreadOf } from "./cell-spread";
import { cssOfStyle, sideOf } from "./css-of-style";
import type { SheetLayout } from "./use-sheet-layout";

interface GridCellProps {
  readonly sheet: EmbeddedSheet;
  readonly row: number;
  readonly column: number;
  readonly merge: AreaFile | undefined;
  readonly layout: SheetLayout;
  readonly selected: boolean;
}

/** One cell, or one merged area, as it looks on paper. It is one pixel larger to the left and above: see css-of-style. */
export function GridCell({ sheet, row, column, merge, layout, selected }: GridCellProps): React.JSX.Element {
  const view = sheet.cell(row, column);
  const spread = spreadOf(sheet, row, column, view, layout.columns);
  const width = layout.columns.size(column, merge?.columns);
  const spills = spread.left > 0 || spread.right > 0;
  const side = sideOf(view);
  const textBox: CSSProperties = {
    textAlign: side,
    ...(spills ? { marginLeft: -spread.left, marginRight: -spread.right, backgroundColor: view.style.fill ?? "var(--paper)" } : {}),
  };
  return (
    <div
      role="gridcell"
      id={`cell-${formatArea(cellArea({ row, column }))}`}
      className={`cell${view.style.wrap && view.kind === "text" ? " wraps" : ""}${spills ? " spills" : ""}${merge === undefined ? "" : " merged"}`}
      aria-colindex={column + 1}
      aria-colspan={merge?.columns}
      aria-rowspan={merge?.rows}
      aria-selected={selected}
      style={{
        ...cssOfStyle(view.style),
        left: `calc(var(--row-header) + ${String(layout.columns.start(column) - 1)}px)`,
        width: width + 1,
        height: layout.rows.size(row, merge?.rows) + 1,
      }}
    >
      {spread.text === "" ? null : (
        <span className="cell-text" style={textBox}>
          {spread.text}
        </span>
      )}
    </div>
  );
}
