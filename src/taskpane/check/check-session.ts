/**
 * One check of one workbook as it goes on: keeps the state, asks Excel for one thing at a time, hears of edits. Outside React, so that
 * what Excel tells always meets the newest state.
 */
import type { WorkbookGrid } from "../../core/tables/grid";
import type { ExcelProblem } from "../../excel/problem";
import type { StopWatching } from "../../excel/watch-workbook";
import type { CheckActions } from "./check-actions";
import type { CheckEvent } from "./check-event";
import type { CheckState } from "./check-state";
import { checkState, notChecked } from "./check-state";
import type { AskedCorrection, CheckTask } from "./check-task";
import type { CheckTexts } from "./check-texts";
import { judge, settle } from "./checked";
import type { HeldPlan } from "./held-plan";
import { performTask } from "./perform-task";

export interface CheckSession {
  readonly state: () => CheckState;
  /** Calls after each change of the state; the answer ends it. */
  readonly subscribe: (changed: () => void) => () => void;
  readonly dispatch: (event: CheckEvent) => void;
  /** Nothing while another task is at work: the second click of two. The texts are for what is written into the workbook. */
  readonly take: (task: CheckTask, texts: CheckTexts) => void;
  /** Each in its turn; nothing is lost where choices come faster than they can be worked on. */
  readonly correct: (asked: AskedCorrection, texts: CheckTexts) => void;
  /** Goes to the cells on the sheet. */
  readonly select: (sheet: string, cells: string) => void;
  readonly chooseSheets: (leftOut: ReadonlySet<string>) => void;
  /** What was checked is checked again, against this plan from now on; undefined for against none. */
  readonly holdPlan: (plan: HeldPlan | undefined) => void;
  /** Stops hearing of edits. */
  readonly stop: () => void;
}

/** After an own write Excel tells of the change; where it does not within this time, the workbook is read again. */
const tellingMilliseconds = 1_500;

export function startSession(actions: CheckActions, onBug: (error: unknown) => void): CheckSession {
  let state = notChecked;
  let atWork = false;
  let stopWatching: StopWatching | undefined;
  let waiting: (() => void)[] = [];
  const listeners = new Set<() => void>();

  function dispatch(event: CheckEvent): void {
    state = checkState(state, event);
    for (const listener of listeners) listener();
  }

  function takeGrid(workbook: WorkbookGrid): void {
    const { checked } = state;
    if (checked === undefined) return;
    dispatch({ kind: "changed", checked: settle(judge(workbook, state, checked, checked.notes), checked) });
    for (const go of waiting.splice(0)) go();
  }

  /** Excel's word that the workbook changed; false where it did not come. */
  function told(): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        waiting = waiting.filter((each) => each !== go);
        resolve(false);
      }, tellingMilliseconds);
      const go = (): void => {
        clearTimeout(timer);
        resolve(true);
      };
      waiting.push(go);
    });
  }

  async function watch(workbook: WorkbookGrid): Promise<() => WorkbookGrid> {
    await stopWatching?.();
    stopWatching = undefined;
    let newest = workbook;
    const watched = await actions.watch(workbook, (next) => {
      newest = next;
      try {
        takeGrid(next);
      } catch (error) {
        onBug(error);
      }
    });
    if (watched.ok) stopWatching = watched.value;
    dispatch({ kind: "watched", live: watched.ok });
    return () => newest;
  }

  /** What an own write changed is in the list before the work counts as done. `write` answers with its own problem. */
  async function catchUp(heard: Promise<boolean>): Promise<ExcelProblem | undefined> {
    if (state.live && (await heard)) return undefined;
    const read = await actions.readWorkbook(state.checked?.workbook);
    if (!read.ok) return read.problem;
    takeGrid(read.value);
    return undefined;
  }

  function take(task: CheckTask, texts: CheckTexts): void {
    if (atWork) return;
    atWork = true;
    dispatch({ kind: "started", task });
    performTask(task, { actions, texts, state: () => state, dispatch, watch, told, catchUp })
      .then(dispatch)
      .finally(() => {
        atWork = false;
      })
      .then(() => {
        const [next] = state.asked;
        if (next !== undefined) take({ kind: "correct", asked: next }, texts);
      })
      .catch(onBug);
  }

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    dispatch,
    take,
    correct: (asked, texts) => {
      dispatch({ kind: "correction-asked", asked });
      take({ kind: "correct", asked }, texts);
    },
    select: (sheet, cells) => {
      actions
        .select(sheet, cells)
        .then((selected) => {
          if (!selected.ok) dispatch({ kind: "refused", problem: selected.problem, retry: undefined });
        })
        .catch(onBug);
    },
    chooseSheets: (leftOut) => {
      const { checked, plan } = state;
      if (checked === undefined) return;
      dispatch({ kind: "scoped", leftOut, checked: settle(judge(checked.workbook, { leftOut, plan }, checked, checked.notes), checked) });
    },
    holdPlan: (plan) => {
      const { checked, leftOut } = state;
      const scope = { leftOut, plan };
      dispatch({
        kind: "planned",
        plan,
        checked: checked && settle(judge(checked.workbook, scope, checked, checked.notes), checked),
      });
    },
    stop: () => {
      stopWatching?.().catch(onBug);
      stopWatching = undefined;
    },
  };
}
