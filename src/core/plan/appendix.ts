/** The appendix (phụ lục) of a plan: what the officer decided, ready to be put on a sheet. */
import type { Amount } from "../money/amount";
import { sum } from "../money/amount";
import type { MoneyUnit } from "../money/unit";
import type { PlanReference } from "./plan";
import type { Task } from "./task";

export interface Appendix {
  readonly title: string;
  readonly reference: PlanReference;
  readonly unit: MoneyUnit;
  readonly tasks: readonly Task[];
}

/** The exact sum of the costs; zero where no task has money. */
export function totalCost(appendix: Pick<Appendix, "tasks">): Amount {
  return sum(appendix.tasks.map((task) => task.cost));
}
