/** Puts a corrected text into a task; what we understand of it (bodies, days) is read anew by the core. */
import { readBodies } from "../../core/plan/body-list";
import { readTimeframe } from "../../core/plan/read-timeframe";
import type { Task } from "../../core/plan/task";
import { unreachable } from "../../core/unreachable";

export type TaskField = "ordinal" | "content" | "leads" | "cooperators" | "timeframe" | "funding";

/** `year` is the plan's own, for times that name none ("Quý II"). */
export function changeTask(task: Task, field: TaskField, text: string, year: number | undefined): Task {
  switch (field) {
    case "ordinal":
    case "content":
    case "funding":
      return { ...task, [field]: text };
    case "leads":
    case "cooperators":
      return { ...task, [field]: readBodies(text) };
    case "timeframe":
      return { ...task, timeframe: text.trim() === "" ? undefined : readTimeframe(text, year) };
    default:
      return unreachable(field);
  }
}
