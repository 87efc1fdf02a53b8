/** A task whose days lie wholly outside the years that the table's title names. */
import { readTimeframe } from "../../plan/read-timeframe";
import { address } from "../../tables/address";
import { plainText } from "../../tables/plain-text";
import { planYears } from "../plan-years";
import { tableRule } from "../rule";
import { columnsOf } from "../table-places";

export const timeframeOutsideYear = tableRule("timeframe-outside-year", "warning", ({ table }) => {
  const years = planYears(table);
  if (years === undefined) return [];
  const [start, end] = [`${String(years.from)}-01-01`, `${String(years.to)}-12-31`];
  const known = new Map<string, boolean>();
  const isOutside = (text: string): boolean => {
    const said = known.get(text);
    if (said !== undefined) return said;
    const { from, to } = readTimeframe(text, years.from);
    const outside = (from !== undefined && from > end) || (to !== undefined && to < start);
    known.set(text, outside);
    return outside;
  };
  return columnsOf(table, "timeframe").flatMap((column) =>
    table.rows.flatMap(({ row, kind, label }) => {
      const cell = table.sheet.rows[row]?.[column.index];
      if (kind !== "item" || cell?.type !== "text") return [];
      const text = plainText(cell);
      if (!isOutside(text)) return [];
      const place = address(row, column.index);
      const other = years.from === years.to ? String(years.from) : `${String(years.from)} - ${String(years.to)}`;
      return [
        {
          rule: "timeframe-outside-year" as const,
          severity: "warning" as const,
          sheet: table.sheet.name,
          cell: place,
          cells: [place],
          stated: text,
          label,
          other,
        },
      ];
    }),
  );
});
