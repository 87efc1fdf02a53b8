/** The texts of a column, each once: long tables say the same few bodies and quarters again and again, and a rule thinks about each only once. */
import { plainText } from "../tables/plain-text";
import type { Column, Table } from "../tables/table";

export interface ColumnTexts {
  readonly texts: readonly string[];
  /** By index of the row: which of the texts it holds; -1 for rows that are no items and for cells without a text. */
  readonly ids: Int32Array;
  /** The place of each text as it stands in its cells. */
  readonly places: Map<string, number>;
}

/** Several rules ask for the same columns. */
const known = new WeakMap<Table, Map<number, ColumnTexts>>();

export function columnTexts(table: Table, { index }: Column): ColumnTexts {
  const ofTable = known.get(table) ?? new Map<number, ColumnTexts>();
  known.set(table, ofTable);
  const texts = ofTable.get(index) ?? readTexts(table, index);
  ofTable.set(index, texts);
  return texts;
}

function readTexts(table: Table, column: number): ColumnTexts {
  const read: ReadTexts = { texts: [], places: new Map(), ids: new Int32Array(table.rows.length) };
  for (let index = 0; index < read.ids.length; index++) read.ids[index] = readText(table, column, index, read);
  return read;
}

interface ReadTexts extends ColumnTexts {
  readonly texts: string[];
}

function readText({ rows, sheet }: Table, column: number, index: number, { texts, places }: ReadTexts): number {
  const row = rows[index];
  const cell = row?.kind === "item" ? sheet.rows[row.row]?.[column] : undefined;
  if (cell?.type !== "text") return -1;
  const known = places.get(cell.text);
  if (known !== undefined) return known;
  places.set(cell.text, texts.length);
  return texts.push(plainText(cell)) - 1;
}

/** A list that has grown far beyond the rows is made anew. */
const mostStale = 1000;

/**
 * After an edit: takes over which text each row holds, where the row is the same. Texts that no row holds any more stay in the list; they do no harm.
 * `places`: where each row of the sheet stood before, -1 for those that have changed.
 */
export function carryColumnTexts(before: Table, after: Table, places: Int32Array): void {
  const ofBefore = before.readAs === after.readAs ? known.get(before) : undefined;
  if (ofBefore === undefined) return;
  const [first, firstBefore] = [after.rows[0]?.row ?? 0, before.rows[0]?.row ?? 0];
  // The last row may have been, or become, a total without a name.
  const lastBefore = before.rows.length - 1;
  const carried = new Map<number, ColumnTexts>();
  for (const [column, texts] of ofBefore) {
    if (texts.texts.length > mostStale + 2 * after.rows.length) continue;
    const read: ReadTexts = { texts: [...texts.texts], places: new Map(texts.places), ids: new Int32Array(after.rows.length) };
    for (let index = 0; index < read.ids.length; index++) {
      const place = index === read.ids.length - 1 ? -1 : (places[first + index] ?? -1) - firstBefore;
      read.ids[index] = place >= 0 && place < lastBefore ? (texts.ids[place] ?? -1) : readText(after, column, index, read);
    }
    carried.set(column, read);
  }
  known.set(after, carried);
}

/** What each text of a column is told about itself, with the rows that hold it, in reading order; texts about which nothing is said are left out. */
export function judgeTexts<T>(
  table: Table,
  column: Column,
  judge: (text: string) => T | undefined,
): readonly { readonly index: number; readonly said: T }[] {
  const { texts, ids } = columnTexts(table, column);
  const verdicts = texts.map(judge);
  if (verdicts.every((said) => said === undefined)) return [];
  const found: { readonly index: number; readonly said: T }[] = [];
  for (const [index, id] of ids.entries()) {
    const said = verdicts[id];
    if (said !== undefined) found.push({ index, said });
  }
  return found;
}
