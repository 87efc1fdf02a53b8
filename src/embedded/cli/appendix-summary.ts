import { printAmount } from "../../core/money/amount";
import { totalCost } from "../../core/plan/appendix";
import type { Plan } from "../../core/plan/plan";
import { amountInWords } from "../../core/words/amount-in-words";
import type { BuiltAppendix } from "../../excel/build-appendix";
import type { Texts } from "../../text/vi";

export interface WrittenAppendix {
  readonly file: string;
  readonly built: BuiltAppendix;
}

/** What was read and written, for a person: a few lines, and every notice. */
export function appendixSummary(plan: Plan, written: WrittenAppendix | undefined, texts: Texts): readonly string[] {
  const say = texts.commandLine.summary;
  const total = totalCost(plan);
  const words = amountInWords(total);
  return [
    say.read(plan.tasks.length, plan.source),
    say.total(printAmount(total), words.ok ? words.value : undefined),
    ...(plan.notices.length === 0 ? [] : [say.noticesHeading(plan.notices.length)]),
    ...plan.notices.map((notice) => say.notice(texts.intake.notice(notice))),
    ...(written === undefined ? [say.notWritten] : [say.written(written.file)]),
    ...(written?.built.live === false ? [say.notLive] : []),
    ...(written?.built.notes ?? []).map((note) => texts.paper.note(note)),
    ...(written?.built.dropped === undefined ? [] : [texts.paper.dropped(written.built.dropped)]),
  ];
}
