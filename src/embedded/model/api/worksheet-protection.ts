import { ExcelError } from "../excel-error";
import { defineObject } from "./api-object";
import type { SheetSelf } from "./worksheet";

/** All cells are locked. Passwords are not kept: the stand-in's file format has no place for them. */
export const worksheetProtection = defineObject<Excel.WorksheetProtection>()<SheetSelf>({
  className: "WorksheetProtection",
  read: {
    protected: ({ workbook, sheetId }) => workbook.sheetState(sheetId).protected,
  },
  call: {
    protect: ({ workbook, sheetId }, given) => {
      if (workbook.sheetState(sheetId).protected) throw new ExcelError("InvalidOperation", "protected already");
      if (given.optionalText(1) !== undefined) throw new ExcelError("NotImplemented", "a password");
      workbook.store.writableSheet(sheetId).protected = true;
    },
    unprotect: ({ workbook, sheetId }) => {
      workbook.store.writableSheet(sheetId).protected = false;
    },
  },
});
