import { ExcelError } from "../excel-error";
import type { ApiObject } from "./api-object";
import { defineObject } from "./api-object";
import { changePage, pageOf } from "./page-self";
import { range } from "./range";
import { rangeAt } from "./range-self";
import type { SheetSelf } from "./worksheet";

export interface PageBreakSelf {
  readonly sheet: SheetSelf;
  /** The first row of the page that begins here. */
  readonly row: number;
}

/** Without `rowIndex`: Excel's documentation does not say whether it means the row before the break or behind it. */
export const pageBreak: (self: PageBreakSelf) => ApiObject = defineObject<Excel.PageBreak>()<PageBreakSelf>({
  className: "PageBreak",
  call: {
    delete: ({ sheet, row }) => {
      const { rowBreaks } = pageOf(sheet);
      if (!rowBreaks.includes(row)) throw new ExcelError("ItemNotFound", "no such page break");
      changePage(sheet, { rowBreaks: rowBreaks.filter((each) => each !== row) });
    },
    getCellAfterBreak: ({ sheet, row }) => range(rangeAt(sheet.workbook, sheet.sheetId, { top: row, left: 0, rows: 1, columns: 1 })),
  },
});
