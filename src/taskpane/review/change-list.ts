/** Adding, removing, moving, merging and splitting tasks. Ordinals that ran on before run on afterwards. */
import { noBodies } from "../../core/plan/task";
import { onlyAppendix } from "./appendix-list";
import type { DraftTask } from "./draft";
import { chosenList, unitOf, withTasks } from "./draft";
import { fieldIds } from "./field-ids";
import { groupsBetween } from "./group-heading";
import { mergeTasks } from "./merge-tasks";
import { numberTasks } from "./number-tasks";
import type { ReviewState } from "./review-state";
import { splitTask } from "./split-task";
import { pageOf } from "./task-list-page";

const tasksOf = (state: ReviewState): readonly DraftTask[] => chosenList(state.draft).tasks;
const indexOf = (tasks: readonly DraftTask[], key: number): number => tasks.findIndex((each) => each.key === key);

/** The list changed, its panels closed, the page turned to the task and the keyboard sent to `focus`. */
function withList(state: ReviewState, changed: readonly DraftTask[], index: number, focus: string): ReviewState {
  const draft = withTasks(state.draft, numberTasks(tasksOf(state), changed));
  const page = pageOf(Math.min(index, changed.length - 1));
  return { ...state, draft, page, editing: undefined, panel: undefined, focus: { id: focus } };
}

/** A new task at the end, open for its content. */
export function addTask(state: ReviewState): ReviewState {
  const key = state.nextKey;
  const tasks = tasksOf(state);
  const task = {
    ordinal: "",
    content: "",
    leads: noBodies,
    cooperators: noBodies,
    timeframe: undefined,
    cost: undefined,
    funding: "",
    source: undefined,
  };
  const last = tasks.at(-1);
  const appendix = chosenList(state.draft).appendices.at(-1)?.key ?? onlyAppendix;
  const groups = last?.appendix === appendix ? last.groups : [];
  const added = { key, task, appendix, groups, sources: [], notices: [], refusedCost: undefined };
  return { ...withList(state, [...tasks, added], tasks.length, fieldIds.field(key, "content")), nextKey: key + 1, editing: key };
}

/** The keyboard goes to the task that takes the place of the one that went. */
export function removeTask(state: ReviewState, key: number): ReviewState {
  const tasks = tasksOf(state);
  const index = indexOf(tasks, key);
  if (index < 0) return state;
  const neighbour = tasks[index + 1] ?? tasks[index - 1];
  const left = tasks.filter((each) => each.key !== key);
  return withList(state, left, index, neighbour === undefined ? fieldIds.add : fieldIds.whole(neighbour.key));
}

/** `to` counts from zero and is where the task stands afterwards; beyond the ends it says so and moves nothing. `focus`: where the keyboard is. */
export function moveTask(state: ReviewState, key: number, to: number, focus: string | undefined): ReviewState {
  const tasks = tasksOf(state);
  const index = indexOf(tasks, key);
  const moved = tasks[index];
  if (moved === undefined || to === index) return state;
  if (to < 0 || to >= tasks.length) return { ...state, said: { kind: to < 0 ? "first-already" : "last-already" } };
  const others = tasks.filter((each) => each !== moved);
  const { editing, panel } = state;
  const next = withList(
    state,
    [...others.slice(0, to), placeBetween(moved, others[to - 1], others[to]), ...others.slice(to)],
    to,
    focus ?? fieldIds.whole(key),
  );
  return { ...next, editing, panel, focus: { id: focus ?? fieldIds.whole(key), unlessKept: true } };
}

/** It stays in its appendix and its groups where a neighbour stands there too, and otherwise goes with the one above. */
function placeBetween(moved: DraftTask, above: DraftTask | undefined, below: DraftTask | undefined): DraftTask {
  const stays = above?.appendix === moved.appendix || below?.appendix === moved.appendix;
  const appendix = stays ? moved.appendix : (above ?? below ?? moved).appendix;
  const within = (each: DraftTask | undefined): DraftTask | undefined => (each?.appendix === appendix ? each : undefined);
  return { ...moved, appendix, groups: groupsBetween(moved.groups, within(above), within(below)) };
}

/** The one that stands above takes the other in. */
export function mergeInList(state: ReviewState, key: number, otherKey: number): ReviewState {
  const tasks = tasksOf(state);
  const [above, below] = [indexOf(tasks, key), indexOf(tasks, otherKey)].sort((a, b) => a - b);
  const [first, second] = [tasks[above ?? -1], tasks[below ?? -1]];
  if (above === undefined || first === undefined || second === undefined || first === second) return state;
  const merged = mergeTasks(first, second, { unit: unitOf(state.draft, first), year: state.draft.reference.year });
  const changed = tasks.filter((each) => each !== second).map((each) => (each === first ? merged : each));
  return withList(state, changed, above, fieldIds.whole(first.key));
}

/** `places`: offsets in the content. Where that would leave a part without words it says so and splits nothing. */
export function splitInList(state: ReviewState, key: number, places: readonly number[]): ReviewState {
  const tasks = tasksOf(state);
  const index = indexOf(tasks, key);
  const whole = tasks[index];
  const parts = whole === undefined ? undefined : splitTask(whole, places, state.nextKey);
  if (parts === undefined) return { ...state, said: { kind: "no-split-here" } };
  const changed = [...tasks.slice(0, index), ...parts, ...tasks.slice(index + 1)];
  const focus = fieldIds.whole(parts[1]?.key ?? key);
  return { ...withList(state, changed, index + 1, focus), nextKey: state.nextKey + parts.length - 1 };
}
