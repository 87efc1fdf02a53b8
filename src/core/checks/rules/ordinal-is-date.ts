/** "1.1" or "1/2" in the column of ordinals that the program took for a day. */
import { isDateFormat } from "../../tables/date-format";
import { ordinalOfDate } from "../repairs/ordinal-fixes";
import { tableRule } from "../rule";
import { cellOf, columnsOf, placeOf } from "../table-places";

export const ordinalIsDate = tableRule("ordinal-is-date", "warning", ({ table }) =>
  columnsOf(table, "ordinal")
    .filter(({ holdsDates }) => holdsDates)
    .flatMap((column) =>
      table.rows.flatMap((row, index) => {
        const cell = cellOf(table, index, column.index);
        if (cell?.type !== "number" || Number(cell.text) < 20_000 || !isDateFormat(cell.style.numberFormat)) return [];
        const place = placeOf(table, index, column.index);
        const fix = ordinalOfDate(table, index, column.index);
        return [
          {
            rule: "ordinal-is-date" as const,
            severity: "warning" as const,
            sheet: table.sheet.name,
            cell: place,
            cells: [place],
            stated: cell.text,
            label: row.label,
            ...(fix === undefined ? {} : { fix }),
          },
        ];
      }),
    ),
);
