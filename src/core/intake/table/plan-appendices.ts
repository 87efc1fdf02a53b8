/** What the appendices of one text have in common: their tasks one after the other, their headings, and the totals that each states. */
import type { Amount } from "../../money/amount";
import type { TaskGroup } from "../../plan/appendix";
import type { Notice } from "../../plan/notice";
import type { PlanAppendix } from "../../plan/plan";
import type { ReadAppendix } from "./read-appendix";
import { checkTotal } from "./read-appendix";
import { unitOfAppendix } from "./table-unit";

/** None where there is one appendix alone. */
export function planAppendices(read: readonly ReadAppendix[]): readonly PlanAppendix[] {
  if (read.length < 2) return [];
  const numerals = numeralsOf(read);
  const firsts = firstTasks(read);
  return read.map(({ head, unit }, index) => ({
    numeral: numerals[index] ?? index + 1,
    title: head.title,
    unit: unitOfAppendix(unit ?? "dong"),
    firstTask: firsts[index] ?? 0,
  }));
}

/** As written where every one is and they rise; otherwise counted. */
function numeralsOf(read: readonly ReadAppendix[]): readonly number[] {
  const written = read.map(({ head }) => head.numeral ?? 0);
  return written.every((numeral, index) => numeral > (written[index - 1] ?? 0)) ? written : read.map((_, index) => index + 1);
}

/** Counting in the tasks of all of them. */
export function groupsOfAppendices(read: readonly ReadAppendix[]): readonly TaskGroup[] {
  const firsts = firstTasks(read);
  return read.flatMap(({ table }, index) => table.groups.map((group) => ({ ...group, firstTask: group.firstTask + (firsts[index] ?? 0) })));
}

/** `costs` of all of them. Several appendices state no one total. */
export function checkTotals(
  read: readonly ReadAppendix[],
  costs: readonly (Amount | undefined)[],
): { readonly stated: Amount | undefined; readonly notices: readonly Notice[] } {
  const firsts = firstTasks(read);
  const checked = read.map((each, index) => checkTotal(each, costs.slice(firsts[index], firsts[index + 1])));
  return { stated: checked.length === 1 ? checked[0]?.stated : undefined, notices: checked.flatMap(({ notices }) => notices) };
}

/** With the number of all tasks at the end. */
function firstTasks(read: readonly ReadAppendix[]): readonly number[] {
  const firsts = [0];
  for (const { table } of read) firsts.push((firsts.at(-1) ?? 0) + table.tasks.length);
  return firsts;
}
