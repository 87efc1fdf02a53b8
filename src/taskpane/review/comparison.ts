/** What holding one text against another came to, and what the two are called. Facts about the two as they were read: correcting the draft changes none. */
import type { Notice } from "../../core/plan/notice";
import type { Plan, PlanSource } from "../../core/plan/plan";
import type { ComparedNames } from "../intake/understand";

export interface ComparisonCounts {
  /** Tasks of the draft whose partner says something else. */
  readonly differing: number;
  /** Tasks that only one of the two has. */
  readonly onlyHere: number;
  readonly onlyThere: number;
  /** The two speak of other tasks altogether: nothing was compared one by one. */
  readonly unlike: boolean;
}

export interface Comparison {
  readonly names: ComparedNames;
  /** One for each part of the text that the tasks can come from. */
  readonly counts: Readonly<Partial<Record<PlanSource, ComparisonCounts>>>;
}

/** Undefined where only one text was given. */
export function comparisonOf(plan: Plan, other: Plan | undefined, names: ComparedNames | undefined): Comparison | undefined {
  if (names === undefined) return undefined;
  const counts = { [plan.source]: countsOf(plan.notices) };
  if (other !== undefined) counts[other.source] = countsOf(other.notices);
  return { names, counts };
}

/** The two as notices name them, whose "appendix" and "body" are the one that gives the rows and the one that it was held against. */
export function sourceNames({ names }: Comparison, chosen: PlanSource): Readonly<Record<PlanSource, string>> {
  return chosen === "appendix" ? { appendix: names.rows, body: names.against } : { appendix: names.against, body: names.rows };
}

const differenceCodes: readonly Notice["code"][] = ["sources-differ", "content-cut-short", "content-differs"];

/** Whether a notice says how two sources compare. */
export function isOfComparison({ code }: Notice): boolean {
  return differenceCodes.includes(code) || code === "only-in-one-source" || code === "sources-unlike" || code === "field-not-compared";
}

function countsOf(notices: readonly Notice[]): ComparisonCounts {
  const alone = notices.filter(({ code }) => code === "only-in-one-source");
  const onlyThere = alone.filter(({ task }) => task === undefined).length;
  return {
    differing: new Set(notices.filter(({ code }) => differenceCodes.includes(code)).map(({ task }) => task)).size,
    onlyHere: alone.length - onlyThere,
    onlyThere,
    unlike: notices.some(({ code }) => code === "sources-unlike"),
  };
}
