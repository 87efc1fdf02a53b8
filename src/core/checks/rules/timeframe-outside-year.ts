/** A task whose days lie wholly outside the years that the table's title names. */
import { readTimeframe } from "../../plan/read-timeframe";
import { judgeTexts } from "../column-texts";
import { planYears } from "../plan-years";
import { tableRule } from "../rule";
import { columnsOf, placeOf } from "../table-places";

export const timeframeOutsideYear = tableRule("timeframe-outside-year", "warning", ({ table }) => {
  const years = planYears(table);
  if (years === undefined) return [];
  const [start, end] = [`${String(years.from)}-01-01`, `${String(years.to)}-12-31`];
  const other = years.from === years.to ? String(years.from) : `${String(years.from)} - ${String(years.to)}`;
  const outside = (text: string): string | undefined => {
    const { from, to } = readTimeframe(text, years.from);
    return (from !== undefined && from > end) || (to !== undefined && to < start) ? text : undefined;
  };
  return columnsOf(table, "timeframe").flatMap((column) =>
    judgeTexts(table, column, { name: "outside", inputs: [years.from, years.to], judge: outside }).map(({ index, said }) => {
      const cell = placeOf(table, index, column.index);
      return {
        rule: "timeframe-outside-year" as const,
        severity: "warning" as const,
        sheet: table.sheet.name,
        cell,
        cells: [cell],
        stated: said,
        label: table.rows[index]?.label ?? "",
        other,
      };
    }),
  );
});
