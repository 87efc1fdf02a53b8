import type { PaneCheck } from "../../text/vi/pane-check";
import type { Coverage } from "./coverage";

/** What nobody may take for checked: sheets that were passed over, and what no rule can know. */
export function notCheckedSentences({ leftOut, withoutTable, records }: Coverage, { coverage }: PaneCheck): readonly string[] {
  return [
    ...(leftOut.length > 0 ? [coverage.sheetsLeftOut(leftOut)] : []),
    ...(withoutTable.length > 0 ? [coverage.sheetsWithoutTable(withoutTable)] : []),
    ...(records.length > 0 ? [coverage.records(records)] : []),
    ...coverage.limits,
  ];
}
