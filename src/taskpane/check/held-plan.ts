/** The plan that the tables are held against, as the officer gave it. */
import type { Plan } from "../../core/plan/plan";
import type { GivenPlan } from "../intake/given-plan";

export interface HeldPlan {
  readonly plan: Plan;
  /** The name of the file that it was read from; undefined for what was typed or pasted. */
  readonly file: string | undefined;
}

export function heldPlan(plan: Plan, given: GivenPlan): HeldPlan {
  if (given.kind === "text") return { plan, file: given.file };
  return { plan, file: given.origin === "file" ? given.name : undefined };
}

/** What an appendix is being made from can serve as the plan; not what was taken from the sheets that are to be checked. */
export function offeredPlan(plan: Plan, given: GivenPlan): HeldPlan | undefined {
  return given.kind === "document" && given.origin === "sheet" ? undefined : heldPlan(plan, given);
}
