import { toPlainText } from "../../core/money/amount";
import { totalCost } from "../../core/plan/appendix";
import type { Plan } from "../../core/plan/plan";
import { romanNumeral } from "../../core/plan/roman-numeral";
import { printAttachedTo } from "../../core/plan/print-attached-to";
import type { Task } from "../../core/plan/task";
import { amountInWords } from "../../core/words/amount-in-words";
import type { Texts } from "../../text/vi";
import { vi } from "../../text/vi";

/** The answer of `appendix --json`. Amounts are plain decimal text, days ISO text; null is what the text does not state. */
export interface AppendixJson {
  readonly title: string;
  readonly attachedTo: string;
  /** Always the same word: amounts are counted one by one here, whatever unit the plan counts in. */
  readonly unit: string;
  readonly rows: readonly RowJson[];
  readonly total: string;
  /** Null where the total is too large to be read in words. */
  readonly words: string | null;
  /** Where the plan has several appendices: which of the rows are whose. Left out where it has one. */
  readonly appendices?: readonly PartJson[];
  /** `row` counts from 1; null where a notice is about the whole text. */
  readonly notices: readonly { readonly code: string; readonly row: number | null; readonly message: string }[];
}

interface PartJson {
  /** Roman. */
  readonly numeral: string;
  readonly title: string;
  /** Both count from 1 in `rows`; the last one is included. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly total: string;
  readonly words: string | null;
}

interface RowJson {
  readonly ordinal: string;
  readonly content: string;
  readonly leads: readonly string[];
  readonly cooperators: readonly string[];
  readonly timeframe: { readonly text: string; readonly from: string | null; readonly to: string | null } | null;
  readonly cost: string | null;
}

export function appendixJson(plan: Plan, texts: Texts): AppendixJson {
  return {
    title: plan.title,
    attachedTo: plan.attachedTo ?? printAttachedTo(plan.reference),
    unit: vi.amounts.units.dong,
    rows: plan.tasks.map(rowJson),
    ...sumJson(plan.tasks),
    ...(plan.appendices === undefined ? {} : { appendices: plan.appendices.map((_, index) => partJson(plan, index)) }),
    notices: plan.notices.map((notice) => ({ code: notice.code, row: notice.task ?? null, message: texts.intake.notice(notice) })),
  };
}

function sumJson(tasks: readonly Task[]): Pick<AppendixJson, "total" | "words"> {
  const total = totalCost({ tasks });
  const words = amountInWords(total);
  return { total: toPlainText(total), words: words.ok ? words.value : null };
}

function partJson({ tasks, appendices = [] }: Plan, index: number): PartJson {
  const { numeral = 1, title = "", firstTask = 0 } = appendices[index] ?? {};
  const end = appendices[index + 1]?.firstTask ?? tasks.length;
  return { numeral: romanNumeral(numeral), title, firstRow: firstTask + 1, lastRow: end, ...sumJson(tasks.slice(firstTask, end)) };
}

function rowJson({ ordinal, content, leads, cooperators, timeframe, cost }: Task): RowJson {
  return {
    ordinal,
    content,
    leads: leads.names,
    cooperators: cooperators.names,
    timeframe: timeframe === undefined ? null : { text: timeframe.text, from: timeframe.from ?? null, to: timeframe.to ?? null },
    cost: cost === undefined ? null : toPlainText(cost),
  };
}
