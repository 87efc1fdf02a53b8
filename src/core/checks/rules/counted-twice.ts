/** A formula adds up a group's figure and the rows that the group is the sum of. */
import { sumFix } from "../repairs/sum-fix";
import { tableRule } from "../rule";
import { sumFinding } from "../sum-finding";
import { rangesOf } from "../table-places";

export const countedTwice = tableRule("counted-twice", "error", (view) =>
  view.structure.checks
    .filter(({ fault }) => fault === "twice")
    .map((check) => {
      const twice = rangesOf(view.table, check.faultRows, check.column.index);
      const finding = sumFinding("counted-twice", view, check);
      const fix = sumFix(view, check);
      return {
        ...finding,
        cells: [...finding.cells, ...twice],
        other: twice.join(", "),
        count: check.faultRows.length,
        ...(fix === undefined ? {} : { fix }),
      };
    }),
);
