/** The mistakes that need a plan beside the sheet: a cost, a lead, a time that the plan states otherwise, a task that one of the two lacks. */
import { startCheck } from "../../../../src/core/checks/check-workbook";
import { amount } from "../../../../src/core/money/amount";
import { readBodies } from "../../../../src/core/plan/body-list";
import { readTimeframe } from "../../../../src/core/plan/read-timeframe";
import type { CheckedPlan } from "../../../../src/core/checks/rule";
import { address } from "../../../../src/core/tables/address";
import type { RuleRecall } from "./measure-corpus";
import type { Random } from "./random";
import { random } from "./random";
import { shapes } from "./shapes";
import type { SheetDraft } from "./sheet-draft";
import { gridOf, put, textAt } from "./sheet-draft";

/** Appendices that say who does what, when and for how much. */
const shapeNames = ["appendix, formulas", "appendix, typed"];

export function seedPlan(count: number): RuleRecall {
  let found = 0;
  const missed: string[] = [];
  for (let attempt = 0; attempt < count; attempt++) {
    const source = random(attempt * 7_919 + 29);
    const draft = shapes[shapeNames[attempt % shapeNames.length] ?? ""]?.(source);
    if (draft === undefined) throw new Error("No such shape");
    const plan = planOf(draft);
    const clean = startCheck({ sheets: [gridOf(draft)] }, { plan }).findings.filter(({ rule }) => rule === "plan-differs");
    const cell = change(draft, source);
    const { findings } = startCheck({ sheets: [gridOf(draft)] }, { plan });
    if (clean.length === 0 && findings.some((finding) => finding.rule === "plan-differs" && finding.cell === cell)) found += 1;
    else missed.push(`#${String(attempt)} ${cell}${clean.length === 0 ? "" : " (called wrong when it was not)"}`);
  }
  return { rule: "plan-differs", planted: count, found, missed };
}

const undated = {
  kind: "Kế hoạch",
  number: undefined,
  symbol: undefined,
  day: undefined,
  month: undefined,
  year: undefined,
  issuedBy: undefined,
};

function planOf(draft: SheetDraft): CheckedPlan {
  const column = (name: string): number => draft.columns[name] ?? -1;
  const tasks = draft.items.map((row, at) => {
    const cost = textAt(draft, row, draft.amounts[0] ?? -1);
    const time = textAt(draft, row, column("time"));
    return {
      ordinal: String(at + 1),
      content: textAt(draft, row, column("content")),
      leads: readBodies(textAt(draft, row, column("lead"))),
      cooperators: readBodies(textAt(draft, row, column("cooperator"))),
      timeframe: time === "" ? undefined : readTimeframe(time, 2025),
      cost: /^\d+$/.test(cost) ? amount(cost) : undefined,
      funding: "",
      source: undefined,
    };
  });
  return { title: "", reference: undated, tasks };
}

function change(draft: SheetDraft, source: Random): string {
  const column = (name: string): number => draft.columns[name] ?? -1;
  const row = source.pick(draft.items);
  const [at, text] = source.pick([
    [draft.amounts[0] ?? -1, "1234567"],
    [column("lead"), "Sở Xây dựng"],
    [column("content"), "Việc mới không hề có trong bản gốc"],
  ] as const);
  put(draft, row, at, text);
  return address(row, at);
}
