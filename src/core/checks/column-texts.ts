/** The texts of a column, each once: long tables say the same few bodies and quarters again and again, and a rule thinks about each only once. */
import { cellsOf } from "../tables/columns/column-cells";
import { plainText } from "../tables/plain-text";
import type { Column, Table } from "../tables/table";

export interface ColumnTexts {
  /** Texts that no row holds any more stay in the list after an edit. */
  readonly texts: readonly string[];
  /** By index of the row: which of the texts it holds; -1 for rows that are no items and for cells without a text. */
  readonly ids: readonly number[];
}

/** Grows only: what older checks say of its places stays true. */
interface TextList {
  readonly texts: string[];
  /** The place of each text as it stands in its cells. */
  readonly places: Map<string, number>;
}

const newList = (): TextList => ({ texts: [], places: new Map() });

/** A list that has grown far beyond the rows is made anew. */
const mostStale = 1000;

/** Several rules ask for the same columns. */
export function columnTexts(table: Table, { index }: Column): ColumnTexts {
  const { memory, outlined } = table;
  const kept = memory.recall(`texts ${String(index)}`, [], () => ({ list: newList() }));
  if (kept.list.texts.length > mostStale + 2 * outlined.length) kept.list = newList();
  const { list } = kept;
  const ids = memory.byRow(`text of ${String(index)}`, [list], [cellsOf(table, index), outlined], (cell, row) => {
    if (outlined[row]?.kind !== "item" || cell?.type !== "text") return -1;
    const known = list.places.get(cell.text);
    if (known !== undefined) return known;
    list.places.set(cell.text, list.texts.length);
    return list.texts.push(plainText(cell)) - 1;
  });
  return { texts: list.texts, ids };
}

/**
 * What each text of a column is told about itself, with the rows that hold it, in reading order; texts about which nothing is said are left out. The
 * judge may read nothing but the text and `inputs`.
 */
export function judgeTexts<T>(
  table: Table,
  column: Column,
  { name, inputs, judge }: { readonly name: string; readonly inputs: readonly unknown[]; readonly judge: (text: string) => T | undefined },
): readonly { readonly index: number; readonly said: T }[] {
  const { memory } = table;
  const { texts, ids } = columnTexts(table, column);
  const place = `${name} ${String(column.index)}`;
  const verdicts = memory.recall(`verdicts ${place}`, [texts, ...inputs], () => new Map<number, T | undefined>());
  const said = memory.byRow(`said ${place}`, [verdicts], [ids], (id) => {
    if (!verdicts.has(id)) verdicts.set(id, id === -1 ? undefined : judge(texts[id] ?? ""));
    return verdicts.get(id);
  });
  return memory.recall(`rows said ${place}`, [said], () => {
    const rows: { readonly index: number; readonly said: T }[] = [];
    for (let index = 0; index < said.length; index++) {
      const each = said[index];
      if (each !== undefined) rows.push({ index, said: each });
    }
    return rows;
  });
}
