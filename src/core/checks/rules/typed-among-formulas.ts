/** A figure that was typed where the cells above and below hold a formula: it no longer follows its row. */
import { decimalText } from "../../money/decimal";
import { sameAmount } from "../../tables/sums/same-amount";
import { oddCells } from "../neighbour-formulas";
import { tableRule } from "../rule";
import { placeOf } from "../table-places";

export const typedAmongFormulas = tableRule("typed-among-formulas", "warning", (view) =>
  oddCells(view).flatMap(({ index, column, expected, value, typed }) => {
    const stated = column.values[index];
    if (!typed || stated === undefined || value === undefined) return [];
    const cell = placeOf(view.table, index, column.index);
    return [
      {
        rule: "typed-among-formulas" as const,
        severity: sameAmount(stated, value) ? ("info" as const) : ("warning" as const),
        sheet: view.table.sheet.name,
        cell,
        cells: [cell],
        stated: decimalText(stated),
        computed: decimalText(value),
        label: view.table.rows[index]?.label ?? "",
        other: expected,
        fix: { kind: "formula" as const, cell, formula: expected },
      },
    ];
  }),
);
