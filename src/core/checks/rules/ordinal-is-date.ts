/** "1.1" or "1/2" in the column of ordinals that the program took for a day. */
import { isDateFormat } from "../../tables/date-format";
import { cellsOf } from "../../tables/columns/column-cells";
import type { Column, Table } from "../../tables/table";
import { ordinalOfDate } from "../repairs/ordinal-fixes";
import { tableRule } from "../rule";
import { cellOf, columnsOf, placeOf } from "../table-places";

export const ordinalIsDate = tableRule("ordinal-is-date", "warning", ({ table }) =>
  columnsOf(table, "ordinal")
    .filter(({ holdsDates }) => holdsDates)
    .flatMap((column) =>
      datesOf(table, column).map((index) => {
        const place = placeOf(table, index, column.index);
        const fix = ordinalOfDate(table, index, column.index);
        return {
          rule: "ordinal-is-date" as const,
          severity: "warning" as const,
          sheet: table.sheet.name,
          cell: place,
          cells: [place],
          stated: cellOf(table, index, column.index)?.text ?? "",
          label: table.rows[index]?.label ?? "",
          ...(fix === undefined ? {} : { fix }),
        };
      }),
    ),
);

function datesOf(table: Table, { index }: Column): readonly number[] {
  return table.memory.rowsWhere(`ordinal as date ${String(index)}`, [], [cellsOf(table, index)], (cell) => {
    return cell?.type === "number" && Number(cell.text) >= 20_000 && isDateFormat(cell.style.numberFormat);
  });
}
