/** A cost without a source of funds, in a table that names one for the others. */
import { blankInColumn } from "../blank-in-column";
import { tableRule } from "../rule";
import { columnsOf } from "../table-places";

export const sourceMissing = tableRule("source-missing", "warning", (view) =>
  columnsOf(view.table, "source")
    .slice(0, 1)
    .flatMap((column) => blankInColumn("source-missing", view, column, true)),
);
