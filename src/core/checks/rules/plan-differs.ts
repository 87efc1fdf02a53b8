/** The appendix on a sheet against the plan that it belongs to: tasks that stand in one of them alone, another cost, lead, cooperator, time. Only where a plan is given. */
import type { ComparedTask } from "../../intake/compare-sources";
import { compareSources } from "../../intake/compare-sources";
import type { Amount } from "../../money/amount";
import { amount } from "../../money/amount";
import { decimalText, isWholeDecimal } from "../../money/decimal";
import { readBodies } from "../../plan/body-list";
import type { Notice } from "../../plan/notice";
import { readTimeframe } from "../../plan/read-timeframe";
import { plainText } from "../../tables/plain-text";
import { isAdditive } from "../../tables/sums/is-additive";
import type { Column, Table } from "../../tables/table";
import { inDong } from "../../versions/money-scales";
import type { Finding } from "../finding";
import { planYears } from "../plan-years";
import type { TableView } from "../rule";
import { workbookRule } from "../rule";
import { cellOf, columnsOf, leavesOf, placeOf } from "../table-places";

export const planDiffers = workbookRule("plan-differs", "error", ({ sheets, plan }) => {
  if (plan === undefined) return [];
  const other = plan.map((task): ComparedTask => ({ task, detail: "" }));
  const compared = sheets
    .flatMap(({ tables }) => tables)
    .map((view) => {
      const rows = rowsOf(view);
      return {
        view,
        rows,
        notices: compareSources(
          rows.map(({ task }) => ({ task, detail: "" })),
          other,
          "appendix",
        ),
      };
    });
  // The plan's own table is the one in which most of its tasks are found.
  const alone = (notices: readonly Notice[]): number =>
    notices.filter(({ code }) => code === "only-in-one-source" || code === "sources-unlike").length;
  const likely = compared.filter(({ rows, notices }) => rows.length > 0 && !notices.some(({ code }) => code === "sources-unlike"));
  const [best] = (likely.length > 0 ? likely : compared.filter(({ rows }) => rows.length > 0)).sort(
    (one, next) => alone(one.notices) - alone(next.notices) || next.rows.length - one.rows.length,
  );
  return best === undefined ? [] : best.notices.flatMap((notice) => findingOf(best.view.table, best.rows, notice));
});

interface AppendixRow extends ComparedTask {
  readonly index: number;
}

/** Its rows as tasks. */
function rowsOf(view: TableView): readonly AppendixRow[] {
  const { table } = view;
  const [lead, cooperator, timeframe] = (["lead", "cooperator", "timeframe"] as const).map((role) => columnsOf(table, role)[0]);
  const cost = table.columns.findLast(isAdditive);
  const year = planYears(table)?.from;
  const textOf = (index: number, column: Column | undefined): string =>
    column === undefined ? "" : plainText(cellOf(table, index, column.index));
  return leavesOf(view).flatMap((index) => {
    const row = table.rows[index];
    if (row === undefined || row.label === "") return [];
    const time = textOf(index, timeframe);
    return [
      {
        index,
        detail: "",
        task: {
          ordinal: row.ordinal?.text ?? "",
          content: row.label,
          leads: readBodies(textOf(index, lead)),
          cooperators: readBodies(textOf(index, cooperator)),
          timeframe: time === "" ? undefined : readTimeframe(time, year),
          cost: cost === undefined ? undefined : costOf(table, cost, index),
          funding: "",
          source: { first: row.row + 1, last: row.row + 1 },
        },
      },
    ];
  });
}

const zerosOfUnit = { dong: 0, nghin: 3, trieu: 6, ty: 9 } as const;

/** In đồng; undefined for what is no whole number of them. */
function costOf({ unit }: Table, column: Column, index: number): Amount | undefined {
  const value = column.values[index];
  const dong = value === undefined ? undefined : inDong(value, zerosOfUnit[unit.stated[0]?.unit ?? "dong"]);
  return dong !== undefined && isWholeDecimal(dong) && decimalText(dong).length <= 27 ? amount(decimalText(dong)) : undefined;
}

function findingOf(table: Table, rows: readonly AppendixRow[], notice: Notice): readonly Finding[] {
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
