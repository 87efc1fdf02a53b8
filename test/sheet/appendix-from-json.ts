/** Appendices of the golden cases: JSON with amounts as plain text. */
import { amount } from "../../src/core/money/amount";
import type { MoneyUnit } from "../../src/core/money/unit";
import type { Appendix, TaskGroup } from "../../src/core/plan/appendix";
import type { AppendixOptions } from "../../src/core/plan/appendix-options";
import type { PlanReference } from "../../src/core/plan/plan";

interface AppendixJson {
  readonly title: string;
  readonly unit: MoneyUnit;
  readonly reference: Partial<PlanReference>;
  readonly tasks: readonly {
    readonly ordinal?: string;
    readonly content: string;
    readonly times?: number;
    readonly leads?: string;
    readonly cooperators?: string;
    readonly timeframe?: string;
    readonly cost?: string;
    readonly funding?: string;
    /** Repeats the whole task so many times. */
    readonly rows?: number;
  }[];
  readonly groups?: readonly TaskGroup[];
  readonly options?: Partial<AppendixOptions>;
}

/** `times` repeats a content that would be too long to keep in a file. */
export function appendixFromJson(json: string): Appendix {
  const { title, unit, reference, tasks, groups = [], options = {} } = JSON.parse(json) as AppendixJson;
  return {
    title,
    unit,
    reference: {
      kind: "Kế hoạch",
      number: undefined,
      symbol: undefined,
      day: undefined,
      month: undefined,
      year: undefined,
      issuedBy: undefined,
      ...reference,
    },
    groups,
    options,
    tasks: tasks
      .flatMap((task) => Array.from({ length: task.rows ?? 1 }, () => task))
      .map((task, index) => ({
        ordinal: task.ordinal ?? String(index + 1).padStart(2, "0"),
        content: task.content.repeat(task.times ?? 1).trim(),
        leads: { text: task.leads ?? "", names: [] },
        cooperators: { text: task.cooperators ?? "", names: [] },
        timeframe: task.timeframe === undefined ? undefined : { text: task.timeframe, kind: "other", from: undefined, to: undefined },
        cost: task.cost === undefined ? undefined : amount(task.cost),
        funding: task.funding ?? "",
        source: undefined,
      })),
  };
}
