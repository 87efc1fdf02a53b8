/** Finds the tables of a workbook that a plan is about, and holds them against it. */
import type { ComparedTask } from "../intake/compare-sources";
import { compareSources } from "../intake/compare-sources";
import type { Amount } from "../money/amount";
import { amount } from "../money/amount";
import { decimalText, isWholeDecimal } from "../money/decimal";
import { readBodies } from "../plan/body-list";
import type { Notice } from "../plan/notice";
import type { Task } from "../plan/task";
import { readTimeframe } from "../plan/read-timeframe";
import { plainText } from "../tables/plain-text";
import { isAdditive } from "../tables/sums/is-additive";
import type { Column, Table, TableRow } from "../tables/table";
import { inDong } from "../versions/money-scales";
import { datesOfPlan } from "./dates-of-plan";
import { planYears } from "./plan-years";
import type { CheckedPlan, PlanComparison, PlanRow, SheetView, TableView } from "./rule";
import { cellOf, columnsOf, leavesOf } from "./table-places";

/**
 * With the table in which most of the plan's tasks are found. A plan may have several appendices: what that table lacks is looked for in the others, each of
 * which must be about such tasks for the most part. None where no table has rows.
 */
export function comparePlan(sheets: readonly SheetView[], plan: CheckedPlan): readonly PlanComparison[] {
  const views = sheets.flatMap(({ tables }) => tables);
  const compared = views.map((view) => compareTable(view, plan)).filter(({ rows }) => rows.length > 0);
  const likely = compared.filter((comparison) => !isUnlike(comparison));
  const [first] = (likely.length > 0 ? likely : compared).sort(
    (one, next) => countAlone(one) - countAlone(next) || next.rows.length - one.rows.length,
  );
  if (first === undefined || isUnlike(first)) return first === undefined ? [] : [first];
  const held = [first];
  let missing = tasksMissing(first, plan.tasks);
  while (missing.length > 0 && held.length < compared.length) {
    const rest = { ...plan, tasks: missing };
    const next = compared
      .filter(({ view }) => held.every((each) => each.view !== view))
      .map(({ view, rows }) => hold(view, rows, rest))
      .find((each) => !isUnlike(each) && countOwn(each) * 2 <= each.rows.length);
    if (next === undefined) break;
    held.push(next);
    missing = tasksMissing(next, missing);
  }
  // What no table has is told at the first of them.
  const lost = new Set(missing.map(({ content }) => content));
  return held.map((each, index) => ({
    ...each,
    notices: each.notices.filter((notice) => !isMissing(notice) || (index === 0 && lost.has(notice.text))),
  }));
}

const isUnlike = ({ notices }: PlanComparison): boolean => notices.some(({ code }) => code === "sources-unlike");

/** A task of the plan that the table lacks. */
const isMissing = (notice: Notice): notice is Notice & { readonly code: "only-in-one-source" } =>
  notice.code === "only-in-one-source" && notice.source === "body";

/** Rows that the plan lacks. */
const countOwn = ({ notices }: PlanComparison): number =>
  notices.filter((notice) => notice.code === "only-in-one-source" && notice.source === "appendix").length;

/** They are told in the order of the plan. */
function tasksMissing({ notices }: PlanComparison, tasks: readonly Task[]): readonly Task[] {
  const missing = notices.filter(isMissing);
  let next = 0;
  return tasks.filter(({ content, ordinal }) => {
    const is = missing[next]?.text === content && missing[next]?.ordinal === ordinal;
    if (is) next += 1;
    return is;
  });
}

function countAlone({ notices }: PlanComparison): number {
  return notices.filter(({ code }) => code === "only-in-one-source" || code === "sources-unlike").length;
}

/** A table that no edit touched is not held against the plan again. */
const known = new WeakMap<TableView, { readonly plan: CheckedPlan; readonly comparison: PlanComparison }>();

function compareTable(view: TableView, plan: CheckedPlan): PlanComparison {
  const before = known.get(view);
  if (before?.plan === plan) return before.comparison;
  const comparison = hold(view, rowsOf(view, plan), plan);
  known.set(view, { plan, comparison });
  return comparison;
}

function hold(view: TableView, rows: readonly PlanRow[], { tasks }: Pick<CheckedPlan, "tasks">): PlanComparison {
  const other = tasks.map((task): ComparedTask => ({ task, detail: "" }));
  return { view, rows, notices: compareSources(rows, other, "appendix") };
}

/** Its rows as tasks. */
function rowsOf(view: TableView, plan: CheckedPlan): readonly PlanRow[] {
  const { table } = view;
  const [lead, cooperator, timeframe] = (["lead", "cooperator", "timeframe"] as const).map((role) => columnsOf(table, role)[0]);
  const cost = table.columns.findLast(isAdditive);
  const year = planYears(table)?.from ?? datesOfPlan(table, plan).year;
  const textOf = (index: number, column: Column | undefined): string =>
    column === undefined ? "" : plainText(cellOf(table, index, column.index));
  // An edit leaves most rows as they were: their texts are not read again.
  const inputs = [lead?.index, cooperator?.index, timeframe?.index, cost?.index, table.unit.stated[0]?.unit, year];
  const lists = [table.rows, table.lines, cost?.values ?? []] as const;
  const tasks = table.memory.byRow("task of a plan", inputs, lists, (row: TableRow | undefined, index): Task | undefined => {
    if (row === undefined || row.label === "") return undefined;
    const time = textOf(index, timeframe);
    return {
      ordinal: row.ordinal?.text ?? "",
      content: row.label,
      leads: readBodies(textOf(index, lead)),
      cooperators: readBodies(textOf(index, cooperator)),
      timeframe: time === "" ? undefined : readTimeframe(time, year),
      cost: cost === undefined ? undefined : costOf(table, cost, index),
      funding: "",
      source: { first: row.row + 1, last: row.row + 1 },
    };
  });
  return leavesOf(view).flatMap((index) => {
    const task = tasks[index];
    return task === undefined ? [] : [{ index, detail: "", task }];
  });
}

const zerosOfUnit = { dong: 0, nghin: 3, trieu: 6, ty: 9 } as const;

/** In đồng; undefined for what is no whole number of them. */
function costOf({ unit }: Table, column: Column, index: number): Amount | undefined {
  const value = column.values[index];
  const dong = value === undefined ? undefined : inDong(value, zerosOfUnit[unit.stated[0]?.unit ?? "dong"]);
  return dong !== undefined && isWholeDecimal(dong) && decimalText(dong).length <= 27 ? amount(decimalText(dong)) : undefined;
}
