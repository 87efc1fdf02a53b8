/** Keeps the ordinals of a list running (01, 02, 03 …) when the officer removes, adds or moves a task; leaves any other numbering alone. Each appendix counts its own. */
import type { DraftTask } from "./draft";

interface Style {
  readonly digits: number;
  readonly after: string;
}

function styleOf(ordinal: string): Style {
  const [, figure = "01", after = ""] = /^(\d+)(\D*)$/.exec(ordinal) ?? [];
  return { digits: figure.length, after };
}

const ordinalAt = (index: number, { digits, after }: Style): string => `${String(index + 1).padStart(digits, "0")}${after}`;

function partsOf(tasks: readonly DraftTask[]): ReadonlyMap<number, readonly DraftTask[]> {
  const parts = new Map<number, DraftTask[]>();
  for (const each of tasks) parts.set(each.appendix, [...(parts.get(each.appendix) ?? []), each]);
  return parts;
}

/** Undefined for a list that does not count 1, 2, 3 … without a gap. */
function runningStyle(tasks: readonly DraftTask[]): Style | undefined {
  const style = styleOf(tasks[0]?.task.ordinal ?? "01");
  return tasks.every(({ task }, index) => task.ordinal.trim() === ordinalAt(index, style)) ? style : undefined;
}

/** The tasks of `changed` numbered anew, appendix by appendix, where those of `before` ran on. An appendix that is new counts in the manner of the first task. */
export function numberTasks(before: readonly DraftTask[], changed: readonly DraftTask[]): readonly DraftTask[] {
  const known = new Map([...partsOf(before)].map(([appendix, tasks]) => [appendix, runningStyle(tasks)] as const));
  const allRun = [...known.values()].every((style) => style !== undefined);
  const usual = allRun ? styleOf(before[0]?.task.ordinal ?? "01") : undefined;
  const places = new Map<number, number>();
  return changed.map((each) => {
    const index = places.get(each.appendix) ?? 0;
    places.set(each.appendix, index + 1);
    const style = known.has(each.appendix) ? known.get(each.appendix) : usual;
    const ordinal = style === undefined ? each.task.ordinal : ordinalAt(index, style);
    return each.task.ordinal === ordinal ? each : { ...each, task: { ...each.task, ordinal } };
  });
}
