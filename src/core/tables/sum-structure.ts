/**
 * What adds up to what in a table: the structure that explains the stated figures best, and every place where a stated figure is not what it should be.
 * Three witnesses are heard: the formulas (also those of the other columns of the same row), the outline, the names of totals. A row that looks like a
 * child but whose figures never fit is no child; a sum is only called wrong where the witnesses agree on what belongs into it.
 */
import type { Decimal } from "../money/decimal";
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  decimalOfInteger,
  isZeroDecimal,
  sameDecimal,
  subtractDecimals,
  zeroDecimal,
} from "../money/decimal";
import { foldText } from "../plan/fold-text";
import { columnName } from "./address";
import type { ColumnSum } from "./column-sum";
import { columnSum } from "./column-sum";
import { cellAt } from "./grid";
import { outlineOf } from "./outline";
import type { Column, Table } from "./table";
import { isOfWhich } from "./total-label";

/** A figure that is the sum of others, as it should be. Rows are indexes into `Table.rows`. */
export interface SumCheck {
  readonly index: number;
  readonly column: Column;
  /** Undefined where the cell shows no figure. */
  readonly stated: Decimal | undefined;
  readonly computed: Decimal;
  /** The rows that belong into the sum. */
  readonly parts: readonly number[];
  readonly kind: "total" | "subtotal";
  /** `left-out`, `twice`: what the formula does wrong, with the rows. */
  readonly fault: "differs" | "left-out" | "twice" | "none";
  readonly faultRows: readonly number[];
  /** Whether the sheet contradicts itself beyond doubt. */
  readonly sure: boolean;
  readonly written: "typed" | "sum" | "formula";
}

export interface SumStructure {
  readonly checks: readonly SumCheck[];
  /** Rows with rows below them that add up to them. */
  readonly groups: number;
  /** Rows that are nothing but themselves. */
  readonly items: number;
  /** By index: what the row is the sum of; empty for a leaf. */
  readonly children: readonly (readonly number[])[];
  /** By index: the row that it is part of. */
  readonly parents: readonly (number | undefined)[];
  readonly totals: readonly number[];
}

/** Rows of a sum are listed one by one up to here in all sums of a column: running totals would be quadratic. */
const mostListed = 400_000;
/** A formula that adds up more rows than this is no group's; looking for its parts one by one would be slow. */
const mostParts = 3000;

export function isAdditive(column: Column): boolean {
  return column.numeric && (column.role === "amount" || column.role === "tax");
}

export function sumStructure(table: Table): SumStructure {
  return new StructureReader(table).read();
}

/** The sums that formulas write in one column. */
interface FormulaColumn {
  readonly column: Column;
  readonly sums: ReadonlyMap<number, { readonly sum: ColumnSum; readonly rows: readonly number[] }>;
  /** By index: how many formulas of the column read the row. */
  readonly readers: Int32Array;
}

class StructureReader {
  readonly #table: Table;
  readonly #first: number;
  readonly #count: number;
  readonly #columns: readonly Column[];
  readonly #formulas: readonly FormulaColumn[];
  readonly #children: number[][];
  readonly #parents: (number | undefined)[];
  readonly #sure: readonly boolean[];
  readonly #totals: readonly number[];
  /** Rows after "Trong đó": a part of what stands above them, named once more. They are added to nothing. */
  readonly #named: ReadonlySet<number>;
  /** By index of the row: the rows that most formulas of the row add up. */
  readonly #usualParts = new Map<number, readonly number[]>();
  /** How often rows of one look add up to rows of another. */
  readonly #kin = new Map<string, { fits: number; differs: number }>();
  readonly #checks: SumCheck[] = [];

  constructor(table: Table) {
    this.#table = table;
    this.#first = table.rows[0]?.row ?? 0;
    this.#count = table.rows.length;
    this.#columns = table.columns.filter(isAdditive);
    this.#formulas = table.columns
      .filter(({ numeric, role }) => numeric && role !== "ordinal" && role !== "code")
      .map((column) => this.#readFormulas(column));
    const outline = outlineOf(table.rows, (index) => this.#columns.some(({ values }) => values[index] !== undefined), codeColumns(table));
    this.#parents = [...outline.parents];
    this.#sure = outline.sure;
    this.#children = table.rows.map(() => []);
    for (const [index, parent] of outline.parents.entries()) if (parent !== undefined) this.#children[parent]?.push(index);
    this.#named = namedParts(table);
    for (const index of this.#named) this.#move(index, undefined);
    this.#totals = table.rows.flatMap(({ kind }, index) => (kind === "total" ? [index] : []));
  }

  read(): SumStructure {
    this.#findUsualParts();
    this.#followFormulas();
    this.#dissolve();
    for (const formulas of this.#formulas) this.#checkFormulas(formulas);
    this.#checkGroups();
    for (const total of this.#totals) this.#checkTotal(total);
    const { rows } = this.#table;
    return {
      checks: this.#checks,
      groups: rows.filter((_, index) => this.#childrenOf(index).length > 0).length,
      items: rows.filter(
        ({ kind, label }, index) => kind === "item" && this.#childrenOf(index).length === 0 && (label !== "" || this.#hasMoney(index)),
      ).length,
      children: rows.map((_, index) => this.#childrenOf(index)),
      parents: this.#parents,
      totals: this.#totals,
    };
  }

  #childrenOf(index: number): readonly number[] {
    return this.#children[index] ?? [];
  }

  #hasMoney(index: number): boolean {
    return this.#columns.some(({ values }) => values[index] !== undefined);
  }

  #isItem(index: number): boolean {
    return this.#table.rows[index]?.kind === "item" && !this.#named.has(index);
  }

  #readFormulas(column: Column): FormulaColumn {
    const { sheet, values } = this.#table;
    const sums = new Map<number, { sum: ColumnSum; rows: readonly number[] }>();
    const steps = new Int32Array(this.#count + 1);
    const name = columnName(column.index);
    let listed = 0;
    for (let index = 0; index < this.#count; index++) {
      const cell = cellAt(sheet, this.#first + index, column.index);
      // A sum of the column names it.
      if (cell?.formula === undefined || listed > mostListed || !cell.formula.includes(name)) continue;
      const node = values.node(cell);
      const sum = node === undefined ? undefined : columnSum(node, column.index);
      if (sum === undefined) continue;
      const rows: number[] = [];
      for (const stretch of sum.stretches) {
        const [from, to] = [Math.max(0, stretch.first - this.#first), Math.min(this.#count - 1, stretch.last - this.#first)];
        if (to < from) continue;
        steps[from] = (steps[from] ?? 0) + 1;
        steps[to + 1] = (steps[to + 1] ?? 0) - 1;
        for (let row = from; row <= to; row++) rows.push(row);
      }
      listed += rows.length;
      sums.set(index, { sum, rows });
    }
    for (let index = 1; index <= this.#count; index++) steps[index] = (steps[index] ?? 0) + (steps[index - 1] ?? 0);
    return { column, sums, readers: steps };
  }

  /** The rows that at least half of a row's sums add up, where two columns at least have one. */
  #findUsualParts(): void {
    const counts = new Map<number, Map<string, { count: number; rows: readonly number[] }>>();
    for (const { sums } of this.#formulas)
      for (const [index, { sum, rows }] of sums) {
        if (!sum.adds) continue;
        const forms = counts.get(index) ?? new Map<string, { count: number; rows: readonly number[] }>();
        counts.set(index, forms);
        const key =
          rows.length > 400
            ? `${String(rows[0])}…${String(rows.at(-1))}#${String(rows.length)}`
            : [...rows].sort((one, other) => one - other).join(" ");
        const form = forms.get(key);
        if (form === undefined) forms.set(key, { count: 1, rows });
        else form.count += 1;
      }
    for (const [index, forms] of counts) {
      const all = [...forms.values()];
      const [most] = all.sort((one, other) => other.count - one.count || other.rows.length - one.rows.length);
      const total = all.reduce((count, form) => count + form.count, 0);
      if (most !== undefined && most.count >= 2 && most.count * 2 >= total) this.#usualParts.set(index, most.rows);
    }
  }

  /** A formula says more surely than looks which rows are parts of which: its parts move below it, or to the top where it is a total. */
  #followFormulas(): void {
    const above = new Map<number, number | undefined>();
    for (const { sums } of this.#formulas)
      for (const [index, { sum, rows }] of sums) {
        const isTotal = this.#table.rows[index]?.kind === "total";
        const isHead = sum.adds ? rows.length < mostParts : rows.length === 1 && rows[0] === index + 1;
        if (!isHead || (isTotal && rows.some((row) => row > index))) continue;
        for (const row of rows)
          if (row !== index && !above.has(row) && this.#isItem(row) && !(isTotal && this.#sure[row] === true))
            above.set(row, isTotal ? undefined : index);
      }
    for (const [row, parent] of above) if (parent === undefined || !this.#isBelow(parent, row, above)) this.#move(row, parent);
  }

  /** Whether `index` stands below `row`, so that it cannot be put above it. */
  #isBelow(index: number, row: number, above: ReadonlyMap<number, number | undefined>): boolean {
    const seen = new Set<number>();
    for (let at: number | undefined = index; at !== undefined && !seen.has(at); at = above.has(at) ? above.get(at) : this.#parents[at]) {
      if (at === row) return true;
      seen.add(at);
    }
    return false;
  }

  #move(row: number, parent: number | undefined): void {
    const before = this.#parents[row];
    if (before === parent) return;
    if (before !== undefined) this.#children[before] = this.#childrenOf(before).filter((child) => child !== row);
    this.#parents[row] = parent;
    if (parent !== undefined) this.#children[parent] = [...this.#childrenOf(parent), row].sort((one, other) => one - other);
  }

  /** The figure of a row for the sum above it: its own, or where it has none what its rows below add up to. */
  #rolled(column: Column, index: number, depth = 0): Decimal | undefined {
    const own = column.values[index];
    if (own !== undefined || depth > 12) return own;
    let total: Decimal | undefined;
    for (const child of this.#childrenOf(index)) {
      const value = this.#rolled(column, child, depth + 1);
      if (value !== undefined) total = total === undefined ? value : addDecimals(total, value);
    }
    return total;
  }

  #sumOf(column: Column, rows: readonly number[]): Decimal | undefined {
    let total: Decimal | undefined;
    for (const row of rows) {
      const value = this.#rolled(column, row);
      if (value !== undefined) total = total === undefined ? value : addDecimals(total, value);
    }
    return total;
  }

  /**
   * Rows that only look like children and never add up to their parent become its siblings; unless such rows add up elsewhere in the table as often
   * as not: then this sum is wrong. From the bottom up, so that what moves up is tried there again.
   */
  #dissolve(): void {
    for (let index = 0; index < this.#count; index++) {
      const how = this.#looksOnly(index) ? this.#addsUp(index) : "unknown";
      if (how === "unknown") continue;
      const kin = this.#kin.get(this.#kinKey(index)) ?? { fits: 0, differs: 0 };
      kin[how] += 1;
      this.#kin.set(this.#kinKey(index), kin);
    }
    for (let index = this.#count - 1; index >= 0; index--) {
      if (!this.#looksOnly(index) || this.#addsUp(index) !== "differs") continue;
      const kin = this.#kin.get(this.#kinKey(index));
      if (kin !== undefined && kin.fits > 0 && kin.fits >= kin.differs) continue;
      this.#moveUp(index, this.#childrenOf(index));
    }
  }

  /** A row whose children nothing but their looks puts there. */
  #looksOnly(index: number): boolean {
    const children = this.#childrenOf(index);
    return children.length > 0 && !this.#usualParts.has(index) && !children.some((child) => this.#sure[child] === true);
  }

  /** Whether the children add up to the row in any column. */
  #addsUp(index: number): "fits" | "differs" | "unknown" {
    let differs = false;
    for (const column of this.#columns) {
      const own = column.values[index];
      const sum = this.#sumOf(column, this.#childrenOf(index));
      if (own === undefined || sum === undefined || (isZeroDecimal(own) && isZeroDecimal(sum))) continue;
      if (sameAmount(own, sum)) return "fits";
      differs = true;
    }
    return differs ? "differs" : "unknown";
  }

  /** What kind of row stands over what kind: "roman over bullet". */
  #kinKey(index: number): string {
    return `${this.#keyOf(index)} over ${this.#keyOf(this.#childrenOf(index)[0] ?? index)}`;
  }

  /** Rows of this kind add up nearly always. */
  #isKinSure(index: number): boolean {
    const kin = this.#kin.get(this.#kinKey(index));
    return kin !== undefined && kin.fits >= 3 && kin.fits >= kin.differs * 3;
  }

  #moveUp(index: number, children: readonly number[]): void {
    const above = this.#parents[index];
    for (const child of children) this.#parents[child] = above;
    if (above !== undefined) this.#children[above] = [...this.#childrenOf(above), ...children].sort((one, other) => one - other);
    this.#children[index] = [];
  }

  /** Sums that formulas write: do they take in what they should, once? */
  #checkFormulas({ column, sums, readers }: FormulaColumn): void {
    const state = new Uint8Array(this.#count);
    for (const [index, { sum, rows }] of sums) {
      if (!(sum.adds || this.#usualParts.has(index)) || this.#isRunning(column, index, rows)) continue;
      for (const row of rows) state[row] = 1;
      const inside = this.#countedInside(column, sums, rows, state, sum.subtotal);
      const parts = rows.filter((row) => !inside.has(row) && row !== index);
      for (const row of rows) state[row] = 0;
      const missing = inside.size > 0 ? [] : this.#leftOut(column, index, parts, readers, sums);
      this.#pushFormulaCheck(column, index, parts, [...inside], missing);
    }
  }

  /** `=SUM(F$5:F9)` in every row: a running total, which takes in what stands above it and is no sum of a group. */
  #isRunning(column: Column, index: number, rows: readonly number[]): boolean {
    const before = cellAt(this.#table.sheet, this.#first + index - 1, column.index)?.formula;
    const own = rows.at(-1);
    return (
      own !== undefined &&
      rows.length > 1 &&
      own >= index - 1 &&
      before !== undefined &&
      this.#isItem(index) &&
      this.#isItem(index - 1) &&
      rows.includes(index - 1) &&
      rows[0] !== undefined &&
      rows[0] < index - 1 &&
      this.#sumReaches(column, index - 1, rows[0])
    );
  }

  #sumReaches(column: Column, index: number, row: number): boolean {
    const formulas = this.#formulas.find((each) => each.column === column);
    return formulas?.sums.get(index)?.rows.includes(row) ?? false;
  }

  /** Rows of the sum that another row of the sum takes in already: the parent and its children. */
  #countedInside(
    column: Column,
    sums: FormulaColumn["sums"],
    rows: readonly number[],
    inSum: Uint8Array,
    subtotal: boolean,
  ): ReadonlySet<number> {
    const inside = new Set<number>();
    for (const row of rows) {
      const value = column.values[row];
      if (value === undefined || isZeroDecimal(value)) continue;
      const own = sums.get(row);
      if (subtotal && own?.sum.subtotal === true) continue;
      if (own?.sum.adds === true) {
        for (const part of own.rows) if (inSum[part] === 1 && part !== row && hasValue(column, part)) inside.add(part);
        continue;
      }
      const children = this.#childrenOf(row).filter((child) => inSum[child] === 1 && hasValue(column, child));
      if (own !== undefined || children.length === 0) continue;
      const sum = this.#sumOf(column, this.#childrenOf(row));
      if (sum !== undefined && sameAmount(sum, value) && (children.length > 1 || children.every((child) => this.#sure[child] === true)))
        for (const child of children) inside.add(child);
    }
    return inside;
  }

  /** Rows with money that belong beside the parts of a sum and that no formula of the column reads. */
  #leftOut(column: Column, index: number, parts: readonly number[], readers: Int32Array, sums: FormulaColumn["sums"]): readonly number[] {
    const inSum = new Set(parts);
    const isOrphan = (row: number): boolean =>
      row !== index &&
      !inSum.has(row) &&
      (readers[row] ?? 0) === 0 &&
      this.#isItem(row) &&
      hasValue(column, row) &&
      !this.#reads(sums, row, index);
    const usual = (this.#usualParts.get(index) ?? []).filter((row) => !inSum.has(row));
    const reached = usual.some((row) => isOrphan(row) || hasValue(column, row)) ? this.#reachedFrom(parts) : new Set<number>();
    const fromOthers = usual.filter((row) => hasValue(column, row) && row !== index && !reached.has(row) && (readers[row] ?? 0) === 0);
    if (fromOthers.length > 0) return fromOthers;
    const first = parts[0];
    if (first === undefined) return [];
    const above = this.#parents[first];
    if (parts.some((part) => this.#parents[part] !== above) || (above !== undefined && above !== index && !this.#table.rows[index]?.total))
      return [];
    const keys = new Set(parts.map((part) => this.#keyOf(part)));
    const siblings = above === undefined ? this.#roots() : this.#childrenOf(above);
    const places = siblings.flatMap((row, place) => (inSum.has(row) ? [place] : []));
    const [from, to] = [places[0] ?? 0, places.at(-1) ?? 0];
    return siblings.filter((row, place) => {
      if (!isOrphan(row) || !keys.has(this.#keyOf(row))) return false;
      return place >= from - 1 && place <= to + 1 ? true : this.#table.rows[index]?.total?.kind === "whole" || above === index;
    });
  }

  /** Whether the formula of one row leads to another: a row that repeats the total is none of its parts. */
  #reads(sums: FormulaColumn["sums"], row: number, target: number): boolean {
    return sums.get(row)?.rows.includes(target) ?? false;
  }

  #keyOf(index: number): string {
    const row = this.#table.rows[index];
    return row?.ordinal?.key ?? `plain ${row?.bold === true ? "bold" : ""}`;
  }

  #rootRows: readonly number[] | undefined;

  #roots(): readonly number[] {
    this.#rootRows ??= this.#parents.flatMap((parent, index) => (parent === undefined && this.#isItem(index) ? [index] : []));
    return this.#rootRows;
  }

  /** Every row that the formulas of these rows lead to, whatever the column: what is in there has been counted. */
  #reachedFrom(rows: readonly number[]): ReadonlySet<number> {
    const reached = new Set<number>();
    const open = [...rows];
    const most = 5000;
    for (let next = open.pop(); next !== undefined && reached.size < most; next = open.pop())
      for (const { sums } of this.#formulas)
        for (const row of sums.get(next)?.rows ?? [])
          if (!reached.has(row)) {
            reached.add(row);
            open.push(row);
          }
    return reached;
  }

  #pushFormulaCheck(column: Column, index: number, parts: readonly number[], inside: readonly number[], missing: readonly number[]): void {
    const stated = column.values[index];
    const all = [...parts, ...missing].sort((one, other) => one - other);
    const computed = all.reduce((total, row) => addDecimals(total, column.values[row] ?? zeroDecimal), zeroDecimal);
    const fault =
      inside.length > 0
        ? "twice"
        : missing.length > 0
          ? "left-out"
          : stated !== undefined && !sameAmount(stated, computed)
            ? "differs"
            : "none";
    const hasUnread = all.some((row) => {
      const cell = cellAt(this.#table.sheet, this.#first + row, column.index);
      return cell !== undefined && column.values[row] === undefined && cell.type !== "text";
    });
    if (stated === undefined || (fault === "differs" && hasUnread)) return;
    const faultRows = fault === "twice" ? inside : missing;
    this.#checks.push({
      index,
      column,
      stated,
      computed,
      parts: all,
      kind: this.#table.rows[index]?.kind === "total" ? "total" : "subtotal",
      fault: fault !== "none" && sameAmount(stated, computed) ? "none" : fault,
      faultRows,
      sure: true,
      written: "sum",
    });
  }

  /** Groups whose figures were typed, or computed from their own row: are they the sum of what stands below them? */
  #checkGroups(): void {
    const found: SumCheck[] = [];
    for (let index = 0; index < this.#count; index++) {
      if (!this.#isItem(index)) continue;
      const usual = this.#usualParts.get(index);
      const children = usual ?? this.#childrenOf(index);
      if (children.length === 0) continue;
      for (const { column, sums } of this.#formulas) {
        if (!isAdditive(column) || sums.has(index)) continue;
        const stated = column.values[index];
        const computed = usual === undefined ? this.#sumOf(column, children) : this.#sumOf(column, usual);
        if (stated === undefined || computed === undefined) continue;
        const complete = children.every((child) => this.#rolled(column, child) !== undefined);
        const written = cellAt(this.#table.sheet, this.#first + index, column.index)?.formula === undefined ? "typed" : "formula";
        const differs = !sameAmount(stated, computed);
        // A lump sum above details of which only some state a figure.
        if (
          differs &&
          !complete &&
          compareDecimals(stated, computed) > 0 &&
          usual === undefined &&
          !children.some((child) => this.#sure[child])
        )
          continue;
        const isPart = usual !== undefined || children.every((child) => this.#sure[child] === true) || this.#isKinSure(index);
        // A zero may only hold the place of a figure to come.
        const sure = written === "typed" && isPart && complete && !isZeroDecimal(stated);
        found.push({
          index,
          column,
          stated,
          computed,
          parts: children,
          kind: "subtotal",
          fault: differs ? "differs" : "none",
          faultRows: [],
          sure,
          written,
        });
      }
    }
    for (const column of this.#columns) this.#believe(found.filter((check) => check.column === column));
  }

  /**
   * Where nothing in a column adds up to what stands above, the rows below are no parts, or the column is none that is added; a single group that
   * does not fit may be either. Formulas that add up groups are witnesses as well, and so is a total that equals the groups.
   */
  #believe(found: readonly SumCheck[]): void {
    const [first] = found;
    const isUsual = ({ index }: SumCheck): boolean => this.#usualParts.has(index);
    const written = this.#checks.filter(({ column, kind, fault }) => column === first?.column && kind === "subtotal" && fault === "none");
    const fits = written.length + found.filter(({ fault, computed }) => fault === "none" && !isZeroDecimal(computed)).length;
    const wrong = found.filter((check) => check.fault === "differs" && !isUsual(check)).length;
    const witnessed = fits > 0 || this.#totalFits(found);
    for (const check of found) {
      const isDoubted = check.fault === "differs" && !isUsual(check);
      if (isDoubted && !witnessed && wrong > 1) continue;
      this.#checks.push(isDoubted && (!witnessed || wrong > fits * 2 + 2) ? { ...check, sure: false } : check);
    }
  }

  /** Whether a total of the table equals the sum of the parents, so that what stands above is what counts. */
  #totalFits(found: readonly SumCheck[]): boolean {
    return this.#totals.some((total) =>
      this.#columns.some((column) => {
        const stated = column.values[total];
        const sum = this.#sumOf(column, this.#roots());
        return (
          stated !== undefined &&
          sum !== undefined &&
          !isZeroDecimal(sum) &&
          sameAmount(stated, sum) &&
          found.some((check) => check.column === column)
        );
      }),
    );
  }

  /** A row that is a total by its name and was not written as a sum: which rows explain it? */
  #checkTotal(index: number): void {
    const columns = this.#columns.filter((column) => {
      const formulas = this.#formulas.find((each) => each.column === column);
      return formulas?.sums.has(index) !== true;
    });
    const usual = this.#usualParts.get(index);
    const candidates = usual === undefined ? this.#candidates(index) : [usual];
    if (candidates.length === 0 || columns.length === 0) return;
    const fitting = candidates.map((rows) => this.#columns.filter((column) => this.#fits(column, index, rows)).length);
    const most = Math.max(...fitting);
    const best = candidates[Math.max(0, fitting.indexOf(most))] ?? [];
    const certain = most > 0 || usual !== undefined || this.#isPlainList();
    for (const column of columns) {
      const stated = column.values[index];
      const computed = this.#sumOf(column, best);
      if (computed === undefined) continue;
      const written = cellAt(this.#table.sheet, this.#first + index, column.index)?.formula === undefined ? "typed" : "formula";
      const fits = stated !== undefined && candidates.some((rows) => this.#fits(column, index, rows));
      if (stated === undefined && isZeroDecimal(computed)) continue;
      this.#checks.push({
        index,
        column,
        stated,
        computed,
        parts: best,
        kind: "total",
        fault: fits ? "none" : "differs",
        faultRows: [],
        sure: certain && written === "typed",
        written,
      });
    }
  }

  #fits(column: Column, index: number, rows: readonly number[]): boolean {
    const stated = column.values[index];
    const sum = this.#sumOf(column, rows);
    return stated !== undefined && sum !== undefined && sameAmount(stated, sum);
  }

  /** Ordinals on most rows, or rows that all look alike: no doubt about what is a row of the list. */
  #isPlainList(): boolean {
    const items = this.#table.rows.filter(({ kind }, index) => kind === "item" && this.#hasMoney(index));
    const numbered = items.filter(({ ordinal }) => ordinal !== undefined && ordinal.style !== "bullet").length;
    return numbered * 10 >= items.length * 7 || new Set(items.map(({ bold }) => bold)).size <= 1;
  }

  /** The sets of rows that a total may be the sum of, the likeliest first. */
  #candidates(index: number): readonly (readonly number[])[] {
    const { rows } = this.#table;
    const label = rows[index]?.total;
    const named = (label?.terms ?? []).map((term) => this.#rowOfOrdinal(term, index));
    if (label !== undefined && label.terms.length > 0 && named.every((row) => row !== undefined)) {
      const [only] = named;
      if (label.kind === "part" && only !== undefined) return [this.#childrenOf(only).length > 0 ? this.#childrenOf(only) : [only], named];
      return [named];
    }
    const before = this.#roots().filter((row) => row < index);
    const roots = before.length === 0 ? this.#roots().filter((row) => row > index) : before;
    const totalsBefore = this.#totals.filter((row) => row < index && (before.length > 0 || row > index));
    const previous = totalsBefore.findLast((row) => rows[row]?.total?.kind !== "part");
    const since = previous === undefined ? roots : roots.filter((row) => row > previous);
    const leavesSince = this.#leaves(previous ?? -1, index);
    const lastWhole = totalsBefore.findLast((row) => rows[row]?.total?.kind === "whole") ?? -1;
    const partials = totalsBefore.filter((row) => row > lastWhole);
    const sets: (readonly number[])[] = [];
    if (partials.length > 1 && label?.kind !== "part") sets.push(partials);
    sets.push(roots);
    if (previous !== undefined) {
      if (since.length > 0) sets.push([previous, ...since], since);
      else sets.push([previous]);
    }
    if (partials.length === 1) sets.push(partials);
    sets.push([...partials, ...roots.filter((row) => row > (partials.at(-1) ?? index))]);
    const allPrevious = totalsBefore.filter((row) => rows[row]?.total?.kind !== "part");
    if (allPrevious.length > 1) sets.push(allPrevious);
    sets.push(this.#leaves(-1, before.length === 0 ? this.#count : index), leavesSince);
    return sets.filter((set) => set.length > 0);
  }

  #leaves(after: number, before: number): readonly number[] {
    const leaves: number[] = [];
    for (let index = after + 1; index < before; index++)
      if (this.#isItem(index) && this.#childrenOf(index).length === 0) leaves.push(index);
    return leaves;
  }

  /** The row with this ordinal: at the top of the outline where there is one, else the nearest above. */
  #rowOfOrdinal(term: string, total: number): number | undefined {
    const { rows } = this.#table;
    const fits = (index: number): boolean => this.#isItem(index) && rows[index]?.ordinal?.text === term;
    const root = this.#roots().find(fits);
    if (root !== undefined) return root;
    const above = rows.findLastIndex((_, index) => index < total && fits(index));
    return above === -1 ? undefined : above;
  }
}

/** "Trong đó: …" and the dashes and plain rows that carry it on. */
function namedParts({ rows }: Table): ReadonlySet<number> {
  const named = new Set<number>();
  let open = false;
  let indent = 0;
  for (const [index, { kind, label, ordinal, bold, indent: own }] of rows.entries()) {
    if (kind !== "item") {
      open = false;
    } else if (isOfWhich(foldText(label.slice(0, 24)))) {
      open = true;
      indent = own;
      named.add(index);
    } else if (open && !bold && own >= indent && (ordinal === undefined || ordinal.style === "bullet")) named.add(index);
    else open = false;
  }
  return named;
}

function codeColumns(table: Table): number {
  return table.columns.filter(({ role }) => role === "code").length;
}

function hasValue(column: Column, index: number): boolean {
  const value = column.values[index];
  return value !== undefined && !isZeroDecimal(value);
}

const tiny: Decimal = { digits: 1n, scale: 9 };
const million = decimalOfInteger(1_000_000);

/** Equal, but for what binary fractions leave behind: numbers with a fraction may differ in the twelfth digit. */
export function sameAmount(left: Decimal, right: Decimal): boolean {
  if (sameDecimal(left, right)) return true;
  if (left.scale === 0 && right.scale === 0) return false;
  const difference = absoluteDecimal(subtractDecimals(left, right));
  const size = absoluteDecimal(left);
  const allowed = compareDecimals(size, million) > 0 ? { digits: size.digits, scale: size.scale + 12 } : tiny;
  return compareDecimals(difference, allowed) <= 0;
}
