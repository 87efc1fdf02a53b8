/** Rows that only head the rows below them, as "1. Tập huấn" over 1.1 and 1.2; and rows whose words need those of their heading. */
import { foldText } from "../../plan/fold-text";
import type { DraftNotice, DraftTask } from "../draft-task";
import { isUnder, levelOf } from "./ordinal-level";
import type { GroupRow, SumRow } from "./read-table";

export interface SettledRows {
  readonly tasks: readonly DraftTask[];
  readonly groups: readonly GroupRow[];
  readonly sums: readonly SumRow[];
  readonly notices: readonly DraftNotice[];
}

/** A heading that is longer says all by itself; it is not put before other words. */
const longestHeading = 160;

export function settleSubRows(tasks: readonly DraftTask[], groups: readonly GroupRow[], sums: readonly SumRow[]): SettledRows {
  const isHead = tasks.map((task, index) => headsRowsBelow(task, tasks[index + 1]) && !groups.some((group) => group.after === index + 1));
  const kept = [0];
  for (const head of isHead) kept.push((kept.at(-1) ?? 0) + (head ? 0 : 1));
  const moved = <T extends { readonly after: number }>(row: T): T => ({ ...row, after: kept[row.after] ?? row.after });
  const heads = tasks.flatMap((task, index): readonly GroupRow[] =>
    isHead[index] === true ? [{ ordinal: task.ordinal, text: task.content, after: kept[index] ?? 0 }] : [],
  );
  const allGroups = [...groups.map(moved), ...heads].sort((one, other) => one.after - other.after);
  const notices = tasks.flatMap((task, index): readonly DraftNotice[] =>
    isHead[index] === true ? [{ facts: { code: "group-left-out", text: `${task.ordinal} ${task.content}` }, at: task.lines }] : [],
  );
  const rows = tasks.filter((_, index) => isHead[index] !== true);
  return { tasks: withWordsOfHeading(rows, allGroups), groups: allGroups, sums: sums.map(moved), notices };
}

/** Nothing but its words, and a row below that belongs to it. */
function headsRowsBelow(task: DraftTask, next: DraftTask | undefined): boolean {
  if (next === undefined || task.leads + task.cooperators + task.time + task.cost + task.funding !== "") return false;
  const [own, below] = [task.ordinal, next.ordinal].map((ordinal) => ordinal.replace(/^0+(?=\d)/, ""));
  if (own === undefined || below === undefined || levelOf(own) === undefined || levelOf(below) === undefined) return false;
  return isUnder(below, own);
}

/** Words that two rows have in common, or that begin in the middle of a sentence, say what they mean only below their heading. */
function withWordsOfHeading(tasks: readonly DraftTask[], groups: readonly GroupRow[]): readonly DraftTask[] {
  const times = new Map<string, number>();
  for (const { content } of tasks) times.set(foldText(content), (times.get(foldText(content)) ?? 0) + 1);
  return tasks.map((task, index) => {
    const needsHeading = task.content !== "" && ((times.get(foldText(task.content)) ?? 0) > 1 || /^\p{Ll}/u.test(task.content));
    const heading = needsHeading ? headingOf(task, index, groups) : undefined;
    if (heading === undefined || heading.length > longestHeading) return task;
    const content = `${heading.replace(/[\s:;.,]+$/, "")}: ${task.content}`;
    return { ...task, content, notices: [...task.notices, { facts: { code: "words-of-heading", text: heading }, at: task.lines }] };
  });
}

/** The nearest heading above that the row belongs to. */
function headingOf({ ordinal }: DraftTask, index: number, groups: readonly GroupRow[]): string | undefined {
  const own = ordinal.replace(/^0+(?=\d)/, "");
  return groups.findLast(
    (group) => group.after <= index && group.text !== "" && (own === "" || group.ordinal === "" || isUnder(own, group.ordinal)),
  )?.text;
}
