/** The rows of an appendix in the order in which they stand: headings of groups and tasks, with their ordinals and sums. */
import type { Amount } from "../money/amount";
import { sum } from "../money/amount";
import type { Appendix, TaskGroup } from "./appendix";
import type { Numbering } from "./appendix-options";
import { optionsOf } from "./appendix-options";
import { romanNumeral } from "./roman-numeral";
import type { Task } from "./task";

/** What an amount is made of: the rows (by their index) right below it. A group's own rows count once, in the group's sum. */
type Parts = readonly number[];

export interface GroupRow {
  readonly kind: "group";
  readonly level: TaskGroup["level"];
  readonly ordinal: string;
  readonly title: string;
  /** Undefined where no task of the group has money. */
  readonly subtotal: Amount | undefined;
  readonly parts: Parts;
}

export interface TaskRow {
  readonly kind: "task";
  readonly ordinal: string;
  readonly task: Task;
}

export type AppendixRow = GroupRow | TaskRow;

export interface AppendixRows {
  readonly rows: readonly AppendixRow[];
  /** What the total is made of: rows outside every group, and the groups that stand in no other. */
  readonly totalParts: Parts;
}

interface OpenGroup {
  readonly at: number;
  readonly level: TaskGroup["level"];
  readonly parts: number[];
  readonly costs: Amount[];
}

/** A group without a task below it keeps its heading, with nothing in it. */
export function appendixRows(appendix: Pick<Appendix, "tasks" | "groups" | "options">): AppendixRows {
  const { tasks, groups = [] } = appendix;
  const counter = ordinalCounter(optionsOf(appendix).numbering);
  const rows: AppendixRow[] = [];
  const totalParts: number[] = [];
  const opened: OpenGroup[] = [];
  const found = new Map<number, OpenGroup>();

  const addPart = (row: number): void => {
    (opened.at(-1)?.parts ?? totalParts).push(row);
  };
  const addGroup = ({ ordinal, title, level }: TaskGroup): void => {
    while ((opened.at(-1)?.level ?? 0) >= level) opened.pop();
    addPart(rows.length);
    const group: OpenGroup = { at: rows.length, level, parts: [], costs: [] };
    opened.push(group);
    found.set(rows.length, group);
    rows.push({ kind: "group", level, ordinal: counter.group(ordinal, level), title, subtotal: undefined, parts: group.parts });
  };

  const ordered = [...groups].sort((one, other) => one.firstTask - other.firstTask);
  let next = 0;
  const addGroupsBefore = (index: number): void => {
    for (let group = ordered[next]; group !== undefined && group.firstTask <= index; group = ordered[++next]) addGroup(group);
  };
  tasks.forEach((task, index) => {
    addGroupsBefore(index);
    addPart(rows.length);
    rows.push({ kind: "task", ordinal: counter.task(task.ordinal), task });
    if (task.cost !== undefined) for (const group of opened) group.costs.push(task.cost);
  });
  addGroupsBefore(Infinity);

  return {
    rows: rows.map((row, at) => (row.kind === "group" ? { ...row, subtotal: sumOf(found.get(at)?.costs ?? []) } : row)),
    totalParts,
  };
}

function sumOf(costs: readonly Amount[]): Amount | undefined {
  return costs.length === 0 ? undefined : sum(costs);
}

interface OrdinalCounter {
  readonly group: (written: string, level: TaskGroup["level"]) => string;
  readonly task: (written: string) => string;
}

/** I, II, … for groups; below them 1, 2, … for groups of the second level and for tasks alike; 1.1, 1.2, … for the tasks of such a group. */
function ordinalCounter(numbering: Numbering): OrdinalCounter {
  if (numbering === "as-written") return { group: (written) => written, task: (written) => written };
  let group = 0;
  let item = 0;
  let part: number | undefined;
  return {
    group: (_, level) => {
      if (level === 2) {
        part = 0;
        return String(++item);
      }
      part = undefined;
      if (numbering === "anew") item = 0;
      return romanNumeral(++group);
    },
    task: () => (part === undefined ? String(++item) : `${String(item)}.${String(++part)}`),
  };
}
