import type { GridArea, GridCell, SheetGrid } from "../../core/tables/grid";
import { cellAt } from "../../core/tables/grid";
import { makeCell } from "../../core/tables/make-cell";
import { rangeAt } from "./place";
import type { CellMatrix } from "./queue-cells";
import { readContent } from "./queue-cells";

/**
 * Queues the reading of formulas and their results alone, a fifth of what a whole cell takes. An edit anywhere can change them, and moving cells changes
 * the formulas that point to them. Cells without a formula, read along between them, are left as they are known.
 */
export function queueResults(sheet: Excel.Worksheet, known: SheetGrid, area: GridArea): () => CellMatrix {
  const range = rangeAt(sheet, area);
  range.load({ values: true, formulas: true, valueTypes: true });
  return () =>
    range.values.map((inRow, row) =>
      inRow.map((value: unknown, column): GridCell | undefined => {
        const cell = cellAt(known, area.top + row, area.left + column);
        if (cell?.formula === undefined) return cell;
        const content = readContent(value, range.formulas[row]?.[column], range.valueTypes[row]?.[column]);
        return content === undefined ? undefined : makeCell(content, cell.style);
      }),
    );
}
