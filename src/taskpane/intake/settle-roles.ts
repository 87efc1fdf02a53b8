/** Of two that were given, an appendix gives the rows and its plan is what they are held against, whichever came first. */
import type { readPlan } from "../../core/intake/read-plan";
import type { GivenPlan } from "./given-plan";
import { isLong, writtenOf } from "./given-plan";
import { nextFrame } from "./next-frame";

export interface Roles {
  readonly rows: GivenPlan;
  readonly against: GivenPlan;
}

/** The first gives the rows unless only the second has an appendix table. Undefined where the signal stopped it. */
export async function settleRoles(
  first: GivenPlan,
  second: GivenPlan,
  read: typeof readPlan,
  signal: AbortSignal,
): Promise<Roles | undefined> {
  const asGiven = { rows: first, against: second };
  const own = await sourcesOf(first, read, signal);
  // What gives no tasks at all is refused where it stands. Undefined: stopped, and so is the second.
  if (own?.length === 0 || own?.includes("appendix") === true) return asGiven;
  const others = await sourcesOf(second, read, signal);
  if (others === undefined) return undefined;
  return others.includes("appendix") ? { rows: second, against: first } : asGiven;
}

async function sourcesOf(given: GivenPlan, read: typeof readPlan, signal: AbortSignal): Promise<readonly string[] | undefined> {
  if (isLong(given)) await nextFrame();
  if (signal.aborted) return undefined;
  const plan = read(writtenOf(given));
  return plan.ok ? plan.value.sources : [];
}
