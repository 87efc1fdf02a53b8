/** Quantity × unit price is not the amount of the row. Where only a factor of ten, a hundred or a thousand is wrong, the finding says so. */
import { isZeroDecimal } from "../../money/decimal";
import { agrees, productOf, productRelations, scaled } from "../../tables/relations";
import { rowFinding } from "../row-finding";
import { tableRule } from "../rule";
import { cellOf, headingOf } from "../table-places";

export const productDiffers = tableRule("product-differs", "error", ({ table, structure }) =>
  productRelations(table).flatMap(({ factors, result, scale, rows, fits, isNamed }) => {
    const name = `product ${[...factors, result].map(({ index }) => index).join(" ")}`;
    const differing = table.memory.rowsWhere(name, [scale], [result.values, ...factors.map(({ values }) => values)], (stated, index) => {
      const product = productOf(factors, index);
      if (product === undefined) return false;
      return stated === undefined ? !isZeroDecimal(product) : !agrees(stated, scaled(product, scale));
    });
    const rightSums = new Set(
      structure.checks.flatMap(({ index, column, fault }) => (column === result && fault === "none" ? [index] : [])),
    );
    return differing.flatMap((index) => {
      const product = productOf(factors, index);
      const stated = result.values[index];
      if (product === undefined || (stated === undefined && cellOf(table, index, result.index) !== undefined)) return [];
      const computed = scaled(product, scale);
      // The figure of a group is the sum of its rows, whatever stands beside it.
      if (rightSums.has(index)) return [];
      const other = factors.map(headingOf).join(" × ");
      const finding = rowFinding("product-differs", "error", { table, index, result, from: factors, computed, other });
      // Where several rows go their own way, only a slip of the hand is beyond doubt.
      const isUsual = isNamed && (rows - fits <= 2 || fits * 10 >= rows * 8);
      const isSure = stated !== undefined && (isUsual || finding.explanation !== undefined);
      return [isSure ? finding : { ...finding, severity: "warning" as const }];
    });
  }),
);
