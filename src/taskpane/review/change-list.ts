/** Adding a task, removing one, and the way back. */
import { noBodies } from "../../core/plan/task";
import { chosenList, withTasks } from "./draft";
import { fieldIds } from "./field-ids";
import { numberTasks } from "./number-tasks";
import type { ReviewState } from "./review-state";
import { pageOf } from "./task-list-page";

/** A new task at the end, open for its content. */
export function addTask(state: ReviewState): ReviewState {
  const key = state.draft.nextKey;
  const { tasks } = chosenList(state.draft);
  const task = {
    ordinal: "",
    content: "",
    leads: noBodies,
    cooperators: noBodies,
    timeframe: undefined,
    cost: undefined,
    source: undefined,
  };
  const changed = numberTasks(tasks, [...tasks, { key, task, notices: [], refusedCost: undefined }]);
  const draft = { ...withTasks(state.draft, changed), nextKey: key + 1 };
  return { ...state, draft, page: pageOf(changed.length - 1), editing: key, removed: undefined, focus: { id: fieldIds.content(key) } };
}

/** Takes a task out and leaves the way back in its place. */
export function removeTask(state: ReviewState, key: number): ReviewState {
  const before = chosenList(state.draft).tasks;
  const index = before.findIndex((each) => each.key === key);
  const task = before[index];
  if (task === undefined) return state;
  const after = numberTasks(
    before,
    before.filter((each) => each !== task),
  );
  const page = Math.min(state.page, pageOf(after.length - 1));
  return {
    ...state,
    draft: withTasks(state.draft, after),
    page,
    editing: undefined,
    removed: { task, index, before, after },
    focus: { id: fieldIds.undo },
  };
}

/** Exactly the list as it was, where nothing else changed; otherwise the task in its old place. */
export function undoRemoval(state: ReviewState): ReviewState {
  const { removed } = state;
  if (removed === undefined) return state;
  const now = chosenList(state.draft).tasks;
  const tasks =
    now === removed.after ? removed.before : numberTasks(now, [...now.slice(0, removed.index), removed.task, ...now.slice(removed.index)]);
  return {
    ...state,
    draft: withTasks(state.draft, tasks),
    page: pageOf(removed.index),
    removed: undefined,
    focus: { id: fieldIds.edit(removed.task.key) },
  };
}
