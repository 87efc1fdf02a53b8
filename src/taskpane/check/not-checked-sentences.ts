import type { PaneCheck } from "../../text/vi/pane-check";
import type { Coverage } from "./coverage";
import { rangeOf } from "./range-of";

/** What nobody may take for checked: sheets that were passed over, and what no rule can know. */
export function notCheckedSentences(
  { leftOut, withoutTable, tablesLeftOut, records, plan }: Coverage,
  { coverage, finding, understanding }: PaneCheck,
): readonly string[] {
  return [
    ...(leftOut.length > 0 ? [coverage.sheetsLeftOut(leftOut)] : []),
    ...(withoutTable.length > 0 ? [coverage.sheetsWithoutTable(withoutTable)] : []),
    ...(tablesLeftOut.length > 0
      ? [understanding.record.tablesLeftOut(tablesLeftOut.map((table) => finding.place(table.sheet, rangeOf(table))))]
      : []),
    ...(records.length > 0 ? [coverage.records(records)] : []),
    ...(plan === "held" ? [] : [plan === "none" ? coverage.noPlan : coverage.noTableForPlan]),
    ...coverage.limits,
  ];
}
