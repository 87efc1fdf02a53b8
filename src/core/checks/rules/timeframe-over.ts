/** A task whose time was over when the plan was issued. Days before the years of the title are told as such (timeframe-outside-year). */
import { readTimeframe } from "../../plan/read-timeframe";
import { judgeTexts } from "../column-texts";
import { datesOfPlan } from "../dates-of-plan";
import { planYears } from "../plan-years";
import { tableRule } from "../rule";
import { columnsOf, placeOf } from "../table-places";

export const timeframeOver = tableRule("timeframe-over", "warning", ({ table }, plan) => {
  const columns = columnsOf(table, "timeframe");
  if (columns.length === 0) return [];
  const { issued, year } = datesOfPlan(table, plan);
  // A plan that names its month or year alone may have been issued on any day of it.
  if (issued === undefined) return [];
  const firstDay = `${String(planYears(table)?.from ?? 0).padStart(4, "0")}-01-01`;
  const over = (text: string): string | undefined => {
    const { kind, to } = readTimeframe(text, year);
    return kind !== "regular" && to !== undefined && to < issued.from && to >= firstDay ? text : undefined;
  };
  return columns.flatMap((column) =>
    judgeTexts(table, column, { name: "over", inputs: [issued.from, year ?? 0, firstDay], judge: over }).map(({ index, said }) => {
      const cell = placeOf(table, index, column.index);
      return {
        rule: "timeframe-over" as const,
        severity: "warning" as const,
        sheet: table.sheet.name,
        cell,
        cells: [cell],
        stated: said,
        label: table.rows[index]?.label ?? "",
        other: issued.from,
      };
    }),
  );
});
