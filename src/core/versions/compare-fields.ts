/** What two versions of one row say differently, column for column. Ordinals do not count: they follow from the place. */
import type { Decimal } from "../money/decimal";
import { decimalText, sameDecimal, subtractDecimals, zeroDecimal } from "../money/decimal";
import { comparableText, sameBodies } from "../intake/same-bodies";
import { readBodies } from "../plan/body-list";
import { readTimeframe } from "../plan/read-timeframe";
import { isAdditive } from "../tables/sums/is-additive";
import type { Column } from "../tables/table";
import type { ColumnPair } from "./match-columns";
import type { Scales } from "./money-scales";
import { inDong } from "./money-scales";
import type { ComparedField, FieldChange } from "./version-comparison";
import type { VersionLine, VersionTable } from "./version-table";
import { textAt } from "./version-table";

export interface ComparedTables {
  readonly before: VersionTable;
  readonly after: VersionTable;
  readonly columns: readonly ColumnPair[];
  readonly scales: Scales;
  readonly partners: ReadonlyMap<VersionLine, VersionLine>;
}

export function compareFields(one: VersionLine, other: VersionLine, compared: ComparedTables): readonly FieldChange[] {
  const { before, after, columns, scales } = compared;
  const fields = columns.flatMap((pair): readonly FieldChange[] => {
    const field = fieldOf(pair.after);
    if (field === undefined) return [];
    const heading = headingOf(pair.after);
    if (!pair.before.numeric && !pair.after.numeric) {
      const [left, right] = [textAt(before.table, one.index, pair.before), textAt(after.table, other.index, pair.after)];
      return sameText(field, left, right) ? [] : [{ field, heading, before: left, after: right }];
    }
    // The figure of a group follows from its rows.
    if (field === "amount" && one.isGroup && other.isGroup) return [];
    const left = figureAt(pair.before, one.index, field === "amount" ? scales.before : 0);
    const right = figureAt(pair.after, other.index, field === "amount" ? scales.after : 0);
    return figureChange(field, heading, left, right);
  });
  return [...contentChange(one, other, compared), ...groupChange(one, other, compared), ...fields];
}

/** What a row that stands in one version alone says: who leads it, when, how much. */
export function statedFields(
  { table }: VersionTable,
  line: VersionLine,
  { columns, scales }: ComparedTables,
  side: "before" | "after",
): readonly FieldChange[] {
  return columns.flatMap((pair): readonly FieldChange[] => {
    const column = pair[side];
    const field = fieldOf(column);
    if (field === undefined || field === "other" || (field === "amount" && line.isGroup)) return [];
    const figure = column.numeric ? figureAt(column, line.index, field === "amount" ? scales[side] : 0) : undefined;
    const text = figure === undefined ? (column.numeric ? "" : textAt(table, line.index, column)) : decimalText(figure);
    if (text === "") return [];
    const stated = { field, heading: headingOf(column), before: "", after: "" };
    return [{ ...stated, [side]: text }];
  });
}

const headingOf = (column: Column): string => column.headings.at(-1) ?? "";

/** Undefined for what is not compared: ordinals, contents (which are compared by themselves), words of amounts. */
function fieldOf(column: Column): ComparedField | undefined {
  switch (column.role) {
    case "ordinal":
    case "content":
    case "words":
      return undefined;
    case "lead":
    case "cooperator":
    case "timeframe":
      return column.role;
    case "amount":
    case "tax":
      return isAdditive(column) ? "amount" : "other";
    case "code":
    case "measure":
    case "quantity":
    case "price":
    case "rate":
    case "share":
    case "source":
    case "basis":
    case "note":
    case "date":
    case "other":
      return "other";
  }
}

function figureAt(column: Column, index: number, zeros: number): Decimal | undefined {
  const value = column.values[index];
  return value === undefined ? undefined : inDong(value, zeros);
}

function figureChange(
  field: ComparedField,
  heading: string,
  left: Decimal | undefined,
  right: Decimal | undefined,
): readonly FieldChange[] {
  if (left === undefined ? right === undefined : right !== undefined && sameDecimal(left, right)) return [];
  const [before, after] = [left, right].map((value) => (value === undefined ? "" : decimalText(value))) as [string, string];
  const difference = decimalText(subtractDecimals(right ?? zeroDecimal, left ?? zeroDecimal));
  return [{ field, heading, before, after, difference }];
}

function sameText(field: ComparedField, left: string, right: string): boolean {
  if (left === right) return true;
  switch (field) {
    case "lead":
    case "cooperator":
      return sameBodies(readBodies(left), readBodies(right));
    case "timeframe":
      return sameTime(left, right);
    case "content":
    case "group":
    case "amount":
    case "other":
      return false;
  }
}

/** "Trước ngày 30/6/2020" and "trước 30-6-2020" are one. */
function sameTime(left: string, right: string): boolean {
  if (comparableText(left) === comparableText(right)) return true;
  const [one, other] = [readTimeframe(left), readTimeframe(right)];
  const isKnown = (one.from ?? one.to) !== undefined;
  return isKnown && one.kind === other.kind && one.from === other.from && one.to === other.to;
}

function contentChange(one: VersionLine, other: VersionLine, { after }: ComparedTables): readonly FieldChange[] {
  if (sameWording(one.content, other.content)) return [];
  const column = after.table.columns.find(({ role }) => role === "content");
  return [{ field: "content", heading: column === undefined ? "" : headingOf(column), before: one.content, after: other.content }];
}

/** Capitals, spaces and a full stop at the end are no other wording. */
function sameWording(left: string, right: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[\s.;,:]+$/, "")
      .replace(/\s+/g, " ");
  return plain(left) === plain(right);
}

/** Whether the row stands under another group now. A version without any groups moved nothing. */
function groupChange(one: VersionLine, other: VersionLine, { before, after, partners }: ComparedTables): readonly FieldChange[] {
  if (one.parent === undefined ? other.parent === undefined : partners.get(one.parent) === other.parent) return [];
  if (![before, after].every(({ lines }) => lines.some(({ isGroup }) => isGroup))) return [];
  return [{ field: "group", heading: "", before: one.groups.join(" › "), after: other.groups.join(" › ") }];
}
