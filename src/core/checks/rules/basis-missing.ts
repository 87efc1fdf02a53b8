/** An amount that was typed as a lump sum among rows that say how theirs come about: quantity × norm. Auditors write that up. */
import { decimalText, isZeroDecimal } from "../../money/decimal";
import { productRelations } from "../../tables/relations";
import { tableRule } from "../rule";
import { cellOf, columnsOf, headingOf, leavesOf, placeOf } from "../table-places";
import { plainText } from "../../tables/plain-text";

export const basisMissing = tableRule("basis-missing", "warning", (view) => {
  const { table, structure } = view;
  const basis = columnsOf(table, "basis");
  return productRelations(table).flatMap(({ factors, result, isNamed }) => {
    if (!isNamed) return [];
    const name = `lump ${[...factors, result].map(({ index }) => index).join(" ")}`;
    const kinds = table.memory.byRow(name, [], [result.values, ...factors.map(({ values }) => values)], (value, index) => {
      if (value === undefined || isZeroDecimal(value)) return "none";
      return factors.every(({ values }) => values[index] === undefined) ? "lump" : "made";
    });
    const leaves = leavesOf(view).filter((index) => kinds[index] !== "none");
    const lump = leaves.filter(
      (index) => kinds[index] === "lump" && basis.every((column) => plainText(cellOf(table, index, column.index)) === ""),
    );
    if (lump.length * 4 > leaves.length) return [];
    const lastMade = leaves.findLast((index) => kinds[index] === "made") ?? 0;
    const end = structure.totals.find((total) => total > lastMade) ?? table.rows.length;
    return lump.flatMap((index) => {
      // What stands below the last total is made of totals.
      if (index > end) return [];
      const label = table.rows[index]?.label ?? "";
      const value = result.values[index];
      const formula = cellOf(table, index, result.index)?.formula;
      if (value === undefined || formula !== undefined || /%/.test(label)) return [];
      const cell = placeOf(table, index, result.index);
      return [
        {
          rule: "basis-missing" as const,
          severity: "warning" as const,
          sheet: table.sheet.name,
          cell,
          cells: [cell],
          stated: decimalText(value),
          label,
          other: factors.map(headingOf).join(" × "),
        },
      ];
    });
  });
});
