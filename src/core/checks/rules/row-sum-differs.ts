/** "Tổng số" of a row is not the sum of the columns that it sums up in every other row. */
import { isZeroDecimal } from "../../money/decimal";
import { agrees, rowSum, sumRelations } from "../../tables/relations";
import { rowFinding } from "../row-finding";
import { tableRule } from "../rule";
import { headingOf } from "../table-places";

export const rowSumDiffers = tableRule("row-sum-differs", "error", ({ table }) =>
  sumRelations(table).flatMap(({ parts, result, rows, fits }) =>
    table.rows.flatMap((_, index) => {
      const computed = rowSum(parts, index);
      const stated = result.values[index];
      if (computed === undefined || (stated === undefined && isZeroDecimal(computed)) || (stated !== undefined && agrees(stated, computed)))
        return [];
      if (stated === undefined && fits < rows) return [];
      const other = parts.map(headingOf).join(" + ");
      return [
        rowFinding("row-sum-differs", stated === undefined ? "warning" : "error", { table, index, result, from: parts, computed, other }),
      ];
    }),
  ),
);
