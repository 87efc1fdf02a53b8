/** What each row gives to the total of a column: its own figure where no row below it has one. Together with nothing else they are the total. */
import type { Decimal } from "../money/decimal";
import { addDecimals, zeroDecimal } from "../money/decimal";
import type { Column } from "../tables/table";
import type { VersionTable } from "./version-table";

export interface ColumnMoney {
  /** By index into `Table.rows`. */
  readonly byRow: ReadonlyMap<number, Decimal>;
  readonly sum: Decimal;
  /** What the total row states; undefined where no row does. */
  readonly stated: Decimal | undefined;
}

export function moneyOfRows({ table, structure, lines }: VersionTable, column: Column): ColumnMoney {
  const total = structure.totals.findLast((index) => column.values[index] !== undefined && table.rows[index]?.total?.kind !== "part");
  const parts = new Map(structure.checks.filter((check) => check.column === column).map((check) => [check.index, check.parts]));
  const byRow = new Map<number, Decimal>();
  const seen = new Set<number>();
  const take = (index: number): boolean => {
    if (seen.has(index)) return false;
    seen.add(index);
    const isTotal = table.rows[index]?.kind === "total";
    const below = (isTotal ? parts.get(index) : structure.children[index]) ?? [];
    let found = false;
    for (const part of below) found = take(part) || found;
    const value = column.values[index];
    if (!found && value !== undefined && !isTotal) byRow.set(index, value);
    return found || value !== undefined;
  };
  const top = total === undefined ? undefined : parts.get(total);
  if (total !== undefined) seen.add(total);
  for (const index of top ?? lines.filter(({ parent }) => parent === undefined).map((line) => line.index)) take(index);
  const sum = [...byRow.values()].reduce(addDecimals, zeroDecimal);
  return { byRow, sum, stated: total === undefined ? undefined : column.values[total] };
}
