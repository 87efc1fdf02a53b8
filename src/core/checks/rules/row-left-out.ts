/** A formula adds up rows and leaves one out that stands beside them, holds money and is added nowhere else. */
import type { SumCheck } from "../../tables/sum-structure";
import type { Table } from "../../tables/table";
import type { Fix } from "../finding";
import { tableRule } from "../rule";
import { sumFinding } from "../sum-finding";
import { cellOf, placeOf, rangesOf } from "../table-places";

export const rowLeftOut = tableRule("row-left-out", "error", (view) =>
  view.structure.checks
    .filter(({ fault }) => fault === "left-out")
    .map((check) => {
      const { table } = view;
      const fix = widenedRange(table, check);
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

/** `=SUM(F33:F37)` -> `=SUM(F33:F38)` where the parts then are one stretch. */
function widenedRange(table: Table, { index, column, parts }: SumCheck): Fix | undefined {
  const formula = cellOf(table, index, column.index)?.formula;
  const ranges = rangesOf(table, parts, column.index);
  const [only] = ranges;
  if (formula === undefined || only === undefined || ranges.length !== 1) return undefined;
  const plain = /^=\s*(SUM|SUBTOTAL)\(\s*((?:9|109)\s*,\s*)?\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+\s*\)$/i.exec(formula);
  if (plain === null) return undefined;
  return {
    kind: "formula",
    cell: placeOf(table, index, column.index),
    formula: `=${(plain[1] ?? "").toUpperCase()}(${plain[2] ?? ""}${only})`,
  };
}
