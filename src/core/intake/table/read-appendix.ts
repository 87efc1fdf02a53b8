/** The appendix that a text or document holds as a table: found, read, its sums settled, and what was taken for granted about it. */
import type { Amount } from "../../money/amount";
import { equals, sum, toPlainText } from "../../money/amount";
import { readAmount } from "../../money/read-amount";
import type { Notice } from "../../plan/notice";
import { readWords } from "../../words/read-words";
import type { FoundTable } from "./find-tables";
import { rowsLeftOut } from "./find-tables";
import type { Line } from "../lines/line";
import type { AppendixHead } from "./read-appendix-head";
import { readAppendixHead } from "./read-appendix-head";
import { readMoneyUnit } from "./read-money-unit";
import { readPartHeading } from "./read-part-heading";
import type { ReadTable } from "./read-table";
import { readTable } from "./read-table";
import type { SettledTable } from "./settle-sums";
import { settleSums } from "./settle-sums";
import type { TableUnit } from "./table-unit";
import { inTableUnit } from "./table-unit";

export interface ReadAppendix {
  readonly head: AppendixHead;
  readonly table: Omit<SettledTable, "notices"> & Pick<ReadTable, "words" | "notices">;
  /** Undefined where the text names none: bare figures are then taken for đồng, with a notice. */
  readonly unit: TableUnit | undefined;
  /** The unit line says one thing, the heading of the costs another: the heading is nearer to the figures. */
  readonly unitsDisagree: boolean;
}

export interface ReadAppendices {
  /** In reading order; several where their tables have headings of their own. */
  readonly appendices: readonly ReadAppendix[];
  /** Tables with tasks that are no appendix. */
  readonly leftOut: readonly FoundTable[];
}

/** A table with tasks and what stands above it, down from the table before. */
interface HeadedTable {
  readonly table: FoundTable;
  readonly rows: ReadTable;
  readonly head: AppendixHead;
  /** Of a table that has no word "Phụ lục" of its own. */
  readonly partHeading: string | undefined;
}

/**
 * The first table that says who does its tasks is an appendix, or else the first with tasks; its rows may go on in tables without a heading of their
 * own. Further ones are those below a word "Phụ lục" of their own, and parts of it under their own headings that say who does what as well.
 */
export function readAppendices(lines: readonly Line[], tables: readonly FoundTable[]): ReadAppendices {
  const filled = tables.flatMap((table, index): readonly HeadedTable[] => {
    const rows = readTable(table);
    if (rows.tasks.length === 0) return [];
    const from = tables[index - 1]?.end ?? 0;
    return [{ table, rows, head: readAppendixHead(lines, table.start, from), partHeading: readPartHeading(lines, table.start, from) }];
  });
  const chosen = filled.find(({ table }) => table.header.columns.includes("leads")) ?? filled[0];
  if (chosen === undefined) return { appendices: [], leftOut: [] };
  // What stands above a table that was passed over heads this one all the same.
  const first = chosen.head.marked ? chosen : { ...chosen, head: readAppendixHead(lines, chosen.table.start, 0) };
  const taken = filled.flatMap((each): readonly HeadedTable[] =>
    each === chosen ? [first] : saysMore(each.rows) && standsByItself(each, first) ? [{ ...each, head: headOf(each) }] : [],
  );
  const withTasks = filled.map(({ table }) => table);
  const appendices = taken.map((each, index) =>
    settle(each, rowsLeftOut(lines, withTasks, each.table.end, taken[index + 1]?.head.start ?? lines.length)),
  );
  return { appendices, leftOut: withTasks.filter((table) => !taken.some((each) => each.table === table)) };
}

function standsByItself({ table, head, partHeading }: HeadedTable, first: HeadedTable): boolean {
  if (head.marked) return first.head.marked && head.start !== first.head.start;
  const isHeaded = head.title !== "" || partHeading !== undefined;
  return (
    isHeaded && table.start > first.table.start && table.header.columns.includes("leads") && first.table.header.columns.includes("leads")
  );
}

function headOf({ head, partHeading }: HeadedTable): AppendixHead {
  return head.title === "" && partHeading !== undefined ? { ...head, title: partHeading } : head;
}

/** A form to be filled in has rows, and nothing beside their names. */
function saysMore({ tasks }: ReadTable): boolean {
  return tasks.some(({ leads, cooperators, time, cost }) => [leads, cooperators, time, cost].some((text) => /[\p{L}\p{N}]/u.test(text)));
}

type LeftOutRows = ReturnType<typeof rowsLeftOut>;

function settle({ table, rows, head }: HeadedTable, leftOutRows: LeftOutRows): ReadAppendix {
  const heading = table.header.unit;
  const below = rows.unitLine === undefined ? undefined : readMoneyUnit(rows.unitLine.text);
  const unit = heading ?? head.unit ?? below;
  const { tasks, total, groups, notices } = settleSums(rows, unit ?? "dong");
  const leftOut = [...(rows.unitLine === undefined || below === unit ? [] : [rows.unitLine]), ...leftOutRows].map(
    ({ text, at: place }) => ({ facts: { code: "line-left-out", text }, at: place }) as const,
  );
  return {
    head,
    table: { tasks, total, groups, words: rows.words, notices: [...rows.notices, ...notices, ...leftOut] },
    unit,
    unitsDisagree: head.unit !== undefined && heading !== undefined && head.unit !== heading,
  };
}

/** What the officer is told of the table and its unit. */
export function appendixNotices({ appendices, leftOut }: ReadAppendices): readonly Notice[] {
  return [
    ...appendices.flatMap(({ table }) => table.notices.map(({ facts, at }): Notice => ({ ...facts, task: undefined, at }))),
    ...leftOut.map((each): Notice => ({
      code: "table-left-out",
      text: each.header.headings.join(" | "),
      task: undefined,
      at: { first: each.start + 1, last: each.end },
    })),
    ...appendices.flatMap(unitNotices),
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
  costs: readonly (Amount | undefined)[],
): { readonly stated: Amount | undefined; readonly notices: readonly Notice[] } {
  const { total } = table;
  const computed = sum(costs);
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
