/** What an officer has just chosen stands in its list at once, before the table is read anew. Pure. */
import type { TableChange } from "../../core/tables/corrections/correct-table";
import type { AskedCorrection, ChosenTable } from "./check-task";

/** The last change on its way for which `is` holds; a reset takes back whatever was asked before it. */
export function lastAsked<C extends TableChange>(
  asked: readonly AskedCorrection[],
  chosen: ChosenTable,
  is: (change: TableChange) => change is C,
): C | "reset" | undefined {
  const changes = asked.filter(({ table }) => table.sheet === chosen.sheet && table.place === chosen.place).map(({ change }) => change);
  const last = changes.findLast((change) => change.kind === "reset" || is(change));
  return last === undefined || is(last) ? last : "reset";
}
