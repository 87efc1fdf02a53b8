/** "Tổng số" of a row is not the sum of the columns that it sums up in every other row. */
import { isZeroDecimal } from "../../money/decimal";
import { agrees, rowSum, sumRelations } from "../../tables/relations";
import { rowFinding } from "../row-finding";
import { tableRule } from "../rule";
import { headingOf } from "../table-places";

export const rowSumDiffers = tableRule("row-sum-differs", "error", ({ table }) =>
  sumRelations(table).flatMap(({ parts, result, rows, fits }) => {
    const name = `sum ${[...parts, result].map(({ index }) => index).join(" ")}`;
    const differing = table.memory.rowsWhere(name, [], [result.values, ...parts.map(({ values }) => values)], (stated, index) => {
      const computed = rowSum(parts, index);
      if (computed === undefined) return false;
      return stated === undefined ? !isZeroDecimal(computed) : !agrees(stated, computed);
    });
    return differing.flatMap((index) => {
      const computed = rowSum(parts, index);
      const stated = result.values[index];
      if (computed === undefined || (stated === undefined && fits < rows)) return [];
      const other = parts.map(headingOf).join(" + ");
      return [
        rowFinding("row-sum-differs", stated === undefined ? "warning" : "error", { table, index, result, from: parts, computed, other }),
      ];
    });
  }),
);
