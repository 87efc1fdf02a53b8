/**
 * Columns that are made of others although no heading says so: "Dự toán cả năm" beside its quarters, a number of people times a rate of any name.
 * Only what nearly every row of a sample bears out, in figures that cannot agree by chance.
 */
import type { Decimal } from "../money/decimal";
import { addDecimals, compareDecimals, decimalOfInteger, isZeroDecimal, multiplyDecimals, sameDecimal } from "../money/decimal";
import { isAdditive } from "./sums/is-additive";
import type { Column } from "./table";

export interface ColumnSet {
  readonly parts: readonly Column[];
  readonly result: Column;
}

/** Wider tables are not looked through. */
const mostColumns = 40;
const mostFactors = 16;
/** Rows of the sample, taken from all over the table. */
const sampled = 24;
const leastFits = 4;
/** So many different figures must agree: small numbers, and one number again and again, agree by chance. */
const leastFigures = 3;
const smallest = 100n;

/** Sums of columns that stand beside each other, on either side of their result. `known`: results that a heading names. */
export function unnamedSums(columns: readonly Column[], count: number, known: ReadonlySet<Column>): readonly ColumnSet[] {
  const amounts = columns.filter(isAdditive);
  if (amounts.length < 3 || amounts.length > mostColumns) return [];
  return amounts.flatMap((result, place) => {
    if (result.formula !== undefined || known.has(result)) return [];
    const rows = sampleOf(count, result);
    const right = bestRun(amounts.slice(place + 1), result, rows);
    const left = bestRun(amounts.slice(0, place).reverse(), result, rows);
    const { fits, parts } = left.fits > right.fits ? left : right;
    return isNearlyAll(fits, rows.length) ? [{ result, parts }] : [];
  });
}

/** "Tổng cộng" of "Cộng" and "Cộng": what stands on one side of a column without the parts of the sums that were found there. */
export function sumsOfSums(columns: readonly Column[], found: readonly ColumnSet[]): readonly ColumnSet[] {
  if (found.length === 0) return [];
  const amounts = columns.filter(isAdditive);
  const known = new Set(found.map(({ result }) => result));
  return amounts.flatMap((result, place) => {
    if (result.formula !== undefined || known.has(result)) return [];
    return [amounts.slice(0, place), amounts.slice(place + 1)].flatMap((side) => {
      const within = new Set(found.filter((each) => side.includes(each.result)).flatMap(({ parts }) => parts));
      const outer = side.filter((column) => !within.has(column));
      return outer.length > 1 && outer.some((column) => known.has(column)) ? [{ result, parts: outer }] : [];
    });
  });
}

interface FittingRun {
  readonly parts: readonly Column[];
  readonly fits: number;
}

/** How many columns from the nearest on add up to the result most often. */
function bestRun(run: readonly Column[], result: Column, rows: readonly number[]): FittingRun {
  const sums = rows.map((): Decimal | undefined => undefined);
  const filled = rows.map(() => 0);
  let best: FittingRun = { parts: [], fits: 0 };
  for (const [place, { values }] of run.entries()) {
    let [fits, added] = [0, 0];
    const figures = new Set<bigint>();
    for (const [at, row] of rows.entries()) {
      const value = values[row];
      if (isCounted(value)) {
        sums[at] = addTo(sums[at], value);
        filled[at] = (filled[at] ?? 0) + 1;
      }
      const [sum, stated] = [sums[at], result.values[row]];
      if (sum === undefined || stated === undefined || !sameDecimal(sum, stated)) continue;
      fits += 1;
      figures.add(stated.digits);
      // A figure that stands alone beside its copy proves nothing.
      if ((filled[at] ?? 0) > 1) added += 1;
    }
    if (place > 0 && fits > best.fits && added * 2 > fits && figures.size >= leastFigures) best = { parts: run.slice(0, place + 1), fits };
  }
  return best;
}

const addTo = (sum: Decimal | undefined, value: Decimal): Decimal => (sum === undefined ? value : addDecimals(sum, value));

/** Two columns whose product is a third one on their right. */
export function unnamedProducts(columns: readonly Column[], count: number, known: ReadonlySet<Column>): readonly ColumnSet[] {
  const numeric = columns.filter((column) => column.numeric);
  return numeric.flatMap((result, place): readonly ColumnSet[] => {
    if (!isAdditive(result) || result.formula !== undefined || known.has(result) || place < 2) return [];
    const rows = sampleOf(count, result);
    const factors = rows.length < leastFits ? [] : numeric.slice(Math.max(0, place - mostFactors), place);
    for (const [at, one] of factors.entries())
      for (const other of factors.slice(at + 1)) if (multiplyTo(one, other, result, rows)) return [{ result, parts: [one, other] }];
    return [];
  });
}

const mostMisses = 2;

function multiplyTo(one: Column, other: Column, result: Column, rows: readonly number[]): boolean {
  let [fits, misses] = [0, 0];
  const figures = new Set<bigint>();
  for (const row of rows) {
    const [left, right, stated] = [one.values[row], other.values[row], result.values[row]];
    if (left === undefined || right === undefined || stated === undefined || isOne(left) || isOne(right)) continue;
    if (sameDecimal(multiplyDecimals(left, right), stated)) {
      fits += 1;
      figures.add(stated.digits);
    } else if (++misses > mostMisses) return false;
  }
  return fits >= leastFits && fits >= misses * 2 && figures.size >= leastFigures;
}

const isOne = (value: Decimal): boolean => compareDecimals(value, decimalOfInteger(1)) === 0;

const isCounted = (value: Decimal | undefined): value is Decimal => value !== undefined && !isZeroDecimal(value);

const isNearlyAll = (fits: number, rows: number): boolean => fits >= leastFits && (fits * 4 >= rows * 3 || rows - fits <= 2);

/** Up to `sampled` rows in which the column states a figure that is not small, evenly spread. */
function sampleOf(count: number, { values }: Column): readonly number[] {
  const counts = (index: number): boolean => {
    const digits = values[index]?.digits ?? 0n;
    return digits >= smallest || digits <= -smallest;
  };
  const step = Math.max(1, Math.floor(count / sampled));
  const rows: number[] = [];
  for (let from = 0; from < count && rows.length < sampled; from += step) {
    let index = from;
    while (index < Math.min(count, from + step) && !counts(index)) index += 1;
    if (index < Math.min(count, from + step)) rows.push(index);
  }
  return rows;
}
