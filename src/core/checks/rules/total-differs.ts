/** The total row states another figure than its rows add up to. */
import { tableRule } from "../rule";
import { sumFinding } from "../sum-finding";

export const totalDiffers = tableRule("total-differs", "error", (view) =>
  view.structure.checks
    .filter((check) => check.kind === "total" && check.fault === "differs" && check.stated !== undefined && check.written !== "sum")
    .map((check) => sumFinding("total-differs", view, check)),
);
