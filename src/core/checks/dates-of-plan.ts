/** When the plan of a table was issued, and of which years it speaks: from the lines above the table. */
import { readDate } from "../intake/head/read-reference";
import { foldText } from "../plan/fold-text";
import type { PlanDates } from "../plan/plan-dates";
import { planDates } from "../plan/plan-dates";
import { plainText } from "../tables/plain-text";
import type { Table } from "../tables/table";

/** How far above a table its titles stand. */
const reach = 10;

/** By the line "Kèm theo … ngày … tháng … năm …", else around the year of the title. */
export function datesOfPlan({ sheet, top }: Table): PlanDates {
  const titles: string[] = [];
  let attached = readDate("");
  for (let row = Math.max(0, top - reach); row < top; row++)
    for (const cell of sheet.rows[row] ?? []) {
      const text = cell?.type === "text" ? plainText(cell) : "";
      const folded = foldText(text);
      if (/kem theo/.test(folded)) attached = readDate(folded);
      else if (text !== "") titles.push(text);
    }
  return planDates(titles, attached);
}
