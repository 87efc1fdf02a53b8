/** A sum that takes in its own cell: Excel shows zero, or whatever it computed before. */
import { columnSum, holdsRow } from "../../tables/column-sum";
import { address } from "../../tables/address";
import { sheetRule } from "../rule";

export const circularFormula = sheetRule("circular-formula", "error", ({ sheet, formulas }) => {
  const cells = formulas.flatMap(({ row, column, cell, node }) => {
    const sum = node === undefined || cell.formula?.includes(":") !== true ? undefined : columnSum(node, column);
    return sum !== undefined && holdsRow(sum, row) ? [{ cell: address(row, column), formula: cell.formula ?? "" }] : [];
  });
  return cells.map(({ cell, formula }) => ({
    rule: "circular-formula" as const,
    severity: "error" as const,
    sheet: sheet.name,
    cell,
    cells: [cell],
    other: formula,
  }));
});
