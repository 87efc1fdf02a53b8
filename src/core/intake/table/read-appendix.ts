/** The appendix that a text or document holds as a table: found, read, its sums settled, and what was taken for granted about it. */
import type { Amount } from "../../money/amount";
import { equals, sum, toPlainText } from "../../money/amount";
import { readAmount } from "../../money/read-amount";
import type { Notice } from "../../plan/notice";
import { readWords } from "../../words/read-words";
import type { FoundTable } from "./find-tables";
import { rowsLeftOut } from "./find-tables";
import type { FinishedTasks } from "../finish-tasks";
import type { Line } from "../lines/line";
import type { AppendixHead } from "./read-appendix-head";
import { readAppendixHead } from "./read-appendix-head";
import { readMoneyUnit } from "./read-money-unit";
import type { ReadTable } from "./read-table";
import { readTable } from "./read-table";
import type { SettledTable } from "./settle-sums";
import { settleSums } from "./settle-sums";
import type { TableUnit } from "./table-unit";
import { inTableUnit } from "./table-unit";

export interface ReadAppendix {
  readonly head: AppendixHead;
  readonly table: Omit<SettledTable, "notices"> & Pick<ReadTable, "words" | "notices">;
  readonly leftOutTables: readonly FoundTable[];
  /** Undefined where the text names none: bare figures are then taken for đồng, with a notice. */
  readonly unit: TableUnit | undefined;
  /** The unit line says one thing, the heading of the costs another: the heading is nearer to the figures. */
  readonly unitsDisagree: boolean;
}

/** The first table that says who does its tasks is the appendix, or else the first with tasks; its rows may go on in tables without a heading of their own. */
export function readAppendix(lines: readonly Line[], tables: readonly FoundTable[]): ReadAppendix | undefined {
  const read = tables.map((table) => ({ table, rows: readTable(table) }));
  const filled = read.filter(({ rows }) => rows.tasks.length > 0);
  const chosen = filled.find(({ table }) => table.header.columns.includes("leads")) ?? filled[0];
  if (chosen === undefined) return undefined;
  const head = readAppendixHead(lines, chosen.table.start);
  const { rows } = chosen;
  const heading = chosen.table.header.unit;
  const below = rows.unitLine === undefined ? undefined : readMoneyUnit(rows.unitLine.text);
  const unit = heading ?? head.unit ?? below;
  const { tasks, total, groups, notices } = settleSums(rows, unit ?? "dong");
  const withTasks = filled.map((each) => each.table);
  const leftOut = [
    ...(rows.unitLine === undefined || below === unit ? [] : [rows.unitLine]),
    ...rowsLeftOut(lines, withTasks, chosen.table.end),
  ].map(({ text, at: place }) => ({ facts: { code: "line-left-out", text }, at: place }) as const);
  return {
    head,
    table: { tasks, total, groups, words: rows.words, notices: [...rows.notices, ...notices, ...leftOut] },
    leftOutTables: withTasks.filter((table) => table !== chosen.table),
    unit,
    unitsDisagree: head.unit !== undefined && heading !== undefined && head.unit !== heading,
  };
}

/** What the officer is told of the table and its unit. */
export function appendixNotices(appendix: ReadAppendix): readonly Notice[] {
  return [...tableNotices(appendix), ...unitNotices(appendix)];
}

function tableNotices({ table, leftOutTables }: ReadAppendix): readonly Notice[] {
  return [
    ...table.notices.map(({ facts, at }): Notice => ({ ...facts, task: undefined, at })),
    ...leftOutTables.map((each): Notice => ({
      code: "table-left-out",
      text: each.header.headings.join(" | "),
      task: undefined,
      at: { first: each.start + 1, last: each.end },
    })),
  ];
}

/** What was taken for granted about the unit, where money depends on it. */
function unitNotices({ table, unit, unitsDisagree }: ReadAppendix): readonly Notice[] {
  const bare = table.tasks.find((task) => /^[\d., ]*\d[\d., ]*$/.test(task.cost.trim()));
  if (bare === undefined) return [];
  if (unitsDisagree && unit !== undefined) return [{ code: "units-disagree", taken: unit, task: undefined, at: bare.lines }];
  if (unit === undefined) return [{ code: "unit-not-stated", task: undefined, at: bare.lines }];
  return unit === "ty" ? [{ code: "unit-changed", task: undefined, at: bare.lines }] : [];
}

/** The total that the table states, and where it or its words say another amount than the rows add up to. */
export function checkTotal(
  { table, unit }: ReadAppendix,
  used: FinishedTasks,
): { readonly stated: Amount | undefined; readonly notices: readonly Notice[] } {
  const { total } = table;
  const computed = sum(used.compared.map((each) => each.task.cost));
  const inWords = checkWords(table.words, computed);
  if (total === undefined || !/[\p{L}\p{N}]/u.test(total.text)) return { stated: undefined, notices: inWords };
  const place = { task: undefined, at: total.at };
  const figure = inTableUnit(total.text.replace(/[\s.;,/]+$/, ""), unit ?? "dong");
  const read = readAmount(figure.text, figure.unit);
  if (!read.ok)
    return { stated: undefined, notices: [{ code: "total-unreadable", text: total.text, problem: read.problem, ...place }, ...inWords] };
  const notices: readonly Notice[] = equals(read.value, computed)
    ? []
    : [{ code: "total-differs", stated: toPlainText(read.value), computed: toPlainText(computed), ...place }];
  return { stated: read.value, notices: [...notices, ...inWords] };
}

/** "Bằng chữ: …": dots to be filled in say nothing. */
function checkWords(words: ReadTable["words"], computed: Amount): readonly Notice[] {
  if (words === undefined || !/[\p{L}\d]/u.test(words.text)) return [];
  const place = { task: undefined, at: words.at };
  const read = readWords(words.text);
  if (!read.ok) return [{ code: "words-unreadable", text: words.text, ...place }];
  if (equals(read.value, computed)) return [];
  return [{ code: "words-differ", stated: toPlainText(read.value), computed: toPlainText(computed), ...place }];
}
