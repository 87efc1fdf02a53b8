/** Table against body of one text: where they disagree about a task. Tasks are matched by what they say, not by their number. */
import { equals, toPlainText } from "../money/amount";
import type { ComparedField, Notice, NoticeFacts } from "../plan/notice";
import type { PlanSource } from "../plan/plan";
import type { SourceLines, Task } from "../plan/task";
import type { Timeframe } from "../plan/timeframe";
import { comparableText, sameBodies } from "./same-bodies";

/** A task with the words that explain it, which a table may have taken into its content or left out. */
export interface ComparedTask {
  readonly task: Task;
  readonly detail: string;
}

/** Below this share of common words two tasks are not the same. */
const leastLikeness = 0.6;

/** Below this share of the shorter list in the longer one the two lists do not speak of the same tasks. */
const leastShare = 0.34;

/** `used` is what the plan took its tasks from; notices count in its tasks. */
/**
 * Where hardly a task has a partner, the two are lists of different things ("Tổ chức thực hiện" beside the table of tasks): that is told once, not
 * for every task.
 */
export function compareSources(used: readonly ComparedTask[], other: readonly ComparedTask[], usedSource: PlanSource): readonly Notice[] {
  const otherSource: PlanSource = usedSource === "appendix" ? "body" : "appendix";
  const partners = matchTasks(used, other);
  if (partners.size < leastShare * Math.min(used.length, other.length))
    return [{ code: "sources-unlike", source: otherSource, tasks: other.length, task: undefined, at: spanOf(other) }];
  const notCompared = fieldsNotCompared(used, other, usedSource);
  const skipped = new Set<ComparedField>(notCompared.map(({ field }) => field));
  const notices: Notice[] = notCompared.map((facts): Notice => ({ ...facts, task: undefined, at: undefined }));
  used.forEach((mine, index) => {
    const place = { task: index + 1, at: mine.task.source };
    const partner = partners.get(index);
    const theirs = partner === undefined ? undefined : other[partner];
    if (theirs === undefined)
      notices.push({ code: "only-in-one-source", source: usedSource, ordinal: mine.task.ordinal, text: mine.task.content, ...place });
    else
      for (const facts of differences(mine, theirs, usedSource))
        if (facts.code !== "sources-differ" || !skipped.has(facts.field)) notices.push({ ...facts, ...place });
  });
  const matched = new Set(partners.values());
  other.forEach(({ task }, index) => {
    if (!matched.has(index))
      notices.push({
        code: "only-in-one-source",
        source: otherSource,
        ordinal: task.ordinal,
        text: task.content,
        task: undefined,
        at: task.source,
      });
  });
  return notices;
}

type NotCompared = Extract<NoticeFacts, { readonly code: "field-not-compared" }>;

/** A table without a column for cooperators says nothing of them: that is one thing to tell, and no difference in every row. */
function fieldsNotCompared(used: readonly ComparedTask[], other: readonly ComparedTask[], usedSource: PlanSource): readonly NotCompared[] {
  const otherSource: PlanSource = usedSource === "appendix" ? "body" : "appendix";
  const says = (tasks: readonly ComparedTask[], field: NotCompared["field"]): boolean =>
    tasks.some(({ task }) => (field === "timeframe" ? task.timeframe !== undefined : task[field].text !== ""));
  return (["leads", "cooperators", "timeframe"] as const).flatMap((field): readonly NotCompared[] => {
    if (used.length < leastForColumn || says(used, field) === says(other, field)) return [];
    return [{ code: "field-not-compared", field, source: says(used, field) ? otherSource : usedSource }];
  });
}

/** In one or two rows an empty cell is an empty cell. */
const leastForColumn = 3;

function spanOf(tasks: readonly ComparedTask[]): SourceLines | undefined {
  const [first, last] = [tasks[0]?.task.source, tasks.at(-1)?.task.source];
  return first === undefined || last === undefined ? undefined : { first: first.first, last: last.last };
}

/** Each task of the one source with at most one of the other: the likest first, and of equally like ones the nearest. Beyond 400 tasks only neighbours are looked at, so that the work stays linear. */
function matchTasks(used: readonly ComparedTask[], other: readonly ComparedTask[]): ReadonlyMap<number, number> {
  const [mine, theirs] = [used.map(wordsOf), other.map(wordsOf)];
  const reach = Math.max(used.length, other.length) > 400 ? 20 : Infinity;
  const pairs: { readonly likeness: number; readonly distance: number; readonly from: number; readonly to: number }[] = [];
  mine.forEach((left, from) => {
    const first = Math.max(0, from - reach);
    theirs.slice(first, from + reach + 1).forEach((right, offset) => {
      const to = first + offset;
      const likeness = alike(left, right);
      if (likeness >= leastLikeness) pairs.push({ likeness, distance: Math.abs(from - to), from, to });
    });
  });
  pairs.sort((a, b) => b.likeness - a.likeness || a.distance - b.distance);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of pairs) {
    if (partners.has(from) || taken.has(to)) continue;
    partners.set(from, to);
    taken.add(to);
  }
  return partners;
}

/** The words that a task is known by, and where each stands first. */
interface TaskWords {
  readonly words: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

/** A list that is held against another one again and again is not taken to pieces each time. */
const wordsKnown = new WeakMap<Task, TaskWords>();

function wordsOf({ task }: ComparedTask): TaskWords {
  const known = wordsKnown.get(task);
  if (known !== undefined) return known;
  const words = comparableText(task.content).split(" ").slice(0, 40);
  const places = new Map<string, number>();
  for (const [place, word] of words.entries()) if (!places.has(word)) places.set(word, place);
  const made = { words, places };
  wordsKnown.set(task, made);
  return made;
}

/** The share of the shorter beginning that the other one has too; 1 where one begins with the other. */
function alike(left: TaskWords, right: TaskWords): number {
  const [shorter, longer] = left.words.length <= right.words.length ? [left, right] : [right, left];
  const count = shorter.words.length;
  if (count === 0) return 0;
  let common = 0;
  for (const word of shorter.words) if ((longer.places.get(word) ?? Infinity) < count + 8) common += 1;
  return common / count;
}

function differences(mine: ComparedTask, theirs: ComparedTask, usedSource: PlanSource): readonly NoticeFacts[] {
  const [appendix, body] = usedSource === "appendix" ? [mine, theirs] : [theirs, mine];
  const otherOrdinal = theirs.task.ordinal;
  const [a, b] = [appendix.task, body.task];
  const found: NoticeFacts[] = [];
  const differ = (field: "leads" | "cooperators" | "timeframe" | "cost", left: string, right: string): void =>
    void found.push({ code: "sources-differ", field, appendix: left, body: right, otherOrdinal });
  const content = contentDifference(appendix, body, otherOrdinal);
  if (content !== undefined) found.push(content);
  if (!sameBodies(a.leads, b.leads)) differ("leads", a.leads.text, b.leads.text);
  if (!sameBodies(a.cooperators, b.cooperators)) differ("cooperators", a.cooperators.text, b.cooperators.text);
  if (!sameTime(a.timeframe, b.timeframe)) differ("timeframe", a.timeframe?.text ?? "", b.timeframe?.text ?? "");
  // A body without any money is the rule, not a difference.
  if (b.cost !== undefined && (a.cost === undefined || !equals(a.cost, b.cost)))
    differ("cost", a.cost === undefined ? "" : toPlainText(a.cost), toPlainText(b.cost));
  return found;
}

/** "Trước ngày 30/6/2020" and "trước 30-6-2020" are one, and so are two texts of the same words. */
function sameTime(left: Timeframe | undefined, right: Timeframe | undefined): boolean {
  if (comparableText(left?.text ?? "") === comparableText(right?.text ?? "")) return true;
  if (left === undefined || right === undefined || (left.from ?? left.to) === undefined) return false;
  return left.kind === right.kind && left.from === right.from && left.to === right.to;
}

function contentDifference(appendix: ComparedTask, body: ComparedTask, otherOrdinal: string): NoticeFacts | undefined {
  const [left, right] = [wholeText(appendix), wholeText(body)];
  const [short, long] = [comparableText(left), comparableText(right)];
  if (short === long || (short === comparableText(body.task.content) && body.detail === "")) return undefined;
  if (long.startsWith(short)) return { code: "content-cut-short", shorter: "appendix", missing: tail(right, left), otherOrdinal };
  if (short.startsWith(long)) return { code: "content-cut-short", shorter: "body", missing: tail(left, right), otherOrdinal };
  return { code: "content-differs", appendix: appendix.task.content, body: body.task.content, otherOrdinal };
}

function wholeText({ task, detail }: ComparedTask): string {
  return detail === "" ? task.content : `${task.content} ${detail}`;
}

/** What the longer text has beyond the words of the shorter one. */
function tail(longer: string, shorter: string): string {
  const words = shorter.split(/\s+/).length;
  return longer.split(/\s+/).slice(words).join(" ");
}
