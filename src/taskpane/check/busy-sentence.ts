import type { PaneCheck } from "../../text/vi/pane-check";
import type { Busy } from "./check-state";

/** What is being done; undefined while nothing is. */
export function busySentence(busy: Busy | undefined, { stages }: PaneCheck): string | undefined {
  if (busy === undefined) return undefined;
  return busy.kind === "check" ? stages.check[busy.stage] : stages[busy.kind];
}
