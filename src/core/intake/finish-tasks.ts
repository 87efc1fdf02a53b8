/** Draft tasks understood: bodies told apart, timeframes and money read, and a notice for everything that was uncertain. */
import { mannerOf } from "../money/read-column";
import type { Manner } from "../money/read-figure";
import { readBodies } from "../plan/body-list";
import type { BodyChange } from "../plan/directory/body-changes";
import { bodyChanges } from "../plan/directory/body-changes";
import type { Notice, NoticeFacts } from "../plan/notice";
import type { PlanDates } from "../plan/plan-dates";
import { isOutsidePlan } from "../plan/plan-dates";
import type { TimeframeDoubt } from "../plan/read-timeframe";
import { doubtsAbout, readTimeframe } from "../plan/read-timeframe";
import type { BodyList, SourceLines, Task } from "../plan/task";
import type { Timeframe } from "../plan/timeframe";
import type { ComparedTask } from "./compare-sources";
import type { DraftTask } from "./draft-task";
import type { CostReading } from "./read-cost-text";
import { readCostText } from "./read-cost-text";
import type { TableUnit } from "./table/table-unit";

export interface FinishedTasks {
  readonly compared: readonly ComparedTask[];
  readonly notices: readonly Notice[];
}

/** The tasks of one table, or of the body: their ordinals and figures have one manner. */
export interface DraftTasks {
  readonly drafts: readonly DraftTask[];
  /** What a bare figure counts in. */
  readonly unit: TableUnit;
}

/** One list after the other; notices count through all of them. `dates`: when the plan was issued and which years it is for, what its bodies and timeframes are judged by. */
export function finishTasks(lists: readonly DraftTasks[], dates: PlanDates): FinishedTasks {
  const compared: ComparedTask[] = [];
  const notices: Notice[] = [];
  const changed = new Map<string, ChangedBody>();
  for (const list of lists) finishList(list, { dates, compared, notices, changed });
  return { compared, notices: [...notices, ...[...changed.values()].map(bodyNotice)] };
}

interface Finishing {
  readonly dates: PlanDates;
  readonly compared: ComparedTask[];
  readonly notices: Notice[];
  readonly changed: Map<string, ChangedBody>;
}

function finishList({ drafts, unit }: DraftTasks, { dates, compared, notices, changed }: Finishing): void {
  const seen = new Set<string>();
  const anyOrdinal = drafts.some((draft) => /\d/.test(draft.ordinal));
  const reading = readings(unit, dates, mannerOf(drafts.map((draft) => draft.cost)));
  for (const draft of drafts) {
    const { task, facts } = finish(draft, dates, reading);
    const place = { task: compared.length + 1, at: draft.lines };
    for (const each of draft.notices) notices.push({ ...each.facts, task: place.task, at: each.at });
    if (anyOrdinal && draft.ordinal === "") notices.push({ code: "ordinal-missing", ...place });
    const known = draft.ordinal.replace(/^0+(?=\d)/, "");
    if (/\d/.test(known) && seen.has(known)) notices.push({ code: "ordinal-repeated", ordinal: draft.ordinal, ...place });
    seen.add(known);
    for (const each of facts) notices.push({ ...each, ...place });
    for (const name of new Set([...task.leads.names, ...task.cooperators.names]))
      for (const change of reading.changes(name)) noteChange(changed, change, place);
    compared.push({ task, detail: draft.detail });
  }
}

interface ChangedBody {
  readonly change: BodyChange;
  readonly tasks: readonly number[];
  /** Where it is named first. */
  readonly at: SourceLines;
}

function noteChange(
  changed: Map<string, ChangedBody>,
  change: BodyChange,
  { task, at }: { readonly task: number; readonly at: SourceLines },
): void {
  const key = [change.body, change.kind, change.day, change.others].join("|");
  const known = changed.get(key);
  const tasks = known?.tasks ?? [];
  changed.set(key, { change, tasks: tasks.includes(task) ? tasks : [...tasks, task], at: known?.at ?? at });
}

/** A plan of sixty tasks names the same bodies sixty times: each is told of once. */
function bodyNotice({ change, tasks, at }: ChangedBody): Notice {
  return { code: "body-not-existing", ...change, tasks, task: tasks.length === 1 ? tasks[0] : undefined, at };
}

/** The readings of cells. A plan says the same things again and again, so each text is understood once. */
interface Readings {
  readonly bodies: (text: string) => BodyList;
  readonly changes: (name: string) => readonly BodyChange[];
  readonly timeframe: (text: string) => Timeframe;
  readonly doubts: (text: string) => readonly TimeframeDoubt[];
  readonly cost: (text: string) => CostReading;
}

function readings(unit: TableUnit, { issued, year }: PlanDates, manner: Manner | undefined): Readings {
  return {
    bodies: once(readBodies),
    changes: issued === undefined ? () => [] : once((name) => bodyChanges(name, issued)),
    timeframe: once((text) => readTimeframe(text, year)),
    doubts: once((text) => doubtsAbout(text, year)),
    cost: (text) => readCostText(text, unit, manner),
  };
}

function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
}

function finish(draft: DraftTask, dates: PlanDates, reading: Readings): { readonly task: Task; readonly facts: readonly NoticeFacts[] } {
  const facts: NoticeFacts[] = [];
  const leads = reading.bodies(withoutClosing(draft.leads));
  if (leads.names.length === 0) facts.push({ code: "no-lead" });
  const cooperators = reading.bodies(withoutClosing(draft.cooperators));
  for (const { kind, text } of reading.doubts(draft.time)) facts.push({ code: doubtCodes[kind], text });
  const { cost, funding, notice } = reading.cost(draft.cost);
  if (notice !== undefined) facts.push(notice);
  const timeframe = /[\p{L}\p{N}]/u.test(draft.time) ? reading.timeframe(draft.time) : undefined;
  const { firstYear, lastYear } = dates;
  if (timeframe !== undefined && firstYear !== undefined && isOutsidePlan(timeframe, dates))
    facts.push({ code: "timeframe-outside-plan", text: timeframe.text, firstYear, lastYear });
  const task: Task = {
    ordinal: draft.ordinal,
    content: draft.content,
    leads,
    cooperators,
    timeframe,
    cost,
    funding: draft.funding === "" ? funding : draft.funding,
    source: draft.lines,
  };
  return { task, facts };
}

const doubtCodes = { day: "day-does-not-exist", period: "period-does-not-exist", apart: "periods-apart" } as const;

/** A cell that holds only signs ("-", "…") names nobody. */
function withoutClosing(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? text : "";
}
