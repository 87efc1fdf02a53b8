/** What the officer corrects before building: the plan as it was read, with the texts that could not be taken kept beside it. */
import type { AmountProblem } from "../../core/money/amount-problem";
import type { MoneyUnit } from "../../core/money/unit";
import type { Appendix } from "../../core/plan/appendix";
import type { Notice } from "../../core/plan/notice";
import type { Plan, PlanReference, PlanSource } from "../../core/plan/plan";
import type { Task } from "../../core/plan/task";
import type { DateProblem } from "./read-date";

/** A text that was typed and refused. It stays in its field until it is corrected. */
export interface RefusedText<P> {
  readonly typed: string;
  readonly problem: P;
}

export interface DraftTask {
  /** Never changes and is never used again: React's key, and part of the ids of its fields. */
  readonly key: number;
  readonly task: Task;
  /** What intake was unsure about and the officer has not put away yet. */
  readonly notices: readonly Notice[];
  readonly refusedCost: RefusedText<AmountProblem> | undefined;
}

/** The tasks that one part of the text gave, with the notices that belong to none of them. */
export interface DraftList {
  readonly tasks: readonly DraftTask[];
  readonly notices: readonly Notice[];
}

export interface Draft {
  readonly title: string;
  readonly reference: PlanReference;
  readonly refusedDate: RefusedText<DateProblem> | undefined;
  readonly unit: MoneyUnit;
  readonly source: PlanSource;
  /** One list for each part of the text that has tasks, so that choosing the other part and coming back loses no correction. */
  readonly lists: Readonly<Partial<Record<PlanSource, DraftList>>>;
  readonly nextKey: number;
}

/** A cost that the text states and nobody can read waits in its field like one that was typed: it must be settled before building. */
function draftTask(key: number, task: Task, notices: readonly Notice[]): DraftTask {
  const unreadable = notices.find((notice) => notice.code === "cost-unreadable");
  if (unreadable === undefined) return { key, task, notices, refusedCost: undefined };
  const { text: typed, problem } = unreadable;
  return { key, task, notices: notices.filter((notice) => notice !== unreadable), refusedCost: { typed, problem } };
}

function listFrom(plan: Plan, firstKey: number): DraftList {
  return {
    tasks: plan.tasks.map((task, index) =>
      draftTask(
        firstKey + index,
        task,
        plan.notices.filter((notice) => notice.task === index + 1),
      ),
    ),
    notices: plan.notices.filter((notice) => notice.task === undefined),
  };
}

/** The draft of a plan that was just read; `other` is what the other part of the same text gives, where it has tasks too. */
export function draftOf(plan: Plan, other: Plan | undefined): Draft {
  const lists = { [plan.source]: listFrom(plan, 1) };
  if (other !== undefined && other.source !== plan.source) lists[other.source] = listFrom(other, plan.tasks.length + 1);
  return {
    title: plan.title,
    reference: plan.reference,
    refusedDate: undefined,
    unit: plan.unit,
    source: plan.source,
    lists,
    nextKey: plan.tasks.length + (other?.tasks.length ?? 0) + 1,
  };
}

const emptyList: DraftList = { tasks: [], notices: [] };

/** The list that the officer works on. */
export function chosenList(draft: Draft): DraftList {
  return draft.lists[draft.source] ?? emptyList;
}

/** The draft with other tasks in the list that the officer works on. */
export function withTasks(draft: Draft, tasks: readonly DraftTask[]): Draft {
  return { ...draft, lists: { ...draft.lists, [draft.source]: { ...chosenList(draft), tasks } } };
}

/** What goes on the sheet. */
export function appendixOf(draft: Draft): Appendix {
  return {
    title: draft.title.trim(),
    reference: draft.reference,
    unit: draft.unit,
    tasks: chosenList(draft).tasks.map(({ task }) => task),
  };
}
