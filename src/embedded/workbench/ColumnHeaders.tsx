import type { AreaFile } from "../../documents/xlsx/workbook-file";
import { columnLetters } from "../model/cells/address";
import type { Offsets } from "./offsets";
import { range } from "./range";

interface ColumnHeadersProps {
  readonly columns: Offsets;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly selection: AreaFile;
}

/** The letters above the columns; the corner on their left stands for the whole sheet. */
export function ColumnHeaders({ columns, firstColumn, lastColumn, selection }: ColumnHeadersProps): React.JSX.Element {
  const isSelected = (column: number): boolean => column >= selection.left && column < selection.left + selection.columns;
  return (
    <div role="row" className="column-headers">
      <div role="presentation" className="corner" />
      {range(firstColumn, lastColumn)
        .filter((column) => columns.size(column) > 0)
        .map((column) => (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 1}
            className={`column-header${isSelected(column) ? " in-selection" : ""}`}
            style={{ left: `calc(var(--row-header) + ${String(columns.start(column))}px)`, width: columns.size(column) }}
          >
            {columnLetters(column)}
          </div>
        ))}
    </div>
  );
}
