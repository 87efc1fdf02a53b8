/** Gives the costs of a list ("Tập huấn: 50 triệu đồng") to the tasks that they name; what names none becomes a row, so that the sum is that of the plan. */
import type { DraftNotice } from "../draft-task";
import type { ProposedTask } from "./proposal";
import type { CostList } from "./read-cost-list";
import { pairsOf, sameThing, shareOf } from "./same-thing";

export interface SharedCosts {
  readonly tasks: readonly ProposedTask[];
  readonly notices: readonly DraftNotice[];
  /** How many of the costs found their task. */
  readonly matched: number;
}

const mostCompared = 400;

/** Tasks with money of their own need no list. */
export function shareCosts(tasks: readonly ProposedTask[], costs: CostList): SharedCosts {
  if (!costs.isWhole || tasks.some(({ draft }) => draft.cost !== "") || tasks.length > mostCompared)
    return { tasks, notices: [], matched: 0 };
  const contents = tasks.map(({ draft }) => new Set(pairsOf(`${draft.content} ${draft.detail}`, 120)));
  const paid = [...tasks];
  const added: ProposedTask[] = [];
  let matched = 0;
  for (const cost of costs.tasks) {
    const pairs = pairsOf(cost.draft.content);
    const likeness = contents.map((content, index) => (paid[index]?.draft.cost === "" ? shareOf(pairs, content) : 0));
    const best = likeness.indexOf(Math.max(...likeness, 0));
    const task = paid[best];
    if (task === undefined || (likeness[best] ?? 0) < sameThing) {
      const notice: DraftNotice = { facts: { code: "cost-row-added", text: cost.draft.content }, at: cost.draft.lines };
      added.push({ ...cost, draft: { ...cost.draft, notices: [notice] } });
      continue;
    }
    matched += 1;
    const notice: DraftNotice = { facts: { code: "cost-from-list", text: cost.draft.content }, at: cost.draft.lines };
    paid[best] = { ...task, draft: { ...task.draft, cost: cost.draft.cost, notices: [...task.draft.notices, notice] } };
  }
  return { tasks: [...paid, ...added], notices: [], matched };
}
