/** When the plan of a table was issued, and of which years it speaks: from the lines above the table, and from the plan itself where it is known. */
import { readDate } from "../intake/head/read-reference";
import { foldText } from "../plan/fold-text";
import type { DaySpan } from "../plan/directory/body-changes";
import type { PlanDates } from "../plan/plan-dates";
import { planDates } from "../plan/plan-dates";
import { plainText } from "../tables/plain-text";
import type { Table } from "../tables/table";
import type { CheckedPlan } from "./rule";

/** How far above a table its titles stand. */
const reach = 10;

/**
 * By the line "Kèm theo … ngày … tháng … năm …", else around the year of the title. The day of the plan, where that is given, is taken as far as the lines
 * above the table do not contradict it: they may leave the day blank, or belong to another plan.
 */
export function datesOfPlan({ sheet, top }: Table, plan?: CheckedPlan): PlanDates {
  const titles: string[] = [];
  let attached = readDate("");
  for (let row = Math.max(0, top - reach); row < top; row++)
    for (const cell of sheet.rows[row] ?? []) {
      const text = cell?.type === "text" ? plainText(cell) : "";
      const folded = foldText(text);
      if (/kem theo/.test(folded)) attached = readDate(folded);
      else if (text !== "") titles.push(text);
    }
  const own = planDates(titles, attached);
  if (plan === undefined) return own;
  const known = planDates([...titles, plan.title], plan.reference);
  return lies(known.issued, own.issued) ? known : own;
}

function lies(inner: DaySpan | undefined, outer: DaySpan | undefined): boolean {
  return inner !== undefined && (outer === undefined || (outer.from <= inner.from && inner.to <= outer.to));
}
