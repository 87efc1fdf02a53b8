import { toPlainText } from "../../core/money/amount";
import { totalCost } from "../../core/plan/appendix";
import type { Plan } from "../../core/plan/plan";
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
  /** `row` counts from 1; null where a notice is about the whole text. */
  readonly notices: readonly { readonly code: string; readonly row: number | null; readonly message: string }[];
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
  const total = totalCost(plan);
  const words = amountInWords(total);
  return {
    title: plan.title,
    attachedTo: plan.attachedTo ?? printAttachedTo(plan.reference),
    unit: vi.amounts.units.dong,
    rows: plan.tasks.map(rowJson),
    total: toPlainText(total),
    words: words.ok ? words.value : null,
    notices: plan.notices.map((notice) => ({ code: notice.code, row: notice.task ?? null, message: texts.intake.notice(notice) })),
  };
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
