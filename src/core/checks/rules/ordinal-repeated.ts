/** The same number twice among rows that stand beside each other, or one that goes back. */
import { oddSteps } from "../ordinal-lists";
import { ordinalFixes } from "../repairs/ordinal-fixes";
import { tableRule } from "../rule";
import { columnsOf, placeOf } from "../table-places";

export const ordinalRepeated = tableRule("ordinal-repeated", "warning", (view) => {
  const { table } = view;
  const column = (columnsOf(table, "ordinal")[0] ?? columnsOf(table, "content")[0])?.index ?? table.left;
  return oddSteps(view)
    .filter(({ kind }) => kind === "repeat")
    .map(({ index, ordinal, before }) => {
      const cell = placeOf(table, index, column);
      const [fix, ...alsoFix] = ordinalFixes(view, index);
      const other = placeOf(table, before.index, column);
      return {
        rule: "ordinal-repeated" as const,
        severity: "warning" as const,
        sheet: table.sheet.name,
        cell,
        cells: [cell, other],
        stated: ordinal.text,
        label: table.rows[index]?.label ?? "",
        other,
        ...(fix === undefined ? {} : { fix, alsoFix }),
      };
    });
});
