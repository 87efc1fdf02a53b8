import type { Column } from "../table";

/** Whether the figures of a column add up to a total: amounts and tax, but no quantities, prices or rates. */
export function isAdditive(column: Column): boolean {
  return column.numeric && (column.role === "amount" || column.role === "tax");
}
