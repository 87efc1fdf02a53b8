import type { AreaFile } from "../../documents/xlsx/workbook-file";
import type { SheetLayout } from "./use-sheet-layout";

interface SelectionOutlineProps {
  readonly selection: AreaFile;
  /** The active cell with the cells merged into it; it stays white. */
  readonly active: AreaFile;
  readonly layout: SheetLayout;
  /** Pixels that the element which holds the outline lies above row 1. */
  readonly above: number;
}

/** The frame around the selected cells, with the small square at its corner. */
export function SelectionOutline({ selection, active, layout, above }: SelectionOutlineProps): React.JSX.Element {
  const boxOf = (area: AreaFile): React.CSSProperties => ({
    top: above + layout.rows.start(area.top) - 1,
    left: `calc(var(--row-header) + ${String(layout.columns.start(area.left) - 1)}px)`,
    width: layout.columns.size(area.left, area.columns) + 1,
    height: layout.rows.size(area.top, area.rows) + 1,
  });
  const isOneCell = selection.rows === active.rows && selection.columns === active.columns;
  return (
    <div role="presentation" className="selection-layer">
      {isOneCell ? null : <div className="selection-tint" style={boxOf(selection)} />}
      {isOneCell ? null : <div className="active-cell" style={boxOf(active)} />}
      <div className="selection-outline" style={boxOf(selection)} />
    </div>
  );
}
