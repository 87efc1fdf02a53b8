/** What a correction is about, so that the last word about a thing can be told from words about others. */
import type { TableChange } from "../../core/tables/corrections/correct-table";
import type { AskedCorrection } from "./check-task";

export function isSameTarget(one: AskedCorrection, other: AskedCorrection): boolean {
  return one.table.sheet === other.table.sheet && one.table.place === other.table.place && targetOf(one.change) === targetOf(other.change);
}

function targetOf(change: TableChange): string {
  switch (change.kind) {
    case "column":
      return `column ${String(change.column)}`;
    case "row":
      return `row ${String(change.row)}`;
    case "unit":
    case "left-out":
    case "reset":
      return change.kind;
  }
}
