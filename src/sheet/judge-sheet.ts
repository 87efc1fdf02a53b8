/** Everything about a read sheet that does not print as it should, and the change that puts all of it right that can be put right safely. */
import { judgeFigures, judgeFonts, judgeHeader, judgePrintArea, judgeRows, judgeTotal } from "./judge-content";
import { judgeCentre, judgeMargins, judgePageNumber, judgePaper, judgeWidth } from "./judge-page-setup";
import type { PaperChange } from "./paper-change";
import { applyChange, joinChanges } from "./paper-change";
import type { PaperFault, PaperRule } from "./paper-fault";
import type { PrintedSheet } from "./printed-sheet";
import { printedPages } from "./printed-pages";
import { printedTable } from "./printed-table";

/** In the order of the page dialogue, then of the sheet. Nothing for a sheet with nothing on it. */
export function judgeSheet(sheet: PrintedSheet): readonly PaperFault[] {
  if (!sheet.cells.some(({ text }) => text !== "")) return [];
  const pages = printedPages(sheet);
  const table = printedTable(sheet);
  return [
    ...judgePaper(sheet),
    ...judgeMargins(sheet),
    ...judgeWidth(sheet, pages),
    ...judgeCentre(sheet, pages),
    ...judgePrintArea(sheet),
    ...judgeFonts(sheet),
    ...judgeRows(sheet),
    ...judgeFigures(sheet),
    ...judgeHeader(sheet, pages, table),
    ...judgeTotal(sheet, pages, table),
    ...judgePageNumber(sheet, pages),
  ];
}

/**
 * The change that repairs the faults of these rules. Repairs follow each other on the sheet as it would then be: landscape paper breaks pages elsewhere.
 * Faults that only come up by a repair are repaired along, where all are wanted (`rules` left out). Undefined where there is nothing to repair.
 */
export function repairSheet(sheet: PrintedSheet, rules?: ReadonlySet<PaperRule>): PaperChange | undefined {
  let whole: PaperChange | undefined;
  let now = sheet;
  const done = new Set<PaperRule>();
  for (;;) {
    const fault = judgeSheet(now).find(
      ({ rule, repair }) => repair !== undefined && !done.has(rule) && (rules === undefined || rules.has(rule)),
    );
    if (fault?.repair === undefined) return whole;
    done.add(fault.rule);
    whole = whole === undefined ? fault.repair : joinChanges(whole, fault.repair);
    now = applyChange(sheet, whole);
  }
}
