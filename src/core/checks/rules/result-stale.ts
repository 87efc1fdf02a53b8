/** The stored result of a sum is not what its cells add up to: the file was not computed again after the last edit, or was changed by a program. */
import { tableRule } from "../rule";
import { missesHidden, missesTexts } from "../stored-result";
import { sumFinding } from "../sum-finding";

export const resultStale = tableRule("result-stale", "warning", (view) =>
  view.structure.checks
    .filter(
      (check) =>
        check.written === "sum" && check.fault === "differs" && !missesTexts(view.table, check) && !missesHidden(view.table, check),
    )
    .map((check) => ({ ...sumFinding("result-stale", view, check), severity: "warning" as const })),
);
