/** From what the officer gave to a plan, in pieces between which the page can be drawn and the reading be stopped. */
import type { IntakeProblem } from "../../core/intake/intake-problem";
import type { Plan } from "../../core/plan/plan";
import type { Result } from "../../core/result";
import { accept } from "../../core/result";
import type { readPlan } from "../../core/intake/read-plan";
import type { GivenPlan } from "./given-plan";
import { isLong, writtenOf } from "./given-plan";
import { nextFrame } from "./next-frame";

export interface UnderstoodPlan {
  readonly plan: Plan;
  /** What the other part of the same text gives, where it has tasks too. */
  readonly other: Plan | undefined;
  /** What the rows and what they were held against are called, where there were two. */
  readonly compared: ComparedNames | undefined;
}

/** As sentences name them: a file in quotation marks. */
export interface ComparedNames {
  readonly rows: string;
  readonly against: string;
}

/** What the officer gave: what gives the rows, and what they are held against. */
export interface GivenPair {
  readonly rows: GivenPlan;
  readonly against: GivenPlan | undefined;
}

/** Undefined where the signal stopped it. */
export async function understand(
  { rows, against }: GivenPair,
  nameOf: (given: GivenPlan) => string,
  read: typeof readPlan,
  signal: AbortSignal,
): Promise<Result<UnderstoodPlan, IntakeProblem> | undefined> {
  const written = writtenOf(rows);
  const options = against === undefined ? {} : { against: writtenOf(against) };
  const compared = against === undefined ? undefined : { rows: nameOf(rows), against: nameOf(against) };
  const goOn = async (): Promise<boolean> => {
    if (isLong(rows) || (against !== undefined && isLong(against))) await nextFrame();
    return !signal.aborted;
  };
  if (!(await goOn())) return undefined;
  const plan = read(written, options);
  if (!plan.ok) return plan;
  const [otherSource] = plan.value.sources.filter((source) => source !== plan.value.source);
  if (otherSource === undefined) return accept({ plan: withNotices(plan.value, rows), other: undefined, compared });
  if (!(await goOn())) return undefined;
  const other = read(written, { ...options, source: otherSource });
  return accept({ plan: withNotices(plan.value, rows), other: other.ok ? withNotices(other.value, rows) : undefined, compared });
}

/** A document's own notices come with its plan; those of a text's file are added here. */
function withNotices(plan: Plan, given: GivenPlan): Plan {
  if (given.kind !== "text" || given.notices.length === 0) return plan;
  return { ...plan, notices: [...given.notices.map((facts) => ({ ...facts, task: undefined, at: undefined })), ...plan.notices] };
}
