import type { Understanding } from "../../core/checks/understanding";
import { address } from "../../core/tables/address";

/** The table's cells: "A4:F18". */
export function rangeOf({ range }: Pick<Understanding, "range">): string {
  return `${address(range.top, range.left)}:${address(range.bottom, range.right)}`;
}
