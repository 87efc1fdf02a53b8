/** Parting the draft into several appendices, giving tasks and groups to them, and taking one away. No task is lost on the way. */
import type { DraftAppendix, Whole } from "./appendix-list";
import { addAppendix, appendixPerGroup, giveGroup, giveTask, removeAppendix } from "./appendix-list";
import type { DraftList, DraftTask } from "./draft";
import { chosenList, withList } from "./draft";
import { fieldIds } from "./field-ids";
import type { GroupHeading } from "./group-heading";
import { numberTasks } from "./number-tasks";
import type { ReviewState } from "./review-state";
import { pageOf } from "./task-list-page";

/** The list changed, its ordinals running on. */
function changed(state: ReviewState, list: DraftList, more: Partial<ReviewState>): ReviewState {
  const before = chosenList(state.draft);
  if (list === before) return state;
  const draft = withList(state.draft, { ...list, tasks: numberTasks(before.tasks, list.tasks) });
  return { ...state, draft, ...more };
}

const wholeOf = ({ draft: { title, unit, form } }: ReviewState): Whole => ({ title, unit, numeral: form.numeral });

/** The keyboard goes to the title of the new one. */
export function partIntoAppendices(state: ReviewState): ReviewState {
  const list = addAppendix(chosenList(state.draft), wholeOf(state));
  const added = list.appendices.at(-1);
  return changed(state, list, { panel: undefined, ...(added === undefined ? {} : { focus: { id: fieldIds.appendixTitle(added.key) } }) });
}

export function partByGroups(state: ReviewState): ReviewState {
  const list = appendixPerGroup(chosenList(state.draft), wholeOf(state));
  return changed(state, list, { panel: undefined, page: 0, focus: { id: fieldIds.appendixTitle(1) } });
}

export function titleAppendix(state: ReviewState, key: number, title: string): ReviewState {
  const list = chosenList(state.draft);
  if (!list.appendices.some((each) => each.key === key)) return state;
  const rename = (each: DraftAppendix): DraftAppendix => (each.key === key ? { ...each, title } : each);
  return { ...state, draft: withList(state.draft, { ...list, appendices: list.appendices.map(rename) }) };
}

export function takeAppendixAway(state: ReviewState, key: number): ReviewState {
  const { list, single } = removeAppendix(chosenList(state.draft), key);
  const [first] = list.appendices;
  const focus = { id: first === undefined ? fieldIds.undo : fieldIds.appendixTitle(first.key), unlessKept: true } as const;
  const next = changed(state, list, { panel: undefined, focus });
  if (single === undefined) return next;
  const { title, unit } = single;
  return { ...next, draft: { ...next.draft, unit, title: title.trim() === "" ? next.draft.title : title } };
}

/** The list of appendices keeps the keyboard, so that the choice can be taken back at once. */
export function moveToAppendix(state: ReviewState, key: number, appendix: number): ReviewState {
  const list = chosenList(state.draft);
  const task = list.tasks.find((each) => each.key === key);
  if (task === undefined || task.appendix === appendix) return state;
  return shown(changed(state, giveTask(list, key, appendix), {}), key);
}

export function moveGroupToAppendix(state: ReviewState, key: number, appendix: number): ReviewState {
  const list = chosenList(state.draft);
  const task = list.tasks.find((each) => each.key === key);
  const [heading] = task?.groups ?? [];
  if (task === undefined || heading === undefined || task.appendix === appendix) return state;
  return shown(changed(state, giveGroup(list, heading, appendix), {}), key);
}

function shown(state: ReviewState, key: number): ReviewState {
  const page = pageOf(chosenList(state.draft).tasks.findIndex((each) => each.key === key));
  return { ...state, page, focus: { id: fieldIds.appendixOf(key) } };
}

/** `level` of the heading below which the task stands; all tasks of the group have it renamed. */
export function titleGroup(state: ReviewState, key: number, level: GroupHeading["level"], title: string): ReviewState {
  const list = chosenList(state.draft);
  const heading = list.tasks.find((each) => each.key === key)?.groups.find((each) => each.level === level);
  if (heading === undefined) return state;
  const renamed = { ...heading, title };
  const rename = (each: DraftTask): DraftTask =>
    each.groups.includes(heading) ? { ...each, groups: each.groups.map((one) => (one === heading ? renamed : one)) } : each;
  return { ...state, draft: withList(state.draft, { ...list, tasks: list.tasks.map(rename) }) };
}
