/** A day that was typed as a text in a column of true dates: it neither sorts nor counts. */
import { isDateFormat } from "../../tables/date-format";
import { isoDay } from "../../plan/calendar";
import { cellsOf } from "../../tables/columns/column-cells";
import { plainText } from "../../tables/plain-text";
import { tableRule } from "../rule";
import { placeOf } from "../table-places";

export const dateAsText = tableRule("date-as-text", "warning", ({ table }) =>
  table.columns.flatMap((column) => {
    if (!column.holdsDates) return [];
    const cells = cellsOf(table, column.index);
    const dates = table.memory.rowsWhere(`date ${String(column.index)}`, [], [cells], (cell) => {
      return cell?.type === "number" && isDateFormat(cell.style.numberFormat);
    });
    if (dates.length < 2) return [];
    const texts = table.memory.rowsWhere(`date as text ${String(column.index)}`, [], [cells], (cell) => {
      return cell?.type === "text" && isDay(plainText(cell));
    });
    return texts.flatMap((index) => {
      const text = plainText(cells[index]);
      const place = placeOf(table, index, column.index);
      return [
        {
          rule: "date-as-text" as const,
          severity: "warning" as const,
          sheet: table.sheet.name,
          cell: place,
          cells: [place],
          stated: text,
          label: table.rows[index]?.label ?? "",
        },
      ];
    });
  }),
);

function isDay(text: string): boolean {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return year !== "" && isoDay(Number(year), Number(month), Number(day)) !== undefined;
}
