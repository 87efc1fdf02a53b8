/** The figure of a group is not the sum of the rows below it. */
import { tableRule } from "../rule";
import { sumFinding } from "../sum-finding";

export const subtotalDiffers = tableRule("subtotal-differs", "error", (view) =>
  view.structure.checks
    .filter((check) => check.kind === "subtotal" && check.fault === "differs" && check.written !== "sum")
    .map((check) => sumFinding("subtotal-differs", view, check)),
);
