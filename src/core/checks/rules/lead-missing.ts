/** A task with no lead: nobody answers for it. */
import { blankInColumn } from "../blank-in-column";
import { tableRule } from "../rule";
import { columnsOf } from "../table-places";

export const leadMissing = tableRule("lead-missing", "warning", (view) =>
  columnsOf(view.table, "lead")
    .slice(0, 1)
    .flatMap((column) => blankInColumn("lead-missing", view, column, false)),
);
