import { useReducer, useRef } from "react";
import { unreachable } from "../../core/unreachable";
import type { PaneActions } from "../actions";
import { useRaise } from "../failure/use-raise";
import type { BuildState, BuildStep } from "./build-state";
import { buildState, readyToBuild } from "./build-state";
import type { Draft } from "../review/draft";
import { appendicesOf } from "../review/draft";
import type { Obstacle } from "../review/obstacle";

export interface Build {
  readonly state: BuildState;
  readonly take: (draft: Draft, step: BuildStep) => void;
  readonly block: (obstacle: Obstacle) => void;
  readonly putAway: () => void;
}

/** Builds once however often it is asked while it works: looks for appendices first, asks where there are any, then writes. */
export function useBuild(actions: PaneActions): Build {
  const [state, dispatch] = useReducer(buildState, readyToBuild);
  const busy = useRef(false);
  const raise = useRaise();

  async function find(draft: Draft): Promise<void> {
    const found = await actions.findAppendices();
    if (!found.ok) dispatch({ kind: "refused", problem: found.problem, retry: { kind: "find" } });
    else if (found.value.length > 0) dispatch({ kind: "question-raised", sheets: found.value });
    else await write(draft, []);
  }

  async function write(draft: Draft, replace: readonly string[]): Promise<void> {
    const built = await actions.buildAppendices(appendicesOf(draft), replace);
    if (!built.ok) dispatch({ kind: "refused", problem: built.problem, retry: { kind: "write", replace } });
    else dispatch({ kind: "built", outcome: { built: built.value, draft } });
  }

  async function work(draft: Draft, step: BuildStep): Promise<void> {
    switch (step.kind) {
      case "find":
        return find(draft);
      case "write":
        return write(draft, step.replace);
      default:
        return unreachable(step);
    }
  }

  function take(draft: Draft, step: BuildStep): void {
    // The state of the screen follows a moment later; a second click must not get in between.
    if (busy.current) return;
    busy.current = true;
    dispatch({ kind: "started" });
    work(draft, step)
      .catch(raise)
      .finally(() => {
        busy.current = false;
      });
  }

  return {
    state,
    take,
    block: (obstacle) => {
      dispatch({ kind: "blocked", obstacle });
    },
    putAway: () => {
      dispatch({ kind: "put-away" });
    },
  };
}
