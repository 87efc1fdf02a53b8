/** Tells what is counted once from what sums it up: rows over sub-rows, "Cộng mục I", "Tổng cộng". Nothing is counted twice in silence. */
import { add, equals, subtract, sum, toPlainText, zero } from "../../money/amount";
import type { Amount } from "../../money/amount";
import type { TaskGroup } from "../../plan/appendix";
import { mannerOf } from "../../money/read-column";
import type { DraftNotice, DraftTask } from "../draft-task";
import { isUnder, levelOf } from "./ordinal-level";
import { readCostText } from "../read-cost-text";
import { keepGroups } from "./keep-groups";
import type { GroupRow, ReadTable, SumRow } from "./read-table";
import type { TableUnit } from "./table-unit";

export interface SettledTable {
  readonly tasks: readonly DraftTask[];
  /** The row that sums up the whole. */
  readonly total: SumRow | undefined;
  readonly groups: readonly TaskGroup[];
  readonly notices: readonly DraftNotice[];
}

export function settleSums(table: ReadTable, unit: TableUnit): SettledTable {
  const manner = mannerOf(table.tasks.map((task) => task.cost));
  const read = (text: string): Amount | undefined => readCostText(text, unit, manner).cost;
  const costs = table.tasks.map((task) => read(task.cost));
  const { isSubtotal, notices } = settleParents(table, costs);
  const counted = costs.map((cost, index) => (isSubtotal[index] === true ? undefined : cost));
  const sums = table.sums.map((row) => ({ row, amount: read(row.text) }));
  const total = pickTotal(sums, counted);
  const edges = [...table.sums, ...table.groups].map((each) => each.after).sort((one, other) => one - other);
  const running = runningSums(counted);
  const differing = sums.filter((each) => each !== total).flatMap(({ row, amount }) => checkPart(row, amount, edges, running));
  const tasks = table.tasks.filter((_, index) => isSubtotal[index] !== true);
  return { tasks, total: total?.row, groups: keepGroups(headings(table, isSubtotal), tasks), notices: [...notices, ...differing] };
}

/** Rows that only head others, and rows that sum up those below them, in the order of the table; counted are the tasks that are left. */
function headings({ tasks, groups }: ReadTable, isSubtotal: readonly boolean[]): readonly GroupRow[] {
  const left = [0];
  for (const sums of isSubtotal) left.push((left.at(-1) ?? 0) + (sums ? 0 : 1));
  const sums = tasks.flatMap((task, index) =>
    isSubtotal[index] === true ? [{ ordinal: ordinalOf(task), text: withoutOrdinal(task), after: index }] : [],
  );
  return [...groups, ...sums].sort((one, other) => one.after - other.after).map((row) => ({ ...row, after: left[row.after] ?? row.after }));
}

function withoutOrdinal({ ordinal, content }: DraftTask): string {
  return ordinal === "" ? content.replace(/^(?:[IVXL]{1,6}|[A-H])[.)]\s+/, "") : content;
}

interface Parents {
  readonly isSubtotal: readonly boolean[];
  readonly notices: readonly DraftNotice[];
}

/** From the last row to the first, so that sub-rows are settled before the row above them. */
function settleParents({ tasks, groups }: ReadTable, costs: readonly (Amount | undefined)[]): Parents {
  const ordinals = tasks.map(ordinalOf);
  const groupLevels = groups.map(({ ordinal, after }) => ({ after, level: levelOf(ordinal) ?? 0 }));
  const barriers = new Map<number, number>();
  const ends: number[] = [];
  const values: (Amount | undefined)[] = [];
  const isSubtotal = tasks.map(() => false);
  const notices: DraftNotice[] = [];
  for (let at = tasks.length - 1; at >= 0; at--) {
    const task = tasks[at];
    const own = ordinals[at] ?? "";
    const level = levelOf(own);
    for (let group = groupLevels.at(-1); group !== undefined && group.after > at; group = groupLevels.at(-1)) {
      barriers.set(group.level, group.after);
      groupLevels.pop();
    }
    const barrier = Math.min(tasks.length, ...[...barriers].filter((each) => each[0] <= (level ?? 0)).map((each) => each[1]));
    let next = at + 1;
    const parts: Amount[] = [];
    while (level !== undefined && next < barrier && isUnder(ordinals[next] ?? "", own)) {
      const value = values[next];
      if (value !== undefined) parts.push(value);
      next = ends[next] ?? next + 1;
    }
    ends[at] = next;
    const cost = costs[at];
    const computed = parts.length === 0 ? undefined : sum(parts);
    values[at] = computed ?? cost;
    if (task === undefined || cost === undefined || computed === undefined) continue;
    const text = `${task.ordinal} ${task.content}`.trim();
    if (equals(cost, computed)) {
      isSubtotal[at] = true;
      notices.unshift({ facts: { code: "group-left-out", text }, at: task.lines });
    } else notices.unshift(differs(text, cost, computed, task.lines));
  }
  return { isSubtotal, notices };
}

/** The ordinal may stand in the content: "I. Nhóm một". */
function ordinalOf(task: DraftTask): string {
  if (task.ordinal !== "") return task.ordinal.replace(/^0+(?=\d)/, "");
  return /^([IVXL]{1,6}|[A-H])[.)]\s/.exec(task.content)?.[1] ?? "";
}

interface ReadSum {
  readonly row: SumRow;
  readonly amount: Amount | undefined;
}

/** The last "Tổng …"; of several the one that the rows add up to. A bare "Cộng" only where it can mean the whole. */
function pickTotal(sums: readonly ReadSum[], counted: readonly (Amount | undefined)[]): ReadSum | undefined {
  const computed = sum(counted);
  const fits = ({ amount }: ReadSum): boolean => amount !== undefined && equals(amount, computed);
  const whole = sums.filter(({ row }) => row.kind === "whole");
  if (whole.length > 0) return whole.findLast(fits) ?? whole.at(-1);
  const bare = sums.filter(({ row }) => row.kind === "sum");
  const fitting = bare.findLast(fits);
  if (fitting !== undefined) return fitting;
  const last = bare.at(-1);
  if (last === undefined || (last.row.after !== 0 && last.row.after !== counted.length)) return undefined;
  const before = bare.at(-2)?.row.after ?? 0;
  const sincePrevious = sum(counted.slice(before));
  return bare.length > 1 && last.amount !== undefined && equals(last.amount, sincePrevious) ? undefined : last;
}

/** How many groups a part can hold or stand among: nobody sums up over more. */
const farthestEdge = 12;

/** A sum of a part stands under its rows or over them; the part reaches to another sum or to the head of a group. */
function checkPart(row: SumRow, amount: Amount | undefined, edges: readonly number[], running: readonly Amount[]): readonly DraftNotice[] {
  if (amount === undefined) return [];
  const between = (start: number, end: number): Amount => subtract(running[end] ?? zero, running[start] ?? zero);
  const [firstHere, firstBehind] = [placeOf(row.after, edges), placeOf(row.after + 1, edges)];
  const starts = [0, ...edges.slice(Math.max(0, firstHere - farthestEdge), firstHere)];
  const ends = [running.length - 1, ...edges.slice(firstBehind, firstBehind + farthestEdge)];
  const possible = [
    ...starts.map((start) => between(start, row.after)),
    ...ends.map((end) => between(row.after, end)),
    between(0, running.length - 1),
  ];
  if (possible.some((each) => equals(each, amount))) return [];
  return [differs(row.name, amount, between(starts.at(-1) ?? 0, row.after), row.at)];
}

/** Index of the first edge that is at `place` or behind it, by halves: a long table has thousands. */
function placeOf(place: number, edges: readonly number[]): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What all rows above each place add up to. */
function runningSums(costs: readonly (Amount | undefined)[]): readonly Amount[] {
  const running = [zero];
  let before = zero;
  for (const cost of costs) {
    before = cost === undefined ? before : add(before, cost);
    running.push(before);
  }
  return running;
}

function differs(text: string, stated: Amount, computed: Amount, at: DraftNotice["at"]): DraftNotice {
  return { facts: { code: "subtotal-differs", text, stated: toPlainText(stated), computed: toPlainText(computed) }, at };
}
