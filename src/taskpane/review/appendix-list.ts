/**
 * Several appendices in one draft. Each task belongs to one of them, and those of one stand together in the list, in the order of the appendices.
 * Whatever is done here, every task stays.
 */
import type { MoneyUnit } from "../../core/money/unit";
import type { DraftList, DraftTask } from "./draft";
import type { GroupHeading } from "./group-heading";

export interface DraftAppendix {
  /** What its tasks name it by: never changes. From 1. */
  readonly key: number;
  readonly numeral: number;
  readonly title: string;
  readonly unit: MoneyUnit;
}

/** What every task belongs to while the plan has one appendix, which has no entry of its own. */
export const onlyAppendix = 0;

/** The one appendix as the draft has it, before it is parted. */
export interface Whole {
  readonly title: string;
  readonly unit: MoneyUnit;
  readonly numeral: number | undefined;
}

/** One more, without tasks. The first time there are two then, and the first of them has all tasks. */
export function addAppendix(list: DraftList, { title, unit, numeral = 1 }: Whole): DraftList {
  const { appendices, tasks } = list;
  const last = appendices.at(-1);
  if (last === undefined)
    return {
      ...list,
      tasks: tasks.map((each) => ({ ...each, appendix: 1 })),
      appendices: [
        { key: 1, numeral, title, unit },
        { key: 2, numeral: numeral + 1, title: "", unit },
      ],
    };
  const key = Math.max(...appendices.map((each) => each.key)) + 1;
  return { ...list, appendices: [...appendices, { key, numeral: last.numeral + 1, title: "", unit }] };
}

/** How many appendices there would be with one for every group of the highest level. */
export function countGroups({ tasks }: Pick<DraftList, "tasks">): number {
  return runsOf(tasks).length;
}

/** Each group of the highest level as an appendix under the group's title; what stands in no group keeps the title of the whole. The same list where there is one group. */
export function appendixPerGroup(list: DraftList, { title, unit, numeral = 1 }: Whole): DraftList {
  const runs = runsOf(list.tasks);
  if (runs.length < 2) return list;
  const raised = new Map<GroupHeading, GroupHeading>();
  const raise = (heading: GroupHeading): GroupHeading => {
    const known = raised.get(heading) ?? { ...heading, level: 1 };
    raised.set(heading, known);
    return known;
  };
  return {
    ...list,
    tasks: runs.flatMap(({ tasks }, index) =>
      tasks.map((each) => ({ ...each, appendix: index + 1, groups: each.groups.slice(1).map(raise) })),
    ),
    appendices: runs.map(({ top }, index) => ({ key: index + 1, numeral: numeral + index, title: top?.title ?? title, unit })),
  };
}

interface Run {
  readonly top: GroupHeading | undefined;
  readonly tasks: DraftTask[];
}

/** Tasks that follow each other below the same highest heading. */
function runsOf(tasks: readonly DraftTask[]): readonly Run[] {
  const runs: Run[] = [];
  for (const task of tasks) {
    const [top] = task.groups;
    const last = runs.at(-1);
    if (last !== undefined && last.top === top) last.tasks.push(task);
    else runs.push({ top, tasks: [task] });
  }
  return runs;
}

/** The task goes to the end of that appendix, into the group that stands there. */
export function giveTask(list: DraftList, key: number, appendix: number): DraftList {
  const last = list.tasks.filter((each) => each.appendix === appendix && each.key !== key).at(-1);
  return give(
    list,
    appendix,
    (each) => each.key === key,
    () => last?.groups ?? [],
  );
}

/** All tasks below that highest heading go to the end of the appendix, with their headings. */
export function giveGroup(list: DraftList, heading: GroupHeading, appendix: number): DraftList {
  return give(
    list,
    appendix,
    ({ groups }) => groups[0] === heading,
    ({ groups }) => groups,
  );
}

function give(
  list: DraftList,
  appendix: number,
  goes: (task: DraftTask) => boolean,
  groupsOf: (task: DraftTask) => readonly GroupHeading[],
): DraftList {
  const { appendices, tasks } = list;
  if (!appendices.some(({ key }) => key === appendix)) return list;
  const given = tasks.filter(goes).map((each) => ({ ...each, appendix, groups: groupsOf(each) }));
  const others = tasks.filter((each) => !goes(each));
  return {
    ...list,
    tasks: appendices.flatMap(({ key }) => [...others.filter((each) => each.appendix === key), ...(key === appendix ? given : [])]),
  };
}

/** The appendix that takes the tasks in when this one goes: the one before it, or the one behind the first. */
export function heirOf({ appendices }: Pick<DraftList, "appendices">, key: number): DraftAppendix | undefined {
  const at = appendices.findIndex((each) => each.key === key);
  return at === -1 ? undefined : (appendices[at - 1] ?? appendices[at + 1]);
}

/** Without that appendix; its tasks go to its heir. Where one is left (`single`) it has no entry in the list: its title and unit are the draft's again. */
export function removeAppendix(list: DraftList, key: number): { readonly list: DraftList; readonly single: DraftAppendix | undefined } {
  const heir = heirOf(list, key);
  if (heir === undefined) return { list, single: undefined };
  const appendices = runOn(
    list.appendices,
    list.appendices.filter((each) => each.key !== key),
  );
  const single = appendices.length === 1;
  const tasks = list.tasks.map((each) => ({ ...each, appendix: single ? onlyAppendix : each.appendix === key ? heir.key : each.appendix }));
  return {
    list: { ...list, appendices: single ? [] : appendices, tasks: belowTheirGroups(tasks) },
    single: single ? heir : undefined,
  };
}

/** Numbers that counted one by one do so afterwards. */
function runOn(before: readonly DraftAppendix[], left: readonly DraftAppendix[]): readonly DraftAppendix[] {
  const first = before[0]?.numeral ?? 1;
  if (!before.every(({ numeral }, index) => numeral === first + index)) return left;
  return left.map((each, index) => ({ ...each, numeral: first + index }));
}

/** A group reaches down to the next heading: a task without one that comes behind a group now stands in it, and must be shown there. */
function belowTheirGroups(tasks: readonly DraftTask[]): readonly DraftTask[] {
  const placed: DraftTask[] = [];
  for (const each of tasks) {
    const above = placed.at(-1);
    const joins = above !== undefined && above.appendix === each.appendix && each.groups.length === 0;
    placed.push(joins && above.groups.length > 0 ? { ...each, groups: above.groups } : each);
  }
  return placed;
}
