import type { Notice } from "../../core/plan/notice";
import type { Task } from "../../core/plan/task";
import type { DraftTask } from "./draft";

/** What a field of the task answers by being filled; every other notice is settled by the officer alone. */
const answeredBy: Partial<Record<Notice["code"], (task: Task) => boolean>> = {
  "no-lead": ({ leads }) => leads.text.trim() !== "",
  "content-missing": ({ content }) => content.trim() !== "",
  "ordinal-missing": ({ ordinal }) => ordinal.trim() !== "",
  "cost-without-figure": ({ cost }) => cost !== undefined,
};

/** The notices of a task that still say something: not those that its own fields have answered since. */
export function standingNotices({ task, notices }: DraftTask): readonly Notice[] {
  return notices.filter(({ code }) => answeredBy[code]?.(task) !== true);
}
