/** "Tổng số" of a row is not the sum of the columns that it sums up in every other row. */
import type { Decimal } from "../../money/decimal";
import { compareDecimals, isZeroDecimal } from "../../money/decimal";
import { foldText } from "../../plan/fold-text";
import type { SumRelation } from "../../tables/relations";
import { agrees, rowSum, sumRelations } from "../../tables/relations";
import { isOfWhich } from "../../tables/total-label";
import { rowFinding } from "../row-finding";
import { sortRounded } from "../row-rounding";
import { tableRule } from "../rule";
import { headingOf } from "../table-places";

export const rowSumDiffers = tableRule("row-sum-differs", "error", ({ table }) =>
  sumRelations(table).flatMap((relation) => {
    const { parts, result, rows, fits } = relation;
    const name = `sum ${[...parts, result].map(({ index }) => index).join(" ")}`;
    const indexes = table.memory.rowsWhere(name, [], [result.values, ...parts.map(({ values }) => values)], (stated, index) => {
      const computed = rowSum(parts, index);
      if (computed === undefined) return false;
      return stated === undefined ? !isZeroDecimal(computed) : !agrees(stated, computed);
    });
    const differing = indexes.flatMap((index) => {
      const computed = rowSum(parts, index);
      return computed === undefined || (result.values[index] === undefined && fits < rows) ? [] : [{ index, computed }];
    });
    const { wrong, doubtful } = sortRounded(table, result, parts, differing);
    const other = parts.map(headingOf).join(" + ");
    return wrong.flatMap((row) => {
      const { index, computed } = row;
      const finding = rowFinding("row-sum-differs", "error", { table, index, result, from: parts, computed, other });
      // Where few rows bear the sum out, only a slip of the hand is beyond doubt.
      const isBorneOut = relation.isNamed && (fits >= (rows - fits) * 2 || finding.explanation !== undefined);
      // "Trong đó" need not name every part.
      const isPartial = finding.explanation === undefined && isOfWhichSum(relation) && exceeds(result.values[index], computed);
      if (isPartial && !relation.isNamed) return [];
      const isSure = isBorneOut && !isPartial && result.values[index] !== undefined && row !== doubtful;
      return [isSure ? finding : { ...finding, severity: "warning" as const }];
    });
  }),
);

function isOfWhichSum({ parts }: SumRelation): boolean {
  return parts.some(({ headings }) => headings.some((heading) => isOfWhich(foldText(heading))));
}

function exceeds(stated: Decimal | undefined, computed: Decimal): boolean {
  return stated !== undefined && compareDecimals(stated, computed) > 0;
}
