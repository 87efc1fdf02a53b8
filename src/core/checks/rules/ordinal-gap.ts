/** The numbers of rows skip: a row may have been deleted. */
import { oddSteps } from "../ordinal-lists";
import { ordinalFixes } from "../repairs/ordinal-fixes";
import { tableRule } from "../rule";
import { columnsOf, placeOf } from "../table-places";

export const ordinalGap = tableRule("ordinal-gap", "warning", (view) => {
  const { table } = view;
  const column = (columnsOf(table, "ordinal")[0] ?? columnsOf(table, "content")[0])?.index ?? table.left;
  return oddSteps(view)
    .filter(({ kind }) => kind === "gap")
    .map(({ index, ordinal, before }) => {
      const cell = placeOf(table, index, column);
      const [fix, ...alsoFix] = ordinalFixes(view, index);
      const other = before.ordinal.text;
      return {
        rule: "ordinal-gap" as const,
        severity: "warning" as const,
        sheet: table.sheet.name,
        cell,
        cells: [cell, placeOf(table, before.index, column)],
        stated: ordinal.text,
        label: table.rows[index]?.label ?? "",
        other,
        ...(fix === undefined ? {} : { fix, alsoFix }),
      };
    });
});
