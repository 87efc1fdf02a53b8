/** A total by SUBTOTAL that leaves out hidden rows: what is signed depends on who filtered last. */
import { absoluteDecimal, decimalText, subtractDecimals } from "../../money/decimal";
import { tableRule } from "../rule";
import { hiddenParts, missesHidden } from "../stored-result";
import { cellOf, placeOf, rangesOf } from "../table-places";

export const totalFiltered = tableRule("total-filtered", "error", ({ table, structure }) =>
  structure.checks
    .filter((check) => missesHidden(table, check))
    .map(({ index, column, stated, computed, ...check }) => {
      const cell = placeOf(table, index, column.index);
      const hidden = rangesOf(table, hiddenParts(table, { index, column, stated, computed, ...check }), column.index);
      const formula = cellOf(table, index, column.index)?.formula ?? "";
      return {
        rule: "total-filtered" as const,
        severity: "error" as const,
        sheet: table.sheet.name,
        cell,
        cells: [cell, ...hidden],
        ...(stated === undefined
          ? {}
          : { stated: decimalText(stated), difference: decimalText(absoluteDecimal(subtractDecimals(computed, stated))) }),
        computed: decimalText(computed),
        label: table.rows[index]?.label ?? "",
        other: hidden.join(", "),
        fix: { kind: "formula" as const, cell, formula: formula.replace(/SUBTOTAL\(\s*(?:9|109)\s*,/gi, "SUM(") },
      };
    }),
);
