/** A total by SUBTOTAL that leaves out hidden rows, by its number those of a filter or all: what is signed depends on who filtered last. */
import { absoluteDecimal, decimalText, subtractDecimals } from "../../money/decimal";
import { unfilteredFixes } from "../repairs/sum-fix";
import { tableRule } from "../rule";
import { hiddenBy, hiddenParts, missesHidden } from "../stored-result";
import { placeOf, rangesOf } from "../table-places";

export const totalFiltered = tableRule("total-filtered", "error", (view) => {
  const { table, structure } = view;
  return structure.checks
    .filter((check) => missesHidden(table, check))
    .map((check) => {
      const { index, column, stated, computed } = check;
      const cell = placeOf(table, index, column.index);
      const parts = hiddenParts(table, check);
      const hidden = rangesOf(table, parts, column.index);
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
        hiddenBy: hiddenBy(table, parts),
        ...(fix === undefined ? {} : { fix, alsoFix }),
      };
    });
});
