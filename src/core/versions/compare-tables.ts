/** One table in two versions: what became of each row, and why each total changed. */
import type { Decimal } from "../money/decimal";
import { absoluteDecimal, addDecimals, compareDecimals, decimalText, isZeroDecimal, subtractDecimals, zeroDecimal } from "../money/decimal";
import { isAdditive } from "../tables/sums/is-additive";
import { compareFields, statedFields } from "./compare-fields";
import { inDong, scalesOf } from "./money-scales";
import { matchColumns } from "./match-columns";
import { matchRows } from "./match-rows";
import type { ColumnMoney } from "./money-of-rows";
import { moneyOfRows } from "./money-of-rows";
import type { FieldChange, RowChange, TableComparison, TotalChange } from "./version-comparison";
import type { VersionLine, VersionTable } from "./version-table";
import { placeOf, rowOf } from "./version-table";

export function compareTables(before: VersionTable, after: VersionTable): TableComparison {
  const scales = scalesOf(before.table, after.table);
  const columns = matchColumns(before.table.columns, after.table.columns);
  const amounts = columns.filter((pair) => isAdditive(pair.before) && isAdditive(pair.after));
  const money = amounts.map((pair) => ({
    heading: pair.after.headings.at(-1) ?? "",
    before: scaled(moneyOfRows(before, pair.before), scales.before),
    after: scaled(moneyOfRows(after, pair.after), scales.after),
  }));
  const partners = matchRows(before.lines, after.lines);
  const origins = new Map([...partners].map(([one, other]) => [other, one]));
  const compared = { before, after, columns, scales, partners };
  let same = 0;
  const changes: OrderedChange[] = [];
  const push = (one: VersionLine | undefined, other: VersionLine | undefined, fields: readonly FieldChange[]): void => {
    const differences = money.map((each) => subtractDecimals(moneyAt(each.after, other?.index), moneyAt(each.before, one?.index)));
    if (one !== undefined && other !== undefined && fields.length === 0 && differences.every(isZeroDecimal)) {
      same += 1;
      return;
    }
    changes.push({
      change: {
        kind: one === undefined ? "added" : other === undefined ? "removed" : "changed",
        before: one === undefined ? undefined : rowOf(before, one),
        after: other === undefined ? undefined : rowOf(after, other),
        fields,
        amounts: differences.map(decimalText),
      },
      differences,
      size: differences.map(absoluteDecimal).reduce((most, each) => (compareDecimals(each, most) > 0 ? each : most), zeroDecimal),
    });
  };
  for (const line of after.lines) {
    const origin = origins.get(line);
    push(origin, line, origin === undefined ? statedFields(after, line, compared, "after") : compareFields(origin, line, compared));
  }
  for (const line of before.lines) if (!partners.has(line)) push(line, undefined, statedFields(before, line, compared, "before"));
  changes.sort((one, other) => compareDecimals(other.size, one.size));
  return {
    before: placeOf(before),
    after: placeOf(after),
    unit: scales.known ? "dong" : "as-written",
    changes: changes.map(({ change }) => change),
    same,
    totals: money.map(({ heading, before: from, after: to }, column) =>
      totalChange(
        heading,
        from,
        to,
        changes.reduce((sum, { differences }) => addDecimals(sum, differences[column] ?? zeroDecimal), zeroDecimal),
      ),
    ),
  };
}

interface OrderedChange {
  readonly change: RowChange;
  /** Column for column of amounts. */
  readonly differences: readonly Decimal[];
  /** The largest money in it. */
  readonly size: Decimal;
}

function moneyAt({ byRow }: ColumnMoney, index: number | undefined): Decimal {
  return (index === undefined ? undefined : byRow.get(index)) ?? zeroDecimal;
}

function scaled({ byRow, sum, stated }: ColumnMoney, zeros: number): ColumnMoney {
  return {
    byRow: new Map([...byRow].map(([index, value]) => [index, inDong(value, zeros)])),
    sum: inDong(sum, zeros),
    stated: stated === undefined ? undefined : inDong(stated, zeros),
  };
}

function totalChange(heading: string, before: ColumnMoney, after: ColumnMoney, rows: Decimal): TotalChange {
  const [from, to] = [before.stated ?? before.sum, after.stated ?? after.sum];
  const change = subtractDecimals(to, from);
  return {
    heading,
    before: decimalText(from),
    after: decimalText(to),
    change: decimalText(change),
    rows: decimalText(rows),
    rest: decimalText(subtractDecimals(change, rows)),
  };
}
