/** Draft tasks understood: bodies told apart, timeframes and money read, and a notice for everything that was uncertain. */
import { mannerOf } from "../money/read-column";
import type { Manner } from "../money/read-figure";
import { readBodies } from "../plan/body-list";
import type { Notice, NoticeFacts } from "../plan/notice";
import { impossibleDays, readTimeframe } from "../plan/read-timeframe";
import type { Task } from "../plan/task";
import type { ComparedTask } from "./compare-sources";
import type { DraftTask } from "./draft-task";
import { readCostText } from "./read-cost-text";
import type { TableUnit } from "./table-unit";

export interface FinishedTasks {
  readonly compared: readonly ComparedTask[];
  readonly notices: readonly Notice[];
}

export interface FinishOptions {
  /** What a bare figure counts in. */
  readonly unit: TableUnit;
  /** The plan's year, for timeframes without one. */
  readonly year: number | undefined;
}

export function finishTasks(drafts: readonly DraftTask[], options: FinishOptions): FinishedTasks {
  const seen = new Set<string>();
  const anyOrdinal = drafts.some((draft) => /\d/.test(draft.ordinal));
  const manner = mannerOf(drafts.map((draft) => draft.cost));
  const notices: Notice[] = [];
  const compared = drafts.map((draft, index) => {
    const { task, facts } = finish(draft, options, manner);
    const place = { task: index + 1, at: draft.lines };
    for (const each of draft.notices) notices.push({ ...each.facts, task: place.task, at: each.at });
    if (anyOrdinal && draft.ordinal === "") notices.push({ code: "ordinal-missing", ...place });
    const known = draft.ordinal.replace(/^0+(?=\d)/, "");
    if (/\d/.test(known) && seen.has(known)) notices.push({ code: "ordinal-repeated", ordinal: draft.ordinal, ...place });
    seen.add(known);
    for (const each of facts) notices.push({ ...each, ...place });
    return { task, detail: draft.detail };
  });
  return { compared, notices };
}

function finish(
  draft: DraftTask,
  { unit, year }: FinishOptions,
  manner: Manner | undefined,
): { readonly task: Task; readonly facts: readonly NoticeFacts[] } {
  const facts: NoticeFacts[] = [];
  const leads = readBodies(withoutClosing(draft.leads));
  if (leads.names.length === 0) facts.push({ code: "no-lead" });
  for (const text of impossibleDays(draft.time, year)) facts.push({ code: "day-does-not-exist", text });
  const { cost, notice } = readCostText(draft.cost, unit, manner);
  if (notice !== undefined) facts.push(notice);
  const timeframe = /[\p{L}\p{N}]/u.test(draft.time) ? readTimeframe(draft.time, year) : undefined;
  const task: Task = {
    ordinal: draft.ordinal,
    content: draft.content,
    leads,
    cooperators: readBodies(withoutClosing(draft.cooperators)),
    timeframe,
    cost,
    source: draft.lines,
  };
  return { task, facts };
}

/** A cell that holds only signs ("-", "…") names nobody. */
function withoutClosing(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? text : "";
}
