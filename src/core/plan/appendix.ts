/** The appendix (phụ lục) of a plan: what the officer decided, ready to be put on a sheet. */
import type { Amount } from "../money/amount";
import { sum } from "../money/amount";
import type { MoneyUnit } from "../money/unit";
import type { AppendixOptions } from "./appendix-options";
import type { PlanReference } from "./plan";
import type { Task } from "./task";

export interface Appendix {
  readonly title: string;
  readonly reference: PlanReference;
  readonly unit: MoneyUnit;
  readonly tasks: readonly Task[];
  /** Headings over the tasks, in the order in which they stand; none where it is left out. */
  readonly groups?: readonly TaskGroup[];
  /** What differs from `usualOptions`. */
  readonly options?: Partial<AppendixOptions>;
}

/**
 * A heading over tasks that follow each other ("I. Tuyên truyền"). Its row shows the sum of what stands below it, down to the next heading
 * of its level or of a higher one.
 */
export interface TaskGroup {
  /** As written: "I", "A", "1". Numbered anew where `AppendixOptions.numbering` says so. */
  readonly ordinal: string;
  readonly title: string;
  /** 1: a group of the appendix (I, II, …). 2: a group within a group (1, 2, …), whose tasks count 1.1, 1.2, …. */
  readonly level: 1 | 2;
  /** Where it stands: before the task with this index in `Appendix.tasks`. */
  readonly firstTask: number;
}

/** The exact sum of the costs; zero where no task has money. Never counts a group's sum a second time. */
export function totalCost(appendix: Pick<Appendix, "tasks">): Amount {
  return sum(appendix.tasks.map((task) => task.cost));
}
