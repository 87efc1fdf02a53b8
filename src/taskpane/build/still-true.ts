import type { Draft } from "../review/draft";
import { firstObstacle } from "../review/obstacle";
import type { BuildState } from "./build-state";
import { readyToBuild } from "./build-state";

/** What may still be said once the draft has changed: neither that it was built as it is, nor that something stands in the way which was put right. */
export function stillTrue(state: BuildState, draft: Draft): BuildState {
  if (state.phase === "built") return state.outcome.draft === draft ? state : readyToBuild;
  if (state.phase !== "blocked") return state;
  const now = firstObstacle(draft);
  const keyOf = (obstacle: object | undefined): unknown => (obstacle !== undefined && "key" in obstacle ? obstacle.key : undefined);
  return now?.kind === state.obstacle.kind && keyOf(now) === keyOf(state.obstacle) ? state : readyToBuild;
}
