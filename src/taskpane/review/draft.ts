/** What the officer corrects before building: the plan as it was read, with the texts that could not be taken kept beside it. */
import type { AmountProblem } from "../../core/money/amount-problem";
import type { MoneyUnit } from "../../core/money/unit";
import { appendicesOfPlan } from "../../core/plan/appendices-of-plan";
import type { Appendix } from "../../core/plan/appendix";
import type { AppendixOptions } from "../../core/plan/appendix-options";
import { usualOptions, usualPositions } from "../../core/plan/appendix-options";
import type { Notice } from "../../core/plan/notice";
import type { Plan, PlanReference, PlanSource } from "../../core/plan/plan";
import type { SourceLines, Task } from "../../core/plan/task";
import type { UnderstoodPlan } from "../intake/understand";
import type { DraftAppendix } from "./appendix-list";
import { onlyAppendix } from "./appendix-list";
import type { Comparison } from "./comparison";
import type { GroupHeading } from "./group-heading";
import { groupsOf, headingsOfTasks } from "./group-heading";
import { comparisonOf } from "./comparison";
import type { DateProblem } from "./read-date";

/** A text that was typed and refused. It stays in its field until it is corrected. */
export interface RefusedText<P> {
  readonly typed: string;
  readonly problem: P;
}

export interface DraftTask {
  /**
   * What the task is known by, through every renumbering and reordering: never changes and is never used again.
   * React's key, part of the ids of its fields, and what its notices hang on (their own `task` counts as the plan was read).
   */
  readonly key: number;
  readonly task: Task;
  /** The key of its appendix, or `onlyAppendix`. */
  readonly appendix: number;
  /** The headings that it stands below, the highest first; none for a task outside every group. */
  readonly groups: readonly GroupHeading[];
  /** Every place of the text that it was made from: several once tasks were merged, none for one that was added by hand. */
  readonly sources: readonly SourceLines[];
  /** What intake was unsure about and the officer has not put away yet. */
  readonly notices: readonly Notice[];
  readonly refusedCost: RefusedText<AmountProblem> | undefined;
}

/** The tasks that one part of the text gave, with the notices that belong to none of them. */
export interface DraftList {
  /** None while there is one: its title and its number are then those of the draft. */
  readonly appendices: readonly DraftAppendix[];
  readonly tasks: readonly DraftTask[];
  readonly notices: readonly Notice[];
}

/** What the officer chose about the form. Signers wait here while they are not wanted. */
export interface DraftForm extends Pick<AppendixOptions, "form" | "numeral" | "orientation" | "remarks" | "signatures"> {
  readonly signed: boolean;
  /** Where it is signed, before the day. */
  readonly place: string;
}

const usualForm: DraftForm = {
  ...usualOptions,
  signed: false,
  place: "",
  signatures: usualPositions.map((position) => ({ position, name: "" })),
};

export interface Draft {
  readonly title: string;
  readonly reference: PlanReference;
  readonly refusedDate: RefusedText<DateProblem> | undefined;
  /** Of the one appendix; of several, each has its own, and this is what they are summed up in. */
  readonly unit: MoneyUnit;
  readonly form: DraftForm;
  readonly source: PlanSource;
  /** One list for each part of the text that has tasks, so that choosing the other part and coming back loses no correction. */
  readonly lists: Readonly<Partial<Record<PlanSource, DraftList>>>;
  /** What holding the text against another one came to; undefined where there was none. */
  readonly comparison: Comparison | undefined;
}

/** A cost that the text states and nobody can read waits in its field like one that was typed: it must be settled before building. */
function draftTask({ key, task, appendix, groups, notices }: Omit<DraftTask, "sources" | "refusedCost">): DraftTask {
  const sources = task.source === undefined ? [] : [task.source];
  // Their notices say why and stay; the words wait to become an amount.
  const open = notices.find((notice) => notice.code === "cost-is-range" || notice.code === "cost-is-unit-price");
  if (open !== undefined)
    return {
      ...{ key, task, appendix, groups, sources, notices },
      refusedCost: { typed: open.text, problem: { kind: "not-an-amount", text: open.text } },
    };
  const unreadable = notices.find((notice) => notice.code === "cost-unreadable");
  if (unreadable === undefined) return { key, task, appendix, groups, sources, notices, refusedCost: undefined };
  const { text: typed, problem } = unreadable;
  const left = notices.filter((notice) => notice !== unreadable);
  return { key, task, appendix, groups, sources, notices: left, refusedCost: { typed, problem } };
}

function listFrom(plan: Plan, firstKey: number): DraftList {
  const { appendices = [] } = plan;
  const places = appendicesOfPlan(plan, { unit: undefined, options: {} }).flatMap(({ tasks, groups = [] }, index) =>
    headingsOfTasks(groups, tasks.length).map((headings) => ({ appendix: appendices.length === 0 ? onlyAppendix : index + 1, headings })),
  );
  return {
    appendices: appendices.map(({ numeral, title, unit }, index) => ({ key: index + 1, numeral, title, unit })),
    tasks: plan.tasks.map((task, index) =>
      draftTask({
        key: firstKey + index,
        task,
        appendix: places[index]?.appendix ?? onlyAppendix,
        groups: places[index]?.headings ?? [],
        notices: plan.notices.filter((notice) => notice.task === index + 1),
      }),
    ),
    notices: plan.notices.filter((notice) => notice.task === undefined),
  };
}

/** The draft of a plan that was just read; `other` is what the other part of the same text gives, where it has tasks too. */
export function draftOf({ plan, other, compared }: UnderstoodPlan): Draft {
  const lists = { [plan.source]: listFrom(plan, 1) };
  if (other !== undefined && other.source !== plan.source) lists[other.source] = listFrom(other, plan.tasks.length + 1);
  return {
    title: plan.title,
    reference: plan.reference,
    refusedDate: undefined,
    unit: plan.unit,
    form: { ...usualForm, numeral: plan.numeral },
    source: plan.source,
    lists,
    comparison: comparisonOf(plan, other, compared),
  };
}

const emptyList: DraftList = { appendices: [], tasks: [], notices: [] };

/** The list that the officer works on. */
export function chosenList(draft: Draft): DraftList {
  return draft.lists[draft.source] ?? emptyList;
}

/** The draft with other tasks in the list that the officer works on. */
export function withTasks(draft: Draft, tasks: readonly DraftTask[]): Draft {
  return withList(draft, { ...chosenList(draft), tasks });
}

/** What the costs of a task are shown and typed in. */
export function unitOf(draft: Draft, { appendix }: DraftTask): MoneyUnit {
  return chosenList(draft).appendices.find(({ key }) => key === appendix)?.unit ?? draft.unit;
}

/** The draft with another list in place of the one that the officer works on. */
export function withList(draft: Draft, list: DraftList): Draft {
  return { ...draft, lists: { ...draft.lists, [draft.source]: list } };
}

/** What goes on the sheets, one each: a single appendix, or all of them in their order. */
export function appendicesOf(draft: Draft): readonly Appendix[] {
  const { appendices, tasks } = chosenList(draft);
  if (appendices.length === 0) return [appendixOf(draft, tasks, { title: draft.title, numeral: draft.form.numeral, unit: draft.unit })];
  return appendices.map((each) =>
    appendixOf(
      draft,
      tasks.filter(({ appendix }) => appendix === each.key),
      each,
    ),
  );
}

function appendixOf(
  draft: Draft,
  tasks: readonly DraftTask[],
  named: Pick<DraftAppendix, "title" | "unit"> & Pick<DraftForm, "numeral">,
): Appendix {
  const { form, orientation, remarks, signed, place, signatures } = draft.form;
  const { day, month, year } = draft.reference;
  return {
    title: named.title.trim(),
    reference: draft.reference,
    unit: named.unit,
    tasks: tasks.map(({ task }) => task),
    groups: groupsOf(tasks),
    options: {
      form,
      numeral: named.numeral,
      orientation,
      remarks,
      ...(signed
        ? { placeAndDate: { place, day, month, year }, signatures: signatures.filter(({ position }) => position.trim() !== "") }
        : {}),
    },
  };
}
