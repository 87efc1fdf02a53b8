/** The state of the review screen and what every event makes of it. Pure: nothing is read, written or focused here. */
import type { MoneyUnit } from "../../core/money/unit";
import type { Notice } from "../../core/plan/notice";
import { unreachable } from "../../core/unreachable";
import type { UnderstoodPlan } from "../intake/understand";
import {
  moveGroupToAppendix,
  moveToAppendix,
  partByGroups,
  partIntoAppendices,
  takeAppendixAway,
  titleAppendix,
  titleGroup,
} from "./change-appendices";
import { addTask, mergeInList, moveTask, removeTask, splitInList } from "./change-list";
import { changeTask } from "./change-task";
import { compareDraft } from "./compare-draft";
import type { Draft, DraftTask } from "./draft";
import { chosenList, draftOf, unitOf, withList, withTasks } from "./draft";
import { fieldIds } from "./field-ids";
import type { History } from "./history";
import { closeStep, noHistory, recordStep, redoStep, undoStep } from "./history";
import type { Obstacle } from "./obstacle";
import { readDate } from "./read-date";
import type { PanelKind, ReviewEvent } from "./review-event";
import type { Said } from "./said";
import type { Step } from "./step";
import { stepOf } from "./step-of";
import { pageOf, tasksOnPage } from "./task-list-page";
import { typeCost } from "./type-cost";

export interface ReviewState {
  readonly draft: Draft;
  /** The text that was read, in the lines that `sources` of tasks count. */
  readonly lines: readonly string[];
  readonly history: History;
  /** What the last step came to, for the status line. */
  readonly said: Said | undefined;
  /** A key that no task had yet, also none that was taken back. */
  readonly nextKey: number;
  /** Counted from zero. */
  readonly page: number;
  /** The task that is open for correction. */
  readonly editing: number | undefined;
  /** The task at whose foot more can be done, and what. */
  readonly panel: { readonly key: number; readonly kind: PanelKind } | undefined;
  /** Whether every card shows the words that it came from. */
  readonly sourcesOpen: boolean;
  readonly headingOpen: boolean;
  /**
   * Where the keyboard goes next: a new object for each request, so that asking twice moves it twice.
   * `unlessKept`: only where it would be lost otherwise; the place comes into sight all the same.
   */
  readonly focus: { readonly id: string; readonly unlessKept?: true } | undefined;
}

function openReview(read: UnderstoodPlan): ReviewState {
  const { plan, other } = read;
  return {
    draft: draftOf(read),
    lines: plan.lines,
    history: noHistory,
    said: undefined,
    nextKey: plan.tasks.length + (other?.tasks.length ?? 0) + 1,
    page: 0,
    editing: undefined,
    panel: undefined,
    sourcesOpen: false,
    headingOpen: false,
    focus: undefined,
  };
}

function changeOne(state: ReviewState, key: number, change: (each: DraftTask) => DraftTask): ReviewState {
  const tasks = chosenList(state.draft).tasks.map((each) => (each.key === key ? change(each) : each));
  return { ...state, draft: withTasks(state.draft, tasks) };
}

/** For all appendices. Amounts stay what they are, in đồng; only a text that was refused is read again, because "1,5" may be right in triệu. */
function chooseUnit(state: ReviewState, unit: MoneyUnit): ReviewState {
  const tasks = chosenList(state.draft).tasks.map((each) =>
    each.refusedCost === undefined ? each : typeCost(each, each.refusedCost.typed, unit),
  );
  const list = chosenList(state.draft);
  const appendices = list.appendices.map((each) => ({ ...each, unit }));
  return { ...state, draft: { ...withList(state.draft, { ...list, appendices, tasks }), unit } };
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

/** The list starts at its top again; the keyboard stays on what turned the page. */
function turnPage(state: ReviewState, page: number): ReviewState {
  const top = chosenList(state.draft).tasks[page * tasksOnPage];
  return { ...state, page, focus: top === undefined ? state.focus : { id: fieldIds.whole(top.key), unlessKept: true } };
}

function seekTask(state: ReviewState, key: number): ReviewState {
  return { ...state, page: pageWith(state, key), focus: { id: fieldIds.notice(key) } };
}

function pageWith(state: ReviewState, key: number): number {
  return pageOf(chosenList(state.draft).tasks.findIndex((each) => each.key === key));
}

function moveBy(state: ReviewState, key: number, by: number, focus: string | undefined): ReviewState {
  return moveTask(state, key, chosenList(state.draft).tasks.findIndex((each) => each.key === key) + by, focus);
}

/** Without the task itself everything below it stands one place higher. */
function dropTask(state: ReviewState, key: number, gapOnPage: number): ReviewState {
  const from = chosenList(state.draft).tasks.findIndex((each) => each.key === key);
  const gap = state.page * tasksOnPage + gapOnPage;
  return moveTask(state, key, gap > from ? gap - 1 : gap, undefined);
}

/** Another draft, with the task that the step was about in sight. The keyboard stays where it is, unless that went with the step. */
function turnBack(state: ReviewState, turned: ReturnType<typeof undoStep>, kind: "undone" | "redone"): ReviewState {
  if (turned === undefined) return state;
  const { history, draft, step } = turned;
  const said = { kind, step } as const;
  const next = { ...state, history, draft, said, editing: undefined, panel: undefined };
  const { tasks } = chosenList(draft);
  const shown = "key" in step ? tasks.find(({ key }) => key === step.key) : undefined;
  const last = Math.max(0, pageOf(tasks.length - 1));
  if (shown === undefined) return { ...next, page: Math.min(state.page, last), focus: { id: fieldIds.undo, unlessKept: true } };
  return { ...next, page: pageWith(next, shown.key), focus: { id: fieldIds.whole(shown.key), unlessKept: true } };
}

function meetObstacle(state: ReviewState, obstacle: Obstacle): ReviewState {
  if (obstacle.kind === "no-tasks") return { ...state, focus: { id: fieldIds.add } };
  if (obstacle.kind === "appendix-empty") return { ...state, focus: { id: fieldIds.appendixTitle(obstacle.appendix) } };
  if (obstacle.kind === "date-refused") return { ...state, headingOpen: true, focus: { id: fieldIds.date } };
  const { page } = seekTask(state, obstacle.key);
  if (obstacle.kind === "cost-refused") return { ...state, page, focus: { id: fieldIds.cost(obstacle.key) } };
  return { ...state, page, editing: obstacle.key, focus: { id: fieldIds.field(obstacle.key, "content") } };
}

/** Undefined until a plan has been read; until then no other event means anything. Every change of the draft becomes a step that can be undone. */
export function reviewState(state: ReviewState | undefined, event: ReviewEvent): ReviewState | undefined {
  if (event.kind === "plan-read") return openReview(event);
  if (state === undefined) return undefined;
  const after = change(state, event);
  const named = after.draft === state.draft ? undefined : stepOf(event, state.draft, after.draft);
  if (named === undefined) return after;
  const { step, joins } = named;
  return {
    ...after,
    history: recordStep(state.history, step, state.draft, joins),
    said: isWorthSaying(step) ? { kind: "done", step } : undefined,
  };
}

/** What was typed or chosen can be seen and heard in its own field. */
function isWorthSaying({ kind }: Step): boolean {
  return (
    kind !== "field-changed" &&
    kind !== "appendix-titled" &&
    kind !== "group-titled" &&
    kind !== "heading-changed" &&
    kind !== "unit-chosen" &&
    kind !== "source-chosen" &&
    kind !== "form-changed"
  );
}

function leaveField(state: ReviewState): ReviewState {
  const history = closeStep(state.history);
  return history === state.history ? state : { ...state, history };
}

const firstOfPanel = { more: fieldIds.up, merge: fieldIds.mergeWith, split: fieldIds.split, group: fieldIds.group } as const;

function openPanel(state: ReviewState, key: number, kind: PanelKind): ReviewState {
  return { ...state, panel: { key, kind }, focus: { id: firstOfPanel[kind](key) } };
}

function change(state: ReviewState, event: Exclude<ReviewEvent, { kind: "plan-read" }>): ReviewState {
  switch (event.kind) {
    case "compared":
      return { ...state, draft: compareDraft(state.draft, event) };
    case "left":
      return { ...state, focus: undefined };
    case "source-chosen":
      return { ...state, draft: { ...state.draft, source: event.source }, page: 0, editing: undefined, panel: undefined };
    case "unit-chosen":
      return chooseUnit(state, event.unit);
    case "form-changed":
      return { ...state, draft: { ...state.draft, form: { ...state.draft.form, ...event.change } } };
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
      return changeOne(state, event.key, (each) => typeCost(each, event.typed, unitOf(state.draft, each)));
    case "cost-entered":
      return goToNextCost(state, event.key);
    case "field-left":
      return leaveField(state);
    case "notice-seen":
      return putNoticeAway(state, event.notice);
    case "editor-opened":
      return { ...state, editing: event.key, panel: undefined, focus: { id: fieldIds.field(event.key, "content") } };
    case "editor-closed":
      return { ...state, editing: undefined, focus: state.editing === undefined ? state.focus : { id: fieldIds.edit(state.editing) } };
    case "panel-opened":
      return openPanel(state, event.key, event.panel);
    case "panel-closed":
      return { ...state, panel: undefined, focus: state.panel === undefined ? state.focus : { id: fieldIds.more(state.panel.key) } };
    case "sources-toggled":
      return { ...state, sourcesOpen: !state.sourcesOpen };
    case "task-added":
      return addTask(state);
    case "task-removed":
      return removeTask(state, event.key);
    case "task-moved":
      return moveBy(state, event.key, event.by, event.focus);
    case "task-dropped":
      return dropTask(state, event.key, event.gap);
    case "tasks-merged":
      return mergeInList(state, event.key, event.otherKey);
    case "task-split":
      return splitInList(state, event.key, event.places);
    case "appendix-added":
      return partIntoAppendices(state);
    case "appendices-by-group":
      return partByGroups(state);
    case "appendix-titled":
      return titleAppendix(state, event.appendix, event.title);
    case "appendix-removed":
      return takeAppendixAway(state, event.appendix);
    case "task-given":
      return moveToAppendix(state, event.key, event.appendix);
    case "group-given":
      return moveGroupToAppendix(state, event.key, event.appendix);
    case "group-titled":
      return titleGroup(state, event.key, event.level, event.title);
    case "undone":
      return turnBack(state, undoStep(state.history, state.draft), "undone");
    case "redone":
      return turnBack(state, redoStep(state.history, state.draft), "redone");
    case "page-turned":
      return turnPage(state, event.page);
    case "task-sought":
      return seekTask(state, event.key);
    case "obstacle-met":
      return meetObstacle(state, event.obstacle);
    default:
      return unreachable(event);
  }
}
