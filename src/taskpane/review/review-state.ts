/** The state of the review screen and what every event makes of it. Pure: nothing is read, written or focused here. */
import type { MoneyUnit } from "../../core/money/unit";
import type { Notice } from "../../core/plan/notice";
import type { Plan } from "../../core/plan/plan";
import { unreachable } from "../../core/unreachable";
import { addTask, removeTask, undoRemoval } from "./change-list";
import { changeTask } from "./change-task";
import type { Draft, DraftTask } from "./draft";
import { chosenList, draftOf, withTasks } from "./draft";
import { fieldIds } from "./field-ids";
import type { Obstacle } from "./obstacle";
import { readDate } from "./read-date";
import type { ReviewEvent } from "./review-event";
import { pageOf } from "./task-list-page";
import { typeCost } from "./type-cost";

export interface ReviewState {
  readonly draft: Draft;
  /** Counted from zero. */
  readonly page: number;
  /** The task that is open for correction. */
  readonly editing: number | undefined;
  readonly headingOpen: boolean;
  /** The task taken out last; `before` and `after` are the lists around it. */
  readonly removed:
    | { readonly task: DraftTask; readonly index: number; readonly before: readonly DraftTask[]; readonly after: readonly DraftTask[] }
    | undefined;
  /** Where the keyboard goes next: a new object for each request, so that asking twice moves it twice. */
  readonly focus: { readonly id: string } | undefined;
}

function openReview(plan: Plan, other: Plan | undefined): ReviewState {
  return { draft: draftOf(plan, other), page: 0, editing: undefined, headingOpen: false, removed: undefined, focus: undefined };
}

function changeOne(state: ReviewState, key: number, change: (each: DraftTask) => DraftTask): ReviewState {
  const tasks = chosenList(state.draft).tasks.map((each) => (each.key === key ? change(each) : each));
  return { ...state, draft: withTasks(state.draft, tasks) };
}

/** Amounts stay what they are, in đồng; only a text that was refused is read again, because "1,5" may be right in triệu. */
function chooseUnit(state: ReviewState, unit: MoneyUnit): ReviewState {
  const tasks = chosenList(state.draft).tasks.map((each) =>
    each.refusedCost === undefined ? each : typeCost(each, each.refusedCost.typed, unit),
  );
  return { ...state, draft: { ...withTasks(state.draft, tasks), unit } };
}

function typeDate(state: ReviewState, typed: string): ReviewState {
  const read = readDate(typed);
  const change: Partial<Draft> = read.ok
    ? { reference: { ...state.draft.reference, ...read.value }, refusedDate: undefined }
    : { refusedDate: { typed, problem: read.problem } };
  return { ...state, draft: { ...state.draft, ...change } };
}

/** A cost that was refused keeps the keyboard; so does the last one. */
function goToNextCost(state: ReviewState, key: number): ReviewState {
  const { tasks } = chosenList(state.draft);
  const index = tasks.findIndex((each) => each.key === key);
  const next = tasks[index + 1];
  if (tasks[index]?.refusedCost !== undefined || next === undefined) return state;
  return { ...state, page: pageOf(index + 1), focus: { id: fieldIds.cost(next.key) } };
}

function putNoticeAway(state: ReviewState, notice: Notice): ReviewState {
  const list = chosenList(state.draft);
  const without = (notices: readonly Notice[]): readonly Notice[] => notices.filter((each) => each !== notice);
  const tasks = list.tasks.map((each) => (each.notices.includes(notice) ? { ...each, notices: without(each.notices) } : each));
  const lists = { ...state.draft.lists, [state.draft.source]: { ...list, tasks, notices: without(list.notices) } };
  return { ...state, draft: { ...state.draft, lists } };
}

function seekTask(state: ReviewState, key: number): ReviewState {
  const page = pageOf(chosenList(state.draft).tasks.findIndex((each) => each.key === key));
  return { ...state, page, focus: { id: fieldIds.notice(key) } };
}

function meetObstacle(state: ReviewState, obstacle: Obstacle): ReviewState {
  if (obstacle.kind === "no-tasks") return { ...state, focus: { id: fieldIds.add } };
  if (obstacle.kind === "date-refused") return { ...state, headingOpen: true, focus: { id: fieldIds.date } };
  const { page } = seekTask(state, obstacle.key);
  if (obstacle.kind === "cost-refused") return { ...state, page, focus: { id: fieldIds.cost(obstacle.key) } };
  return { ...state, page, editing: obstacle.key, focus: { id: fieldIds.content(obstacle.key) } };
}

/** Undefined until a plan has been read; until then no other event means anything. */
export function reviewState(state: ReviewState | undefined, event: ReviewEvent): ReviewState | undefined {
  if (event.kind === "plan-read") return openReview(event.plan, event.other);
  return state === undefined ? undefined : change(state, event);
}

function change(state: ReviewState, event: Exclude<ReviewEvent, { kind: "plan-read" }>): ReviewState {
  switch (event.kind) {
    case "left":
      return { ...state, focus: undefined };
    case "source-chosen":
      return { ...state, draft: { ...state.draft, source: event.source }, page: 0, editing: undefined, removed: undefined };
    case "unit-chosen":
      return chooseUnit(state, event.unit);
    case "title-changed":
      return { ...state, draft: { ...state.draft, title: event.title } };
    case "reference-changed":
      return { ...state, draft: { ...state.draft, reference: { ...state.draft.reference, ...event.change } } };
    case "date-typed":
      return typeDate(state, event.typed);
    case "heading-toggled":
      return { ...state, headingOpen: !state.headingOpen };
    case "task-changed":
      return changeOne(state, event.key, (each) => ({
        ...each,
        task: changeTask(each.task, event.field, event.text, state.draft.reference.year),
      }));
    case "cost-typed":
      return changeOne(state, event.key, (each) => typeCost(each, event.typed, state.draft.unit));
    case "cost-entered":
      return goToNextCost(state, event.key);
    case "notice-seen":
      return putNoticeAway(state, event.notice);
    case "editor-opened":
      return { ...state, editing: event.key, focus: { id: fieldIds.content(event.key) } };
    case "editor-closed":
      return { ...state, editing: undefined, focus: state.editing === undefined ? state.focus : { id: fieldIds.edit(state.editing) } };
    case "task-added":
      return addTask(state);
    case "task-removed":
      return removeTask(state, event.key);
    case "removal-undone":
      return undoRemoval(state);
    case "page-turned":
      return { ...state, page: event.page };
    case "task-sought":
      return seekTask(state, event.key);
    case "obstacle-met":
      return meetObstacle(state, event.obstacle);
    default:
      return unreachable(event);
  }
}
