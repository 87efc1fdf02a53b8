/** A day that no calendar has: 31/6, 29/2/2025. */
import { doubtsAbout } from "../../plan/read-timeframe";
import { address } from "../../tables/address";
import { plainText } from "../../tables/plain-text";
import { tableRule } from "../rule";
import { columnsOf } from "../table-places";
import { planYears } from "../plan-years";

export const dayDoesNotExist = tableRule("day-does-not-exist", "error", ({ table }) => {
  const year = planYears(table)?.from;
  const known = new Map<string, string | undefined>();
  const impossibleDay = (text: string): string | undefined => {
    if (known.has(text)) return known.get(text);
    const day = doubtsAbout(text, year).find((doubt) => doubt.kind === "day")?.text;
    known.set(text, day);
    return day;
  };
  return columnsOf(table, "timeframe", "date").flatMap((column) =>
    table.rows.flatMap(({ row, kind, label }) => {
      const cell = table.sheet.rows[row]?.[column.index];
      if (kind !== "item" || cell?.type !== "text") return [];
      const day = impossibleDay(plainText(cell));
      if (day === undefined) return [];
      const place = address(row, column.index);
      return [
        {
          rule: "day-does-not-exist" as const,
          severity: "error" as const,
          sheet: table.sheet.name,
          cell: place,
          cells: [place],
          stated: day,
          label,
        },
      ];
    }),
  );
});
