/** Names a step on the undo button, and says what came of it. */
import { printAmount } from "../../core/money/amount";
import type { Amount } from "../../core/money/amount";
import type { MoneyUnit } from "../../core/money/unit";
import { romanNumeral } from "../../core/plan/roman-numeral";
import { unreachable } from "../../core/unreachable";
import type { PaneTexts } from "../language/pane-texts";
import type { Said } from "./said";
import type { MergedCost, Step } from "./step";

type Texts = PaneTexts["pane"];

/** "xóa nhiệm vụ 02": in small letters, to stand after "Hoàn tác:". */
export function stepName(step: Step, { step: texts }: Texts): string {
  switch (step.kind) {
    case "field-changed":
      return texts.fieldChanged(texts.fields[step.field], step.ordinal);
    case "heading-changed":
      return texts.headingChanged(texts.headings[step.part]);
    case "unit-chosen":
      return texts.unitChosen;
    case "source-chosen":
      return texts.sourceChosen;
    case "form-changed":
      return texts.formChanged;
    case "notice-seen":
      return texts.noticeSeen;
    case "compared":
      return texts.compared(step.against);
    case "appendix-added":
      return texts.appendixAdded(step.count);
    case "appendix-titled":
      return texts.appendixTitled(romanNumeral(step.numeral));
    case "appendix-removed":
      return texts.appendixRemoved(romanNumeral(step.numeral));
    case "task-given":
      return texts.taskGiven(step.ordinal, romanNumeral(step.numeral));
    case "group-given":
      return texts.groupGiven(step.title, romanNumeral(step.numeral));
    case "group-titled":
      return texts.groupTitled(step.ordinal);
    case "task-added":
      return texts.taskAdded(step.ordinal);
    case "task-removed":
      return texts.taskRemoved(step.ordinal);
    case "task-moved":
      return texts.taskMoved(step.ordinal, step.place);
    case "tasks-merged":
      return texts.tasksMerged(step.first, step.second);
    case "task-split":
      return texts.taskSplit(step.ordinal, step.parts);
    default:
      return unreachable(step);
  }
}

/** The sentence of the status line. Amounts are printed in the table's unit. */
export function saidSentence(said: Said, unit: MoneyUnit, texts: Texts): string {
  switch (said.kind) {
    case "done":
      return doneSentence(said.step, unit, texts);
    case "undone":
      return texts.step.undone(stepName(said.step, texts));
    case "redone":
      return texts.step.redone(stepName(said.step, texts));
    case "first-already":
    case "last-already":
    case "no-split-here":
      return texts.step[said.kind];
    default:
      return unreachable(said);
  }
}

function doneSentence(step: Step, unit: MoneyUnit, texts: Texts): string {
  const money = (amount: Amount): string => `${printAmount(amount, unit)} ${texts.unitNames[unit]}`;
  const done = texts.step.done(stepName(step, texts));
  if (step.kind === "task-moved") return texts.step.movedTo(step.ordinal, step.place, step.count);
  if (step.kind === "tasks-merged") return [done, costSentence(step.cost, money, texts)].join(" ").trim();
  if (step.kind === "task-split" && step.cost !== undefined) return `${done} ${texts.step.costStays(money(step.cost))}`;
  return done;
}

function costSentence(cost: MergedCost, money: (amount: Amount) => string, { step: texts }: Texts): string {
  switch (cost.kind) {
    case "both":
      return texts.costsAdded(money(cost.first), money(cost.second), money(cost.sum));
    case "refused":
      return texts.costsToSettle;
    case "none":
    case "one":
      return "";
    default:
      return unreachable(cost);
  }
}
