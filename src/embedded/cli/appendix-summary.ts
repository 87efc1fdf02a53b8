import { printAmount } from "../../core/money/amount";
import type { Appendix } from "../../core/plan/appendix";
import { totalCost } from "../../core/plan/appendix";
import type { Plan } from "../../core/plan/plan";
import { amountInWords } from "../../core/words/amount-in-words";
import type { BuiltAppendix } from "../../excel/build-appendix";
import { wordOf } from "../../sheet/title-lines";
import type { Texts } from "../../text/vi";

export interface WrittenAppendices {
  readonly file: string;
  /** In the order of the appendices. */
  readonly built: readonly BuiltAppendix[];
}

/** What was read and written, for a person: a few lines, and every notice. Where there are several appendices each has its line. */
export function appendixSummary(
  plan: Plan,
  appendices: readonly Appendix[],
  written: WrittenAppendices | undefined,
  texts: Texts,
): readonly string[] {
  const say = texts.commandLine.summary;
  const total = totalCost(plan);
  const words = amountInWords(total);
  const several = appendices.length > 1;
  return [
    say.read(plan.tasks.length, plan.source),
    ...(several ? appendices.map((each) => say.appendix(wordOf(each), each.tasks.length, printAmount(totalCost(each)))) : []),
    say.total(printAmount(total), words.ok ? words.value : undefined),
    ...(plan.notices.length === 0 ? [] : [say.noticesHeading(plan.notices.length)]),
    ...plan.notices.map((notice) => say.notice(texts.intake.notice(notice))),
    ...(written === undefined ? [say.notWritten] : [say.written(written.file)]),
    ...appendices.flatMap((each, index) => {
      const said = saidOf(written?.built[index], texts);
      return several ? said.map((sentence) => say.ofAppendix(wordOf(each), sentence)) : said;
    }),
  ];
}

function saidOf(built: BuiltAppendix | undefined, texts: Texts): readonly string[] {
  if (built === undefined) return [];
  return [
    ...(built.live ? [] : [texts.commandLine.summary.notLive]),
    ...(built.notes ?? []).map((note) => texts.paper.note(note)),
    ...(built.dropped === undefined ? [] : [texts.paper.dropped(built.dropped)]),
  ];
}
