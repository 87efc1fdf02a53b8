/** The state of the check: from the press of the button to what stands in the list. Pure. */
import type { Finding, Severity } from "../../core/checks/finding";
import type { Repair } from "../../core/checks/repairs/repair";
import { unreachable } from "../../core/unreachable";
import type { CellEntry } from "../../excel/cell-entry";
import type { ExcelProblem } from "../../excel/problem";
import type { CheckEvent } from "./check-event";
import type { AskedCorrection, CheckTask, ChosenTable } from "./check-task";
import type { Checked } from "./checked";
import { findingIds } from "./finding-ids";
import type { HeldPlan } from "./held-plan";
import { inListOrder } from "./list-order";
import { isSameTarget } from "./is-same-target";
import type { Said } from "./said";

/** What was written into the officer's cells and can be taken back. */
export interface RepairStep {
  readonly what: "repair" | "stamp";
  /** What undoes it. */
  readonly entries: readonly CellEntry[];
  /** None for a stamp. */
  readonly repairs: readonly RepairedCell[];
}

export interface RepairedCell extends Pick<Repair, "sheet" | "cell" | "before" | "after"> {
  /** What it was a repair of. */
  readonly finding: Finding;
}

export type CheckView = "findings" | "repairs" | "record" | "versions" | "plan" | "understanding";
export type CardPanel = "repair" | "ignore";

/** What is being worked on. Reading a large workbook and judging it are told apart. */
export interface Busy {
  readonly kind: CheckTask["kind"];
  readonly stage: "read" | "judge";
  /** It will take longer than a moment for certain: to be said before, since nothing is drawn meanwhile. */
  readonly long: boolean;
}

/** About a tenth of a second to judge. */
const rowsOfAMoment = 5_000;

export interface CheckState {
  readonly view: CheckView;
  readonly busy: Busy | undefined;
  readonly refused: { readonly problem: ExcelProblem; readonly retry: CheckTask | undefined } | undefined;
  /** Undefined before the first check. */
  readonly checked: Checked | undefined;
  /** Names of sheets that the officer does not want to be checked. */
  readonly leftOut: ReadonlySet<string>;
  /** What the tables are held against, also before the first check. */
  readonly plan: HeldPlan | undefined;
  /** Whether this Excel tells of changes. */
  readonly live: boolean;
  readonly repaired: readonly RepairStep[];
  readonly said: Said | undefined;
  /** The finding whose details are unfolded. */
  readonly opened: string | undefined;
  readonly panel: CardPanel | undefined;
  /** The table whose understanding is looked at. */
  readonly table: ChosenTable | undefined;
  /** Corrections on their way, the next one first: a choice stands on the screen before the cells are read anew. */
  readonly asked: readonly AskedCorrection[];
  /** How many of each severity are shown. */
  readonly shown: Readonly<Record<Severity, number>>;
  /** The place in the list of the finding that is being repaired or put aside: what comes to stand there gets the keyboard. */
  readonly leaving: { readonly id: string; readonly index: number } | undefined;
  /** Where the keyboard goes next; a new object each time. */
  readonly focus: Focus | undefined;
}

interface Focus {
  readonly id: string;
  /** Not where the keyboard still has a place: a button that stayed keeps it. */
  readonly unlessKept?: boolean;
}

/** How many findings of a severity are drawn at first, and with each press for more. */
export const findingsAtOnce = 30;

export const notChecked: CheckState = {
  view: "findings",
  busy: undefined,
  refused: undefined,
  checked: undefined,
  leftOut: new Set(),
  plan: undefined,
  live: false,
  repaired: [],
  said: undefined,
  opened: undefined,
  panel: undefined,
  table: undefined,
  asked: [],
  shown: { error: findingsAtOnce, warning: findingsAtOnce, info: findingsAtOnce },
  leaving: undefined,
  focus: undefined,
};

export function checkState(state: CheckState, event: CheckEvent): CheckState {
  switch (event.kind) {
    case "started":
      return {
        ...state,
        busy: { kind: event.task.kind, stage: "read", long: false },
        refused: undefined,
        said: undefined,
        leaving: leavingBy(event.task, state),
      };
    case "read":
      return { ...state, busy: state.busy && { ...state.busy, stage: "judge", long: event.rows > rowsOfAMoment } };
    case "checked":
      return {
        ...withChecked(state, event.checked),
        busy: undefined,
        said: state.checked && { kind: "changed" },
        focus: { id: findingIds.result, unlessKept: true },
      };
    case "watched":
      return { ...state, live: event.live };
    case "changed":
      return sayChange(state, withChecked(state, event.checked));
    case "refused":
      return { ...state, busy: undefined, leaving: undefined, asked: [], refused: { problem: event.problem, retry: event.retry } };
    case "put-away":
      return { ...state, refused: undefined, said: undefined };
    case "repaired":
      return done(state, { view: "findings", repaired: [...state.repaired, event.step], said: saidOf(event.step, "repaired") });
    case "undone":
      return done(state, { repaired: state.repaired.slice(0, -1), said: saidOf(state.repaired.at(-1), "undone") });
    case "undo-lost":
      return { ...state, busy: undefined, repaired: state.repaired.slice(0, -1), refused: { problem: event.problem, retry: undefined } };
    case "noted":
      return done(withChecked(state, event.checked), { said: event.said });
    case "recorded":
      return done(withChecked(state, event.checked), { view: "findings", said: event.said, focus: { id: findingIds.result } });
    case "said":
      return { ...state, busy: undefined, said: event.said };
    case "scoped":
      return { ...withChecked(state, event.checked), leftOut: event.leftOut };
    case "planned":
      return held(event.checked === undefined ? state : withChecked(state, event.checked), event.plan);
    case "opened":
      return { ...state, opened: state.opened === event.id ? undefined : event.id, panel: undefined };
    case "panel-opened":
      return { ...state, opened: event.id, panel: event.panel };
    case "panel-closed":
      return { ...state, panel: undefined, focus: state.opened === undefined ? undefined : { id: findingIds.head(state.opened) } };
    case "correction-asked": {
      // The first one is being worked on; of others about the same thing the last word counts.
      const [first, ...rest] = state.asked;
      const others = rest.filter(({ table, change }) => !isSameTarget({ table, change }, event.asked));
      return { ...state, asked: [...(first === undefined ? [] : [first]), ...others, event.asked] };
    }
    case "corrected":
      return done(withChecked(state, event.checked), { asked: state.asked.slice(1), said: { kind: "corrected" } });
    case "table-chosen":
      return { ...state, view: "understanding", table: event.table, panel: undefined, focus: { id: findingIds.view } };
    case "view-chosen":
      return {
        ...state,
        view: event.view,
        panel: undefined,
        focus: { id: event.view === "findings" ? findingIds.result : findingIds.view },
      };
    case "more-shown":
      return { ...state, shown: { ...state.shown, [event.severity]: state.shown[event.severity] + findingsAtOnce } };
    default:
      return unreachable(event);
  }
}

function saidOf(step: RepairStep | undefined, kind: "repaired" | "undone"): Said {
  if (step?.what === "stamp") return { kind: kind === "repaired" ? "stamped" : "unstamped" };
  return { kind, cells: step?.repairs ?? [] };
}

/** Places in the list that a task is about to empty: only one finding at a time leaves the keyboard without a place. */
function leavingBy(task: CheckTask, { checked }: CheckState): CheckState["leaving"] {
  const id = task.kind === "ignore" || task.kind === "repair" ? task.id : undefined;
  if (id === undefined || checked === undefined) return undefined;
  const index = inListOrder(checked.open).findIndex((listed) => listed.id === id);
  return index < 0 ? undefined : { id, index };
}

function withChecked(state: CheckState, checked: Checked): CheckState {
  const kept = checked.open.some(({ id }) => id === state.opened);
  return { ...state, checked, ...(kept ? {} : { opened: undefined, panel: undefined }) };
}

/** Who gave the plan elsewhere by now keeps the place. */
function held(state: CheckState, plan: HeldPlan | undefined): CheckState {
  const said: Said = plan === undefined ? { kind: "plan-put-away" } : { kind: "plan-held" };
  const here = state.view === "plan" || state.view === "findings";
  return { ...state, plan, said, ...(here ? { view: "findings", focus: { id: findingIds.plan } } : {}) };
}

/** An own piece of work is over: the keyboard goes to what stands now where the finding stood, or to the finding that stayed. */
function done(state: CheckState, changes: Partial<CheckState>): CheckState {
  return { ...state, busy: undefined, leaving: undefined, panel: undefined, focus: focusAfter(state), ...changes };
}

function focusAfter({ checked, leaving }: CheckState): CheckState["focus"] {
  if (checked === undefined || leaving === undefined) return { id: findingIds.result, unlessKept: true };
  const list = inListOrder(checked.open);
  const next = list.find(({ id }) => id === leaving.id) ?? list[leaving.index] ?? list.at(-1);
  return { id: next === undefined ? findingIds.result : findingIds.head(next.id) };
}

/** An edit on the sheet is spoken about only where it changed how many findings there are, and never while something else is being said. */
function sayChange(before: CheckState, after: CheckState): CheckState {
  if (before.busy !== undefined || before.checked === undefined || after.checked === undefined) return after;
  const [old, now] = [before.checked, after.checked];
  const same =
    (["error", "warning", "info"] as const).every((severity) => old.counts[severity] === now.counts[severity]) &&
    (old.check.tables.length === 0) === (now.check.tables.length === 0);
  return same ? after : { ...after, said: { kind: "changed" } };
}
