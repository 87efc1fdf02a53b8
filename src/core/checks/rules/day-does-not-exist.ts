/** A day that no calendar has: 31/6, 29/2/2025. */
import { doubtsAbout } from "../../plan/read-timeframe";
import { judgeTexts } from "../column-texts";
import { planYears } from "../plan-years";
import { tableRule } from "../rule";
import { columnsOf, placeOf } from "../table-places";

export const dayDoesNotExist = tableRule("day-does-not-exist", "error", ({ table }) => {
  const year = planYears(table)?.from;
  const impossibleDay = (text: string): string | undefined => doubtsAbout(text, year).find(({ kind }) => kind === "day")?.text;
  return columnsOf(table, "timeframe", "date").flatMap((column) =>
    judgeTexts(table, column, { name: "no such day", inputs: [year], judge: impossibleDay }).map(({ index, said }) => {
      const cell = placeOf(table, index, column.index);
      return {
        rule: "day-does-not-exist" as const,
        severity: "error" as const,
        sheet: table.sheet.name,
        cell,
        cells: [cell],
        stated: said,
        label: table.rows[index]?.label ?? "",
      };
    }),
  );
});
