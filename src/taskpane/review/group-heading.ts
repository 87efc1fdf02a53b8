/** Groups of a draft: each task knows the headings that it stands below, so that they stay right however tasks are moved. */
import type { TaskGroup } from "../../core/plan/appendix";

export type GroupHeading = Omit<TaskGroup, "firstTask">;

interface Grouped {
  readonly appendix?: number;
  readonly groups: readonly GroupHeading[];
}

/** By index of the task: the headings that it stands below, the highest first. */
export function headingsOfTasks(groups: readonly TaskGroup[], tasks: number): readonly (readonly GroupHeading[])[] {
  let open: readonly GroupHeading[] = [];
  return Array.from({ length: tasks }, (_, index) => {
    for (const { firstTask, ...heading } of groups)
      if (firstTask === index) open = [...open.filter(({ level }) => level < heading.level), heading];
    return open;
  });
}

/** The headings that begin with a task, one below the other; empty where none do. Each appendix begins anew. */
export function headingAbove(tasks: readonly Grouped[], index: number): string {
  const pair = tasks.slice(Math.max(0, index - 1), index + 1).filter(({ appendix }) => appendix === tasks[index]?.appendix);
  const begun = groupsOf(pair).filter(({ firstTask }) => firstTask === pair.length - 1);
  return begun.map(({ ordinal, title }) => `${ordinal}. ${title}`).join(" / ");
}

/** The groups of an appendix with these tasks. A heading whose tasks are all gone goes with them. */
export function groupsOf(tasks: readonly Grouped[]): readonly TaskGroup[] {
  return tasks.flatMap(({ groups }, firstTask) => {
    const above = tasks[firstTask - 1]?.groups ?? [];
    const same = groups.findIndex((heading, index) => heading !== above[index]);
    return same === -1 ? [] : groups.slice(same).map((heading): TaskGroup => ({ ...heading, firstTask }));
  });
}

/** Of a task that was put between two others: it joins a group that both belong to, and otherwise stays in its own or goes with the one above. */
export function groupsBetween(
  own: readonly GroupHeading[],
  above: Grouped | undefined,
  below: Grouped | undefined,
): readonly GroupHeading[] {
  const neighbours = [above, below].flatMap((each) => (each === undefined ? [] : [each.groups]));
  if (neighbours.some((groups) => isSame(groups, own))) return own;
  return neighbours[0] ?? own;
}

function isSame(one: readonly GroupHeading[], other: readonly GroupHeading[]): boolean {
  return one.length === other.length && one.every((heading, index) => heading === other[index]);
}
