/** The appendix on a sheet against the plan that it belongs to: tasks that stand in one of them alone, another cost, lead, cooperator, time. Only where a plan is given. */
import type { Notice } from "../../plan/notice";
import { isAdditive } from "../../tables/sums/is-additive";
import type { Table } from "../../tables/table";
import type { Finding } from "../finding";
import type { PlanRow } from "../rule";
import { workbookRule } from "../rule";
import { columnsOf, placeOf } from "../table-places";

export const planDiffers = workbookRule("plan-differs", "error", ({ against }) =>
  against.flatMap(({ view, rows, notices }) => notices.flatMap((notice) => findingOf(view.table, rows, notice))),
);

function findingOf(table: Table, rows: readonly PlanRow[], notice: Notice): readonly Finding[] {
  const row = notice.task === undefined ? undefined : rows[notice.task - 1];
  const content = columnsOf(table, "content")[0]?.index ?? table.left;
  const at = (column: number): Pick<Finding, "cell" | "cells"> => {
    const cell = placeOf(table, row?.index ?? rows.at(-1)?.index ?? 0, column);
    return { cell, cells: [cell] };
  };
  const shared = { rule: "plan-differs" as const, severity: "error" as const, sheet: table.sheet.name, label: row?.task.content ?? "" };
  if (notice.code === "only-in-one-source")
    return [{ ...shared, ...at(content), label: notice.text, other: notice.source === "appendix" ? "only-here" : "only-in-plan" }];
  if (notice.code === "sources-differ") {
    const column = columnOf(table, notice.field);
    if (column === undefined) return [];
    return [{ ...shared, ...at(column), stated: notice.appendix, computed: notice.body, other: notice.field }];
  }
  if (notice.code === "content-differs")
    return [{ ...shared, ...at(content), severity: "warning", stated: notice.appendix, computed: notice.body, other: "content" }];
  if (notice.code === "sources-unlike") return [{ ...shared, ...at(content), severity: "warning", count: notice.tasks, other: "unlike" }];
  // A text that goes on in one of the two, a column that only one of them has: no contradiction.
  return [];
}

function columnOf(table: Table, field: "leads" | "cooperators" | "timeframe" | "cost"): number | undefined {
  if (field === "cost") return table.columns.findLast(isAdditive)?.index;
  return columnsOf(table, field === "leads" ? "lead" : field === "cooperators" ? "cooperator" : "timeframe")[0]?.index;
}
