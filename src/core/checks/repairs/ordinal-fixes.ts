/** A list of ordinals numbered again from its first, as each is written: "5." -> "4.", "07" -> "06", "VI" -> "V". All of it or nothing. */
import { romanNumeral } from "../../plan/roman-numeral";
import type { Ordinal } from "../../tables/read-ordinal";
import { readOrdinal } from "../../tables/read-ordinal";
import type { Table } from "../../tables/table";
import type { Fix } from "../finding";
import { listKey } from "../ordinal-lists";
import type { TableView } from "../rule";
import { dayOfSerial } from "./day-of-serial";
import { cellOf, columnsOf, placeOf } from "../table-places";

interface Entry {
  readonly index: number;
  readonly ordinal: Ordinal;
}

/** Longer lists are numbered again by filling the column: a repair that is shown cell by cell would be no help. */
const longestList = 500;

/** The fix of the row's own cell first, where it has one. Empty where something else goes by these numbers, or they are formulas or letters. */
export function ordinalFixes(view: TableView, index: number): readonly Fix[] {
  const list = listsOf(view).get(index);
  if (list === undefined || list.length > longestList) return [];
  const renumbered = known.get(list) ?? renumber(view, list);
  known.set(list, renumbered);
  const own = renumbered.findIndex((each) => each.index === index);
  const fixes = renumbered.map(({ fix }) => fix);
  return own === -1 ? fixes : [...fixes.slice(own, own + 1), ...fixes.slice(0, own), ...fixes.slice(own + 1)];
}

interface Renumbered {
  readonly index: number;
  readonly fix: Fix;
}

/** Every odd ordinal of a list is repaired by the same fixes. */
const known = new WeakMap<readonly Entry[], readonly Renumbered[]>();

function renumber(view: TableView, list: readonly Entry[]): readonly Renumbered[] {
  const { table } = view;
  const column = columnsOf(table, "ordinal")[0]?.index;
  const [first] = list;
  if (column === undefined || first === undefined) return [];
  const changed = list
    .map((entry, at) => ({ ...entry, value: first.ordinal.value + at }))
    .filter(({ ordinal, value }) => ordinal.value !== value);
  const texts = new Set(changed.map(({ ordinal }) => ordinal.text));
  if (list.some((entry) => !isPlain(table, entry, column, first.ordinal.style)) || isReferredTo(table, texts) || runsOn(view, list))
    return [];
  return changed.map((entry) => ({ index: entry.index, fix: fixOf(table, entry, entry.value, column) }));
}

type Lists = ReadonlyMap<number, readonly Entry[]>;
const lists = new WeakMap<TableView, Lists>();

/** By row: the list that it stands in; one that begins with 1 again is another. */
function listsOf(view: TableView): Lists {
  const ofView = lists.get(view) ?? findLists(view);
  lists.set(view, ofView);
  return ofView;
}

function findLists({ table, structure }: TableView): Lists {
  const byKey = new Map<string, Entry[]>();
  const byRow = new Map<number, readonly Entry[]>();
  for (const [index, { ordinal, kind }] of table.rows.entries()) {
    if (kind !== "item" || ordinal === undefined) continue;
    const key = listKey(structure, index, ordinal);
    const open = byKey.get(key);
    const list = open === undefined || (ordinal.value === 1 && open.at(-1)?.ordinal.value !== 1) ? [] : open;
    if (list !== open) byKey.set(key, list);
    list.push({ index, ordinal });
    byRow.set(index, list);
  }
  return byRow;
}

const numberedStyles: ReadonlySet<Ordinal["style"]> = new Set(["number", "roman", "dotted"]);

/** Typed in the column of ordinals, in the manner of the whole list. */
function isPlain(table: Table, { index, ordinal }: Entry, column: number, style: Ordinal["style"]): boolean {
  const cell = cellOf(table, index, column);
  if (cell === undefined || cell.formula !== undefined || ordinal.style !== style || !numberedStyles.has(style)) return false;
  return (cell.type === "text" || (cell.type === "number" && style === "number")) && readOrdinal(cell.text)?.text === ordinal.text;
}

/** "3.1" stands below "3", and "Tổng cộng (I+II+III)" adds III up. */
function isReferredTo({ rows }: Table, texts: ReadonlySet<string>): boolean {
  return rows.some(
    ({ ordinal, total }) => (ordinal !== undefined && texts.has(ordinal.parent)) || total?.terms.some((term) => texts.has(term)),
  );
}

/** Whether the numbers go on under the next heading. */
function runsOn({ table }: TableView, list: readonly Entry[]): boolean {
  const last = list.at(-1);
  if (last === undefined) return false;
  const next = table.rows.slice(last.index + 1).find(({ ordinal }) => ordinal?.key === last.ordinal.key)?.ordinal;
  return next !== undefined && next.value === last.ordinal.value + 1;
}

function fixOf(table: Table, { index, ordinal }: Entry, value: number, column: number): Fix {
  const cell = placeOf(table, index, column);
  const written = cellOf(table, index, column);
  if (written?.type === "number") return { kind: "number", cell, number: String(value) };
  const text = written?.text ?? "";
  if (ordinal.style === "roman") return { kind: "text", cell, text: text.replace(/[IVXLCDM]+/, romanNumeral(value)) };
  return { kind: "text", cell, text: text.replace(/\d+(?=\D*$)/, (digits) => String(value).padStart(digits.length, "0")) };
}

/** What stood in a cell before the program took it for a day: "1.10" for 1 October, as long as it follows the ordinal above and the day can be nothing else. */
export function ordinalOfDate(table: Table, index: number, column: number): Fix | undefined {
  const date = dayOfSerial(Number(cellOf(table, index, column)?.text));
  if (date === undefined) return undefined;
  const { day, month } = date;
  const before = table.rows.slice(0, index).findLast(({ kind }) => kind === "item")?.ordinal;
  const [one, other] = [`${String(day)}.${String(month)}`, `${String(month)}.${String(day)}`].filter((text) =>
    followsOn(before, readOrdinal(text)),
  );
  if (one === undefined || (other !== undefined && other !== one)) return undefined;
  return { kind: "text", cell: placeOf(table, index, column), text: one };
}

/** "1.2" behind "1.1", "1.1" behind "1". */
function followsOn(before: Ordinal | undefined, next: Ordinal | undefined): boolean {
  if (before === undefined || next === undefined) return false;
  return next.value === 1 ? next.parent === before.text : next.parent === before.parent && next.value === before.value + 1;
}
