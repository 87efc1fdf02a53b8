/** A total by SUBTOTAL that leaves out hidden rows: what is signed depends on who filtered last. */
import { absoluteDecimal, decimalText, subtractDecimals } from "../../money/decimal";
import { unfilteredFixes } from "../repairs/sum-fix";
import { tableRule } from "../rule";
import { hiddenParts, missesHidden } from "../stored-result";
import { placeOf, rangesOf } from "../table-places";

export const totalFiltered = tableRule("total-filtered", "error", (view) => {
  const { table, structure } = view;
  return structure.checks
    .filter((check) => missesHidden(table, check))
    .map((check) => {
      const { index, column, stated, computed } = check;
      const cell = placeOf(table, index, column.index);
      const hidden = rangesOf(table, hiddenParts(table, check), column.index);
      const [fix, ...alsoFix] = unfilteredFixes(view, check);
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
        ...(fix === undefined ? {} : { fix, alsoFix }),
      };
    });
});
