/** Tables below each other on a sheet, each ended by "Cộng mục I", and a last row that sums them up: "Tổng cộng (I+II+III)". */
import type { Decimal } from "../money/decimal";
import { absoluteDecimal, addDecimals, decimalText, subtractDecimals, zeroDecimal } from "../money/decimal";
import { isAdditive } from "../tables/sums/is-additive";
import { sameAmount } from "../tables/sums/same-amount";
import { slipOfTheHand } from "./explain-difference";
import type { Finding } from "./finding";
import type { SheetView, TableView } from "./rule";
import { placeOf } from "./table-places";

interface PartTotal {
  readonly view: TableView;
  readonly index: number;
}

/** Only where every part that the row names is the end of a table, and not all of them of its own. */
export function sumsOfTables({ sheet, tables }: SheetView): readonly Finding[] {
  if (tables.length < 2) return [];
  const parts = partTotals(tables);
  return tables.flatMap((view) =>
    view.structure.totals.flatMap((index) => {
      const terms = view.table.rows[index]?.total?.terms ?? [];
      const named = terms.flatMap((term) => parts.get(term) ?? []);
      if (terms.length < 2 || named.length < terms.length || named.every((part) => part.view === view)) return [];
      return view.table.columns.filter(isAdditive).flatMap((column): readonly Finding[] => {
        const stated = column.values[index];
        const sum = sumAt(named, column.index);
        if (stated === undefined || sum === undefined || sameAmount(stated, sum)) return [];
        const cell = placeOf(view.table, index, column.index);
        const places = named.map((part) => placeOf(part.view.table, part.index, column.index));
        const explanation = slipOfTheHand(stated, sum);
        return [
          {
            rule: "grand-total-differs",
            severity: "error",
            sheet: sheet.name,
            cell,
            cells: [cell, ...places],
            stated: decimalText(stated),
            computed: decimalText(sum),
            difference: decimalText(absoluteDecimal(subtractDecimals(stated, sum))),
            label: view.table.rows[index]?.label ?? "",
            other: places.join(" + "),
            ...(explanation === undefined ? {} : { explanation }),
          },
        ];
      });
    }),
  );
}

/** By the ordinal that the row names; without those that two rows name. */
function partTotals(tables: readonly TableView[]): ReadonlyMap<string, PartTotal> {
  const parts = new Map<string, PartTotal>();
  const repeated = new Set<string>();
  for (const view of tables)
    for (const index of view.structure.totals) {
      const total = view.table.rows[index]?.total;
      const [term] = total?.kind === "part" ? total.terms : [];
      if (term === undefined) continue;
      if (parts.has(term)) repeated.add(term);
      parts.set(term, { view, index });
    }
  for (const term of repeated) parts.delete(term);
  return parts;
}

/** Undefined where one of the rows states nothing in the column. */
function sumAt(named: readonly PartTotal[], column: number): Decimal | undefined {
  let sum = zeroDecimal;
  for (const { view, index } of named) {
    const value = view.table.columns.find((each) => each.index === column)?.values[index];
    if (value === undefined) return undefined;
    sum = addDecimals(sum, value);
  }
  return sum;
}
