import type { PageFile } from "../../../documents/xlsx/workbook-file";
import type { SheetSelf } from "./worksheet";

export function pageOf({ workbook, sheetId }: SheetSelf): PageFile {
  return workbook.sheetState(sheetId).page;
}

/** Page setup may be changed on a protected sheet, too. */
export function changePage({ workbook, sheetId }: SheetSelf, change: Partial<PageFile>): void {
  const sheet = workbook.store.writableSheet(sheetId);
  sheet.page = { ...sheet.page, ...change };
}
