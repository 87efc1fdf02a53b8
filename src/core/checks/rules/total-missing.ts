/** A total row that states no figure although its rows hold money. */
import { isZeroDecimal } from "../../money/decimal";
import { isAdditive } from "../../tables/sums/is-additive";
import { tableRule } from "../rule";
import { columnsOf, placeOf } from "../table-places";

export const totalMissing = tableRule("total-missing", "warning", ({ table, structure }) =>
  structure.totals.flatMap((index) => {
    const additive = table.columns.filter(isAdditive);
    if (additive.length === 0 || additive.some(({ values }) => values[index] !== undefined)) return [];
    const check = structure.checks.find((each) => each.index === index && each.stated === undefined && !isZeroDecimal(each.computed));
    if (check === undefined) return [];
    const cell = placeOf(table, index, check.column.index);
    const label = columnsOf(table, "content", "ordinal").map((column) => placeOf(table, index, column.index));
    return [
      {
        rule: "total-missing" as const,
        severity: "warning" as const,
        sheet: table.sheet.name,
        cell,
        cells: [cell, ...label],
        label: table.rows[index]?.label ?? "",
      },
    ];
  }),
);
