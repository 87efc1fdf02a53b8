/** What must be put right before an appendix can be built. */
import type { Draft } from "./draft";
import { chosenList } from "./draft";

export type Obstacle =
  | { readonly kind: "no-tasks" }
  | { readonly kind: "date-refused" }
  /** `appendix`: its key. */
  | { readonly kind: "appendix-empty"; readonly appendix: number; readonly numeral: number }
  | { readonly kind: "cost-refused"; readonly key: number; readonly ordinal: string }
  | { readonly kind: "content-missing"; readonly key: number; readonly ordinal: string };

/** The first obstacle in reading order. */
export function firstObstacle(draft: Draft): Obstacle | undefined {
  if (draft.refusedDate !== undefined) return { kind: "date-refused" };
  const { appendices, tasks } = chosenList(draft);
  if (tasks.length === 0) return { kind: "no-tasks" };
  const empty = appendices.find(({ key }) => !tasks.some(({ appendix }) => appendix === key));
  if (empty !== undefined) return { kind: "appendix-empty", appendix: empty.key, numeral: empty.numeral };
  for (const { key, task, refusedCost } of tasks) {
    if (task.content.trim() === "") return { kind: "content-missing", key, ordinal: task.ordinal };
    if (refusedCost !== undefined) return { kind: "cost-refused", key, ordinal: task.ordinal };
  }
  return undefined;
}
