import type { PaneCheck } from "../../text/vi/pane-check";
import { unreachable } from "../../core/unreachable";
import { planName } from "../../text/vi/plan-name";
import type { CheckState } from "./check-state";
import type { Checked } from "./checked";
import type { HeldPlan } from "./held-plan";

/** What the status line says; "" for nothing. */
export function saidSentence({ said, checked, plan }: Pick<CheckState, "said" | "checked" | "plan">, texts: PaneCheck): string {
  const { live, repair, ignore, record, kept } = texts;
  switch (said?.kind) {
    case undefined:
      return "";
    case "changed": {
      if (checked === undefined) return "";
      if (checked.check.tables.length === 0) return live.noTable;
      return checked.open.length === 0 ? live.clean : live.changed(texts.result.counts(checked.counts));
    }
    case "corrected":
      return checked === undefined ? "" : texts.understanding.done(texts.result.counts(checked.counts));
    case "plan-put-away":
      return texts.plan.isPutAway;
    case "plan-held":
      return plan === undefined ? "" : planSentence(plan, checked, texts);
    case "repaired":
      return repair.done(said.cells.length, said.cells[0]?.cell ?? "");
    case "stamped":
      return kept.stamped;
    case "unstamped":
      return kept.unstamped;
    case "undone":
      return repair.undone(said.cells.length, said.cells[0]?.cell ?? "");
    case "ignored":
      return ignore.done(said.cell);
    case "restored":
      return ignore.restored(said.cell);
    case "recorded":
      return record.done(said.sheet, said.code);
    case "marked":
      return said.left === 0 ? record.marked(said.cells) : record.markedBut(said.cells, said.left);
    case "unmarked":
      return record.unmarked(said.cells);
    default:
      return unreachable(said);
  }
}

function planSentence({ plan }: HeldPlan, checked: Checked | undefined, { plan: say, result }: PaneCheck): string {
  const [name, tasks] = [planName(plan), plan.tasks.length];
  if (checked === undefined) return say.waits(name, tasks);
  return checked.check.against.length === 0 ? say.notHeld(name, tasks) : say.held(name, tasks, result.counts(checked.counts));
}
