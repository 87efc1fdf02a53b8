/** An appendix as the rows and columns of its form, with every text as it is printed. What the sheet, the Word document and the clipboard have in common. */
import type { Amount } from "../core/money/amount";
import { countIn, printAmount } from "../core/money/amount";
import type { MoneyUnit } from "../core/money/unit";
import type { Appendix } from "../core/plan/appendix";
import { totalCost } from "../core/plan/appendix";
import { optionsOf } from "../core/plan/appendix-options";
import type { AppendixRow } from "../core/plan/appendix-rows";
import { appendixRows } from "../core/plan/appendix-rows";

export const columnKeys = ["ordinal", "content", "leads", "cooperators", "timeframe", "cost", "funding", "remarks"] as const;

export type ColumnKey = (typeof columnKeys)[number];

/** `group` rows are bold, and have no text but their ordinal, their title and their sum. */
export interface FormRow {
  readonly kind: "group" | "task";
  /** In the order of `FormTable.columns`; the cost as it is printed. */
  readonly texts: readonly string[];
  /** A task's cost or a group's sum. */
  readonly amount: Amount | undefined;
  /** Of a group: the rows (by their index) that its sum is made of. */
  readonly parts: readonly number[];
}

export interface FormTable {
  readonly columns: readonly ColumnKey[];
  readonly rows: readonly FormRow[];
  readonly total: Amount;
  /** The total as it is printed. */
  readonly totalText: string;
  /** The rows that the total is made of. */
  readonly totalParts: readonly number[];
  /** How many decimals every figure of the table has: in đồng none, in triệu đồng up to six. */
  readonly decimals: number;
}

export function formTable(appendix: Appendix): FormTable {
  const { rows, totalParts } = appendixRows(appendix);
  const columns = columnKeys.filter((key) => hasColumn(appendix, key));
  const decimals = Math.max(0, ...appendix.tasks.map(({ cost }) => (cost === undefined ? 0 : decimalsOf(cost, appendix.unit))));
  const total = totalCost(appendix);
  const print = (amount: Amount): string => printWithDecimals(amount, appendix.unit, decimals);
  return {
    columns,
    rows: rows.map((row) => formRow(row, columns, print)),
    total,
    totalText: print(total),
    totalParts,
    decimals,
  };
}

function hasColumn(appendix: Appendix, key: ColumnKey): boolean {
  if (key === "funding") return appendix.tasks.some(({ funding }) => funding.trim() !== "");
  return key !== "remarks" || optionsOf(appendix).remarks;
}

function formRow(row: AppendixRow, columns: readonly ColumnKey[], print: (amount: Amount) => string): FormRow {
  const amount = row.kind === "task" ? row.task.cost : row.subtotal;
  const figure = amount === undefined ? "" : print(amount);
  return {
    kind: row.kind,
    texts: columns.map((key) => (key === "cost" ? figure : textOf(row, key))),
    amount,
    parts: row.kind === "group" ? row.parts : [],
  };
}

function textOf(row: AppendixRow, key: Exclude<ColumnKey, "cost">): string {
  if (key === "ordinal") return row.ordinal;
  if (row.kind === "group") return key === "content" ? row.title : "";
  switch (key) {
    case "content":
      return row.task.content;
    case "leads":
      return row.task.leads.text;
    case "cooperators":
      return row.task.cooperators.text;
    case "timeframe":
      return row.task.timeframe?.text ?? "";
    case "funding":
      return row.task.funding;
    case "remarks":
      return "";
  }
}

function decimalsOf(amount: Amount, unit: MoneyUnit): number {
  return (countIn(amount, unit).split(".")[1] ?? "").length;
}

/** Every figure of a column with the same decimals: "1,50" under "2,25". */
function printWithDecimals(amount: Amount, unit: MoneyUnit, decimals: number): string {
  const printed = printAmount(amount, unit);
  if (decimals === 0) return printed;
  const [whole = "", fraction = ""] = printed.split(",");
  return `${whole},${fraction.padEnd(decimals, "0")}`;
}
