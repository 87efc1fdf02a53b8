/** Takes a cost as the officer typed it, or keeps the text with the reason why it is none. */
import { readCost } from "../../core/money/read-amount";
import type { MoneyUnit } from "../../core/money/unit";
import type { DraftTask } from "./draft";

/** A bare figure counts in `unit`. While a text is refused the task has no cost: a total must not go on counting what was typed over. */
export function typeCost(each: DraftTask, typed: string, unit: MoneyUnit): DraftTask {
  if (typed.trim() === "") return { ...each, task: { ...each.task, cost: undefined }, refusedCost: undefined };
  const read = readCost(typed, unit);
  if (read.ok) return { ...each, task: { ...each.task, cost: read.value }, refusedCost: undefined };
  return { ...each, task: { ...each.task, cost: undefined }, refusedCost: { typed, problem: read.problem } };
}
