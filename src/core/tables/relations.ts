/**
 * Which columns of a table are made of others, row by row: quantity × unit price = amount, parts beside their sum, before tax + tax = after tax. Taken for
 * true only where most rows say so; then the others are wrong.
 */
import type { Decimal } from "../money/decimal";
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  isZeroDecimal,
  multiplyDecimals,
  roundDecimal,
  sameDecimal,
  subtractDecimals,
} from "../money/decimal";
import { foldText } from "../plan/fold-text";
import type { Column, Table } from "./table";
import type { ColumnSet } from "./unnamed-relations";
import { sumsOfSums, unnamedProducts, unnamedSums } from "./unnamed-relations";

export interface ProductRelation {
  readonly factors: readonly Column[];
  readonly result: Column;
  /** What the product is multiplied by: 1, or 0.001 where prices are in đồng and amounts in nghìn đồng. */
  readonly scale: Decimal;
  /** Rows with factors and result, and how many of them agree. */
  readonly rows: number;
  readonly fits: number;
  /** Whether the headings name quantity, price and amount; else the figures alone do. */
  readonly isNamed: boolean;
}

export interface SumRelation {
  readonly parts: readonly Column[];
  readonly result: Column;
  readonly rows: number;
  readonly fits: number;
  /** Whether the heading says that the column sums up others; else the figures alone do. */
  readonly isNamed: boolean;
}

const unscaled: Decimal = { digits: 1n, scale: 0 };

const scales: readonly Decimal[] = [unscaled, { digits: 1n, scale: 3 }, { digits: 1n, scale: 6 }, { digits: 1000n, scale: 0 }];

/** How many rows are tried to learn the relation; the rule then checks all. */
const mostTried = 400;

export function productOf(factors: readonly Column[], index: number): Decimal | undefined {
  let product: Decimal | undefined;
  for (const { values } of factors) {
    const value = values[index];
    if (value === undefined) return undefined;
    product = product === undefined ? value : multiplyDecimals(product, value);
  }
  return product;
}

/** Equal after rounding to the last place that is shown; officers round amounts to đồng, and to larger units where they count in them. */
export function agrees(stated: Decimal, computed: Decimal): boolean {
  if (sameDecimal(stated, computed)) return true;
  if (compareDecimals(roundDecimal(computed, stated.scale), stated) === 0) return true;
  const difference = absoluteDecimal(subtractDecimals(stated, computed));
  return compareDecimals(difference, { digits: 1n, scale: Math.max(0, stated.scale) }) < 0;
}

/** One for each column of amounts with a unit price on its left. */
export function productRelations(table: Table): readonly ProductRelation[] {
  const { memory, columns, rows } = table;
  return memory.recall("products", [rows.length, ...columns], () => findProducts(table));
}

function findProducts({ columns, rows }: Table): readonly ProductRelation[] {
  const found: ProductRelation[] = [];
  for (const [place, price] of columns.entries()) {
    if (price.role !== "price" || !price.numeric) continue;
    const quantities = columns.filter(({ role, numeric }, at) => role === "quantity" && numeric && at < place);
    const nextPrice = columns.findIndex(({ role, numeric }, at) => at > place && role === "price" && numeric);
    const results = columns.filter(
      ({ role, numeric }, at) => role === "amount" && numeric && at > place && (nextPrice === -1 || at < nextPrice),
    );
    const late = columns.filter(({ role, numeric }, at) => role === "quantity" && numeric && at > place);
    const sets = [[...quantities], quantities.slice(-1), [...quantities, ...late], ...quantities.map((one) => [one]), late].filter(
      (set) => set.length > 0,
    );
    const best = bestProduct(sets, price, results.slice(0, 3), rows.length);
    if (best !== undefined && best.fits >= 2 && best.fits * 10 >= best.rows * 6) found.push(best);
  }
  const known = new Set(found.map(({ result }) => result));
  const others = unnamedProducts(columns, rows.length, known).map(({ parts, result }) => ({
    ...measureProduct(parts, result, unscaled, rows.length),
    isNamed: false,
  }));
  return [...found, ...others.filter(({ rows: count, fits }) => count - fits <= 3 && fits >= (count - fits) * 2)];
}

/** The one that most rows follow. */
function bestProduct(
  sets: readonly (readonly Column[])[],
  price: Column,
  results: readonly Column[],
  count: number,
): ProductRelation | undefined {
  let best: ProductRelation | undefined;
  for (const set of sets)
    for (const result of results)
      for (const scale of scales) {
        const each = measureProduct([...set, price], result, scale, count);
        if (each.fits === mostTried) return each;
        const isBetter =
          best === undefined ||
          each.fits > best.fits ||
          (each.fits === best.fits && each.rows > best.rows && each.factors.length > best.factors.length);
        if (isBetter) best = each;
      }
  return best;
}

function measureProduct(factors: readonly Column[], result: Column, scale: Decimal, count: number): ProductRelation {
  let [rows, fits] = [0, 0];
  for (let index = 0; index < count && rows < mostTried; index++) {
    const product = productOf(factors, index);
    const stated = result.values[index];
    if (product === undefined || stated === undefined || isZeroDecimal(product)) continue;
    rows += 1;
    if (agrees(stated, scaled(product, scale))) fits += 1;
  }
  return { factors, result, scale, rows, fits, isNamed: true };
}

/** Nearly always prices and amounts count the same. */
export function scaled(product: Decimal, scale: Decimal): Decimal {
  return scale.digits === 1n && scale.scale === 0 ? product : multiplyDecimals(product, scale);
}

const totalHeading =
  /^(?:tong(?: so| cong| kinh phi| tien| du toan| von| nguon| chi phi| thu| chi)?|cong|tong so (?:tien|von))(?: \(.*\))?$/;

/** A column "Tổng số" beside the columns that it sums up, under one heading or in the whole table. */
export function sumRelations(table: Table): readonly SumRelation[] {
  const { memory, columns, rows } = table;
  return memory.recall("sums of columns", [rows.length, ...columns], () => findSums(table));
}

function findSums(table: Table): readonly SumRelation[] {
  const named = namedSums(table);
  const known = new Set(named.map(({ result }) => result));
  const others = unnamedSums(table.columns, table.rows.length, known).map((each) => measureSum(each, table.rows.length, false));
  const found = [...named, ...others.filter(isBorneOut)];
  return [
    ...found,
    ...sumsOfSums(table.columns, found)
      .map((each) => measureSum(each, table.rows.length, false))
      .filter(isBorneOut),
  ];
}

function isBorneOut({ rows, fits }: SumRelation): boolean {
  return fits >= 4 && fits >= (rows - fits) * 2;
}

function namedSums({ columns, rows }: Table): readonly SumRelation[] {
  const amounts = columns.filter(({ role, numeric }) => numeric && (role === "amount" || role === "tax"));
  return amounts.flatMap((result) => {
    const own = foldText(result.headings.at(-1) ?? "").trim();
    if (!totalHeading.test(own) || result.formula !== undefined) return [];
    const heading = result.headings.at(-2);
    const under = amounts.filter((column) => column !== result && heading !== undefined && column.headings.includes(heading));
    const left = amounts.filter((column) => column.index < result.index);
    const right = amounts.filter((column) => column.index > result.index);
    const best = [under, right, left]
      .filter((parts) => parts.length >= 2)
      .map((parts) => measureSum({ parts, result }, rows.length, true))
      .reduce<SumRelation | undefined>((winner, each) => (winner === undefined || each.fits > winner.fits ? each : winner), undefined);
    return best !== undefined && best.fits >= 3 && isUsual(best.fits, best.rows) ? [best] : [];
  });
}

/** Nearly all rows agree; or all but three at most, since one slip is carried on into its group and the total. */
function isUsual(fits: number, rows: number): boolean {
  return fits * 10 >= rows * 8 || (rows - fits <= 3 && fits > rows - fits);
}

/** Blanks count nothing; a row in which every part is blank says nothing. */
export function rowSum(parts: readonly Column[], index: number): Decimal | undefined {
  let total: Decimal | undefined;
  for (const { values } of parts) {
    const value = values[index];
    if (value !== undefined) total = total === undefined ? value : addDecimals(total, value);
  }
  return total;
}

function measureSum({ parts, result }: ColumnSet, count: number, isNamed: boolean): SumRelation {
  let [rows, fits] = [0, 0];
  for (let index = 0; index < count && rows < mostTried; index++) {
    const sum = rowSum(parts, index);
    const stated = result.values[index];
    if (sum === undefined || stated === undefined || isZeroDecimal(sum)) continue;
    rows += 1;
    if (agrees(stated, sum)) fits += 1;
  }
  return { parts, result, rows, fits, isNamed };
}
