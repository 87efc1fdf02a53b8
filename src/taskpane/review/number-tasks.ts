/** Keeps the ordinals of a list running (01, 02, 03 …) when the officer removes or adds a task; leaves any other numbering alone. */
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

/** The tasks of `changed` numbered anew, if those of `before` counted 1, 2, 3 … without a gap. */
export function numberTasks(before: readonly DraftTask[], changed: readonly DraftTask[]): readonly DraftTask[] {
  const style = styleOf(before[0]?.task.ordinal ?? "01");
  if (!before.every(({ task }, index) => task.ordinal.trim() === ordinalAt(index, style))) return changed;
  return changed.map((each, index) => {
    const ordinal = ordinalAt(index, style);
    return each.task.ordinal === ordinal ? each : { ...each, task: { ...each.task, ordinal } };
  });
}
