/** The state of building: from the press of the button to what is said about it. Pure. */
import { unreachable } from "../../core/unreachable";
import type { ExcelProblem } from "../../excel/problem";
import type { BuiltAppendix } from "../../excel/build-appendix";
import type { Draft } from "../review/draft";
import type { Obstacle } from "../review/obstacle";

/** What was put on sheets, and where. The draft may have changed since. */
export interface BuildOutcome {
  readonly built: readonly BuiltAppendix[];
  readonly draft: Draft;
}

/** Where a second try begins: at the question, or at writing with the answer that was given. */
export type BuildStep = { readonly kind: "find" } | { readonly kind: "write"; readonly replace: readonly string[] };

export type BuildState =
  | { readonly phase: "ready" }
  | { readonly phase: "busy" }
  | { readonly phase: "asking"; readonly sheets: readonly string[] }
  | { readonly phase: "built"; readonly outcome: BuildOutcome }
  | { readonly phase: "refused"; readonly problem: ExcelProblem; readonly retry: BuildStep }
  | { readonly phase: "blocked"; readonly obstacle: Obstacle };

export type BuildEvent =
  | { readonly kind: "started" }
  | { readonly kind: "question-raised"; readonly sheets: readonly string[] }
  | { readonly kind: "built"; readonly outcome: BuildOutcome }
  | { readonly kind: "refused"; readonly problem: ExcelProblem; readonly retry: BuildStep }
  | { readonly kind: "blocked"; readonly obstacle: Obstacle }
  | { readonly kind: "put-away" };

export const readyToBuild: BuildState = { phase: "ready" };

export function buildState(_state: BuildState, event: BuildEvent): BuildState {
  switch (event.kind) {
    case "started":
      return { phase: "busy" };
    case "question-raised":
      return { phase: "asking", sheets: event.sheets };
    case "built":
      return { phase: "built", outcome: event.outcome };
    case "refused":
      return { phase: "refused", problem: event.problem, retry: event.retry };
    case "blocked":
      return { phase: "blocked", obstacle: event.obstacle };
    case "put-away":
      return readyToBuild;
    default:
      return unreachable(event);
  }
}
