/** A formula adds up rows and leaves one out that stands beside them, holds money and is added nowhere else. */
import { sumFix } from "../repairs/sum-fix";
import { tableRule } from "../rule";
import { sumFinding } from "../sum-finding";
import { rangesOf } from "../table-places";

export const rowLeftOut = tableRule("row-left-out", "error", (view) =>
  view.structure.checks
    .filter(({ fault }) => fault === "left-out")
    .map((check) => {
      const { table } = view;
      const fix = sumFix(view, check);
      const finding = sumFinding("row-left-out", view, check);
      const left = rangesOf(table, check.faultRows, check.column.index);
      return {
        ...finding,
        cells: [finding.cell, ...left, ...finding.cells.slice(1)],
        other: left.join(", "),
        count: check.faultRows.length,
        ...(fix === undefined ? {} : { fix }),
      };
    }),
);
