/** A day that was typed as a text in a column of true dates: it neither sorts nor counts. */
import { isDateFormat } from "../../tables/date-format";
import { isoDay } from "../../plan/calendar";
import { plainText } from "../../tables/plain-text";
import { tableRule } from "../rule";
import { cellOf, placeOf } from "../table-places";

export const dateAsText = tableRule("date-as-text", "warning", ({ table }) =>
  table.columns.flatMap((column) => {
    if (!column.holdsDates) return [];
    const cells = table.rows.map((_, index) => cellOf(table, index, column.index));
    const dates = cells.filter((cell) => cell?.type === "number" && isDateFormat(cell.style.numberFormat)).length;
    if (dates < 2) return [];
    return cells.flatMap((cell, index) => {
      const text = cell?.type === "text" ? plainText(cell) : "";
      const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
      if (year === "" || isoDay(Number(year), Number(month), Number(day)) === undefined) return [];
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
