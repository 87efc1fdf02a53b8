/** A formula that is not the one of its neighbours above and below, and gives another figure. */
import { absoluteDecimal, decimalText, isZeroDecimal, subtractDecimals } from "../../money/decimal";
import { sameAmount } from "../../tables/sums/same-amount";
import { oddCells } from "../neighbour-formulas";
import { tableRule } from "../rule";
import { cellOf, placeOf } from "../table-places";

export const formulaDiffers = tableRule("formula-differs", "warning", (view) =>
  oddCells(view).flatMap(({ index, column, expected, value, typed }) => {
    const stated = column.values[index];
    if (typed || stated === undefined || value === undefined || sameAmount(stated, value) || isZeroDecimal(value)) return [];
    const cell = placeOf(view.table, index, column.index);
    return [
      {
        rule: "formula-differs" as const,
        severity: "warning" as const,
        sheet: view.table.sheet.name,
        cell,
        cells: [cell],
        stated: decimalText(stated),
        computed: decimalText(value),
        difference: decimalText(absoluteDecimal(subtractDecimals(stated, value))),
        label: cellOf(view.table, index, column.index)?.formula ?? "",
        other: expected,
        fix: { kind: "formula" as const, cell, formula: expected },
      },
    ];
  }),
);
