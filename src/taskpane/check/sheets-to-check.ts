import type { SheetGrid, WorkbookGrid } from "../../core/tables/grid";
import { paneCheck as inEnglish } from "../../text/en/pane-check";
import { paneCheck } from "../../text/vi/pane-check";

const titles: ReadonlySet<string> = new Set([paneCheck.record.sheet.title, inEnglish.record.sheet.title]);

/** Rows in which a record of ours has its title. */
const topRows = 3;

/** Whether the sheet is the record of a check: known by its title, so that it may be renamed. */
export function isRecord({ rows }: SheetGrid): boolean {
  return rows.slice(0, topRows).some((row) => row?.some((cell) => cell?.type === "text" && titles.has(cell.text)));
}

/** All sheets but those that the officer left out and the records of earlier checks. */
export function sheetsToCheck({ sheets }: WorkbookGrid, leftOut: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(sheets.filter((sheet) => !leftOut.has(sheet.name) && !isRecord(sheet)).map(({ name }) => name));
}
