/** Tasks in the order of their time, and told apart by quarter. */
import { quarterOf } from "./costs-by";
import type { Task } from "./task";
import type { Timeframe } from "./timeframe";

/**
 * Below zero where `one` comes first: by its first day (a deadline by its last), then by its last; what has no end comes after what has one. Tasks without
 * days stand at the end, those that go on all the time before those of which nothing is known. Zero leaves the order as it is.
 */
export function compareTimeframes(one: Timeframe | undefined, other: Timeframe | undefined): number {
  return compareTexts(placeOf(one), placeOf(other));
}

const never = "9999-12-31";

/** Texts that sort as the timeframes do: ISO days, then what has none. */
function placeOf(timeframe: Timeframe | undefined): string {
  if (timeframe === undefined) return "~4";
  const { from, to, kind } = timeframe;
  const start = from ?? to;
  if (start !== undefined) return `${start} ${to ?? never}`;
  return kind === "regular" ? "~1" : kind === "after" || kind === "duration" ? "~2" : "~3";
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

export interface QuarterOfTasks {
  /** "2026-Q2"; "" for tasks of several quarters or without days. */
  readonly quarter: string;
  /** In the order of their time; equal ones as they stood. */
  readonly tasks: readonly Task[];
}

/** The quarters in order, the tasks without one last. */
export function tasksByQuarter(tasks: readonly Task[]): readonly QuarterOfTasks[] {
  const groups = new Map<string, Task[]>();
  for (const task of [...tasks].sort((one, other) => compareTimeframes(one.timeframe, other.timeframe))) {
    const quarter = quarterOf(task);
    const group = groups.get(quarter);
    if (group === undefined) groups.set(quarter, [task]);
    else group.push(task);
  }
  return [...groups]
    .map(([quarter, grouped]) => ({ quarter, tasks: grouped }))
    .sort((one, other) => compareTexts(one.quarter === "" ? "~" : one.quarter, other.quarter === "" ? "~" : other.quarter));
}
