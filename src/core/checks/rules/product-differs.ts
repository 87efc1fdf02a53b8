/** Quantity × unit price is not the amount of the row. Where only a factor of ten, a hundred or a thousand is wrong, the finding says so. */
import { isZeroDecimal } from "../../money/decimal";
import { agrees, productOf, productRelations, scaled } from "../../tables/relations";
import { rowFinding } from "../row-finding";
import { tableRule } from "../rule";
import { cellOf, headingOf } from "../table-places";

export const productDiffers = tableRule("product-differs", "error", ({ table, structure }) =>
  productRelations(table).flatMap(({ factors, result, scale, rows, fits }) =>
    table.rows.flatMap((_, index) => {
      const product = productOf(factors, index);
      if (product === undefined) return [];
      const computed = scaled(product, scale);
      const stated = result.values[index];
      if (stated === undefined ? isZeroDecimal(computed) || cellOf(table, index, result.index) !== undefined : agrees(stated, computed))
        return [];
      // The figure of a group is the sum of its rows, whatever stands beside it.
      if (structure.checks.some((check) => check.index === index && check.column === result && check.fault === "none")) return [];
      const other = factors.map(headingOf).join(" × ");
      const finding = rowFinding("product-differs", "error", { table, index, result, from: factors, computed, other });
      // Where several rows go their own way, only a slip of the hand is beyond doubt.
      const isSure = stated !== undefined && (rows - fits <= 2 || fits * 10 >= rows * 8 || finding.explanation !== undefined);
      return [isSure ? finding : { ...finding, severity: "warning" as const }];
    }),
  ),
);
