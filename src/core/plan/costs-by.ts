/** What an appendix costs, told apart: by lead body, by quarter, by whatever a caller chooses. */
import type { Amount } from "../money/amount";
import { add, zero } from "../money/amount";
import type { Task } from "./task";

/** The exact sum of the costs under each key, in the order in which the keys first appear. Tasks without money count as zero. */
export function costsBy(tasks: readonly Task[], keyOf: (task: Task) => string): ReadonlyMap<string, Amount> {
  const sums = new Map<string, Amount>();
  for (const task of tasks) {
    const key = keyOf(task);
    sums.set(key, add(sums.get(key) ?? zero, task.cost ?? zero));
  }
  return sums;
}

/** All lead bodies of the task together: a cost is never counted under two of them. */
export function leadsOf(task: Task): string {
  return task.leads.names.join("; ");
}

/** The quarter that the whole timeframe lies in, as "2026-Q2"; "" where it has no days or spans several. */
export function quarterOf(task: Task): string {
  const first = quarterOfDay(task.timeframe?.from ?? task.timeframe?.to);
  const last = quarterOfDay(task.timeframe?.to);
  return first === last && last !== undefined ? last : "";
}

function quarterOfDay(day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  return `${day.slice(0, 4)}-Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`;
}
