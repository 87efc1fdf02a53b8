import { range } from "./range";
import type { SheetLayout } from "./use-sheet-layout";

interface GridLinesProps {
  readonly layout: SheetLayout;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Pixels that the element which holds the lines lies above its first row. */
  readonly above: number;
}

/** The thin lines between cells, below everything else: filled and merged cells and long texts cover them. */
export function GridLines({ layout, firstRow, lastRow, firstColumn, lastColumn, above }: GridLinesProps): React.JSX.Element {
  const { rows, columns } = layout;
  const top = above + rows.start(firstRow);
  const height = rows.start(lastRow + 1) - rows.start(firstRow);
  const width = columns.start(lastColumn + 1);
  return (
    <div role="presentation" className="grid-lines">
      {range(firstRow, lastRow).map((row) => (
        <div
          key={`row-${String(row)}`}
          className="line across"
          style={{ top: above + rows.start(row + 1) - 1, width: `calc(var(--row-header) + ${String(width)}px)` }}
        />
      ))}
      {range(firstColumn, lastColumn).map((column) => (
        <div
          key={`column-${String(column)}`}
          className="line down"
          style={{ top, height, left: `calc(var(--row-header) + ${String(columns.start(column + 1) - 1)}px)` }}
        />
      ))}
    </div>
  );
}
