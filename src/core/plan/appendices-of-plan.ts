/** A plan as the appendices that it gets: one, or as many as its text has, in their order. Every task stands in exactly one of them. */
import type { MoneyUnit } from "../money/unit";
import type { Appendix } from "./appendix";
import type { AppendixOptions } from "./appendix-options";
import type { Plan } from "./plan";

export interface ChosenForm {
  /** For all of them; undefined where each keeps the unit of its table. */
  readonly unit: MoneyUnit | undefined;
  readonly options: Partial<AppendixOptions>;
}

type Planned = Pick<Plan, "title" | "reference" | "unit" | "tasks" | "groups" | "numeral" | "appendices">;

/** A number that was chosen counts before the one that the text has; several have those of the text. */
export function appendicesOfPlan(plan: Planned, { unit, options }: ChosenForm): readonly Appendix[] {
  const { title, reference, tasks, groups = [], numeral, appendices = [] } = plan;
  if (appendices.length === 0)
    return [
      { title, reference, unit: unit ?? plan.unit, tasks, groups, options: { ...(numeral === undefined ? {} : { numeral }), ...options } },
    ];
  return appendices.map((each, index): Appendix => {
    const [first, end] = [each.firstTask, appendices[index + 1]?.firstTask ?? tasks.length];
    return {
      title: each.title,
      reference,
      unit: unit ?? each.unit,
      tasks: tasks.slice(first, end),
      groups: groups
        .filter(({ firstTask }) => firstTask >= first && firstTask < end)
        .map((group) => ({ ...group, firstTask: group.firstTask - first })),
      options: { ...options, numeral: each.numeral },
    };
  });
}
