/** Figures of a row that were rounded one by one: parts and sum then differ in the last place, and nobody has made a mistake. */
import type { Decimal } from "../money/decimal";
import type { Column, Table } from "../tables/table";
import { mayBeRounding } from "./explain-difference";

/** Places behind the point that a column may show: more are left by arithmetic, not by rounding. */
const mostPlaces = 6;

interface DifferingRow {
  readonly index: number;
  readonly computed: Decimal;
}

interface SortedRows<Row> {
  /** The rows that are no matter of rounding, and `doubtful` in its place. */
  readonly wrong: readonly Row[];
  /** A single row among figures without a fraction: rounded, or a slip. */
  readonly doubtful: Row | undefined;
  /** How many rows rounding explains. */
  readonly rounded: number;
}

/** In đồng nothing is rounded: a larger unit or figures with a fraction must be at hand. `rows`: those in which `result` is not what `parts` add up to. */
export function sortRounded<Row extends DifferingRow>(
  { unit }: Table,
  result: Column,
  parts: readonly Column[],
  rows: readonly Row[],
): SortedRows<Row> {
  const places = rows.length === 0 ? 0 : placesOf([result, ...parts]);
  if (places === 0 && unit.stated.every((each) => each.unit === "dong")) return { wrong: rows, doubtful: undefined, rounded: 0 };
  const isRounded = ({ index, computed }: Row): boolean => {
    const stated = result.values[index];
    return stated !== undefined && mayBeRounding(stated, computed, parts.length, places);
  };
  const rounded = rows.filter(isRounded);
  const [only] = rounded;
  if (places === 0 && rounded.length === 1) return { wrong: rows, doubtful: only, rounded: 1 };
  return { wrong: rows.filter((row) => !isRounded(row)), doubtful: undefined, rounded: rounded.length };
}

function placesOf(columns: readonly Column[]): number {
  let places = 0;
  for (const { values } of columns) for (const value of values) if (value !== undefined && value.scale > places) places = value.scale;
  return Math.min(places, mostPlaces);
}
