/** Two tasks of a draft as one. Nothing of either is lost: texts are joined, bodies united, money added exactly. */
import { add, printAmount } from "../../core/money/amount";
import type { MoneyUnit } from "../../core/money/unit";
import { foldText } from "../../core/plan/fold-text";
import { readTimeframe } from "../../core/plan/read-timeframe";
import type { Task } from "../../core/plan/task";
import type { DraftTask } from "./draft";
import { joinBodies, withoutBodies } from "./join-bodies";
import type { MergedCost } from "./step";

export interface MergeOptions {
  /** The unit of the table, in which a cost that waits to be corrected is shown. */
  readonly unit: MoneyUnit;
  /** The plan's own year, for times that name none. */
  readonly year: number | undefined;
}

/** `first` stands above `second` in the list; its key and its ordinal stay. */
export function mergeTasks(first: DraftTask, second: DraftTask, { unit, year }: MergeOptions): DraftTask {
  const leads = joinBodies(first.task.leads, second.task.leads);
  const task: Task = {
    ...first.task,
    content: joinTexts(first.task.content, second.task.content),
    leads,
    cooperators: withoutBodies(joinBodies(first.task.cooperators, second.task.cooperators), leads),
    timeframe: joinTimeframes(first.task, second.task, year),
    cost: addCosts(first, second),
    funding: joinFunding(first.task.funding, second.task.funding),
    source: first.task.source ?? second.task.source,
  };
  return {
    key: first.key,
    task,
    appendix: first.appendix,
    groups: first.groups,
    sources: [
      ...first.sources,
      ...second.sources.filter((each) => !first.sources.some((known) => known.first === each.first && known.last === each.last)),
    ],
    notices: [...first.notices, ...second.notices.filter((notice) => !first.notices.includes(notice))],
    refusedCost: joinRefusedCosts(first, second, unit),
  };
}

/** What there is to say about the money of such a merge. */
export function mergedCost(first: DraftTask, second: DraftTask): MergedCost {
  if (first.refusedCost !== undefined || second.refusedCost !== undefined) return { kind: "refused" };
  const [a, b] = [first.task.cost, second.task.cost];
  if (a !== undefined && b !== undefined) return { kind: "both", first: a, second: b, sum: add(a, b) };
  return { kind: a === undefined && b === undefined ? "none" : "one" };
}

/** Below each other where one of them has lines of its own, otherwise in one sentence; a text that both have stands once. */
function joinTexts(first: string, second: string): string {
  const [above, below] = [first.trim(), second.trim()];
  if (above === "" || below === "" || above === below) return above === "" ? below : above;
  if (/\n/.test(above + below)) return `${above}\n${below}`;
  return `${above.replace(/[\s.;,]+$/, "")}; ${below}`;
}

/** A source of funds that both name stands once. */
function joinFunding(first: string, second: string): string {
  const known = first.split(";").map((part) => foldText(part).trim());
  const added = second.split(";").filter((part) => part.trim() !== "" && !known.includes(foldText(part).trim()));
  return [first, ...added]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("; ");
}

function joinTimeframes(first: Task, second: Task, year: number | undefined): Task["timeframe"] {
  const [one, other] = [first.timeframe, second.timeframe];
  if (one === undefined || other === undefined || one.text.trim() === other.text.trim()) return one ?? other;
  return readTimeframe(joinTexts(one.text, other.text), year);
}

/** While one of the two waits to be corrected there is no sum: a total must not count half of it. */
function addCosts(first: DraftTask, second: DraftTask): Task["cost"] {
  if (first.refusedCost !== undefined || second.refusedCost !== undefined) return undefined;
  const [one, other] = [first.task.cost, second.task.cost];
  return one === undefined || other === undefined ? (one ?? other) : add(one, other);
}

/** Both texts stand in the field with a plus between them, which no amount has: it stays refused until the officer writes the sum. */
function joinRefusedCosts(first: DraftTask, second: DraftTask, unit: MoneyUnit): DraftTask["refusedCost"] {
  const problem = (first.refusedCost ?? second.refusedCost)?.problem;
  if (problem === undefined) return undefined;
  const typed = [first, second]
    .map(({ task, refusedCost }) => refusedCost?.typed ?? (task.cost === undefined ? "" : printAmount(task.cost, unit)))
    .filter((text) => text !== "")
    .join(" + ");
  return { typed, problem };
}
