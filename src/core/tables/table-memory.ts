/**
 * What was worked out about a table, kept under a name together with what it was made of. After an edit whatever is made of the same things is taken
 * over from the table as it was before: the whole of it, or row by row. Nothing else may be read on the way than what is named.
 */

interface Known {
  readonly inputs: readonly unknown[];
  /** By row, for what is made row by row. */
  readonly lists: readonly (readonly unknown[])[];
  readonly value: unknown;
}

/** Lists by row, all of one table; the first one is read first. */
type Lists<E> = readonly [readonly E[], ...(readonly unknown[])[]];

interface Asked<E, T> {
  readonly name: string;
  readonly inputs: readonly unknown[];
  readonly lists: Lists<E>;
  readonly read: (entry: E, index: number) => T;
  readonly isAlike: (one: T, other: T) => boolean;
}

/** Where the rows of a table come from. */
interface EarlierMemory {
  readonly memory: TableMemory;
  /** By index of a row: which index it may have had before; a wrong one only costs time. Undefined where every row has its index of before. */
  readonly from: Int32Array | undefined;
}

export class TableMemory {
  readonly #now = new Map<string, Known>();
  readonly #from: Int32Array | undefined;
  /** Of a list: in which rows it differs from one of before. */
  readonly #changes = new Map<readonly unknown[], { readonly before: readonly unknown[]; readonly indexes: readonly number[] }>();
  /** Of the table before the last edit, and no further back. */
  #before: ReadonlyMap<string, Known> | undefined;

  constructor(earlier?: EarlierMemory) {
    if (earlier === undefined) return;
    this.#before = earlier.memory.#now;
    this.#from = earlier.from;
    earlier.memory.#before = undefined;
  }

  /** A value that follows from its inputs; made again where one of them is another object or value than before. */
  recall<T>(name: string, inputs: readonly unknown[], make: () => T): T {
    const known = this.#known(name);
    const value = known !== undefined && isSameList(known.inputs, inputs) ? (known.value as T) : make();
    this.#now.set(name, { inputs, lists: [], value });
    return value;
  }

  /**
   * A list by row, in which each entry follows from the inputs and from what the lists say of the row. The very list of before where no entry of it
   * differs, so that what is made of it stays as well.
   */
  byRow<E, T>(
    name: string,
    inputs: readonly unknown[],
    lists: Lists<E>,
    read: (entry: E, index: number) => T,
    isAlike: (one: T, other: T) => boolean = Object.is,
  ): readonly T[] {
    const known = this.#known(name);
    const value = known === undefined ? readAll(lists[0], read) : this.#carry(known, { name, inputs, lists, read, isAlike });
    this.#now.set(name, { inputs, lists, value });
    return value;
  }

  /** The rows, by index, of which something holds that follows from the inputs and from what the lists say of the row. */
  rowsWhere<E>(name: string, inputs: readonly unknown[], lists: Lists<E>, holds: (entry: E, index: number) => boolean): readonly number[] {
    const answers = this.byRow(name, inputs, lists, holds);
    return this.recall(`rows where ${name}`, [answers], () => {
      const rows: number[] = [];
      for (let index = 0; index < answers.length; index++) if (answers[index] === true) rows.push(index);
      return rows;
    });
  }

  #known(name: string): Known | undefined {
    return this.#now.get(name) ?? this.#before?.get(name);
  }

  #carry<E, T>(known: Known, asked: Asked<E, T>): readonly T[] {
    const { name, inputs, lists } = asked;
    const before = known.value as readonly T[];
    const isSame = known.lists.length === lists.length && isSameList(known.inputs, inputs);
    if (isSame && isSameList(known.lists, lists)) return before;
    const isInPlace = this.#from === undefined || this.#now.has(name);
    const isAsLong = before.length === lists[0].length;
    return isSame && isInPlace && isAsLong
      ? this.#change(before, known.lists, asked)
      : this.#move(isSame ? known.lists : undefined, before, asked);
  }

  /** Every row stands where it stood: only those are read of which a list says something else. */
  #change<E, T>(before: readonly T[], listsBefore: Known["lists"], { lists, read, isAlike }: Asked<E, T>): readonly T[] {
    let values: T[] | undefined;
    const changed: number[] = [];
    for (const [at, list] of lists.entries())
      for (const index of this.#changesOf(listsBefore[at] ?? list, list)) {
        const value = read(lists[0][index] as E, index);
        const old = (values ?? before)[index] as T;
        if (value === old || isAlike(value, old)) continue;
        values ??= before.slice();
        values[index] = value;
        changed.push(index);
      }
    if (values === undefined) return before;
    this.#changes.set(values, { before, indexes: changed });
    return values;
  }

  #changesOf(before: readonly unknown[], after: readonly unknown[]): readonly number[] {
    if (before === after) return [];
    const known = this.#changes.get(after);
    if (known?.before === before) return known.indexes;
    const indexes: number[] = [];
    const count = Math.max(before.length, after.length);
    for (let index = 0; index < count; index++) if (before[index] !== after[index]) indexes.push(index);
    this.#changes.set(after, { before, indexes });
    return indexes;
  }

  /** Rows have moved; without `listsBefore` every row is read. */
  #move<E, T>(listsBefore: Known["lists"] | undefined, before: readonly T[], { name, lists, read, isAlike }: Asked<E, T>): readonly T[] {
    const from = this.#now.has(name) ? undefined : this.#from;
    const values: T[] = [];
    const [entries] = lists;
    let isUnchanged = before.length === entries.length;
    for (let index = 0; index < entries.length; index++) {
      const place = from === undefined ? index : (from[index] ?? -1);
      const isTaken = listsBefore !== undefined && place >= 0 && place < before.length && isSameRow(listsBefore, place, lists, index);
      let value = isTaken ? (before[place] as T) : read(entries[index] as E, index);
      if (isUnchanged) {
        const old = before[index] as T;
        if (value !== old && isAlike(value, old)) value = old;
        isUnchanged = value === old;
      }
      values.push(value);
    }
    return isUnchanged ? before : values;
  }
}

/** Holes of a sparse list are read like any other entry. */
function readAll<E, T>(entries: readonly E[], read: (entry: E, index: number) => T): readonly T[] {
  const values = new Array<T>(entries.length);
  for (let index = 0; index < entries.length; index++) values[index] = read(entries[index] as E, index);
  return values;
}

function isSameRow(before: readonly (readonly unknown[])[], place: number, after: readonly (readonly unknown[])[], index: number): boolean {
  for (let at = 0; at < after.length; at++) if (before[at]?.[place] !== after[at]?.[index]) return false;
  return true;
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
