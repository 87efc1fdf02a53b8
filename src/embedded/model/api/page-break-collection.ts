import { ExcelError } from "../excel-error";
import type { ApiObject } from "./api-object";
import { defineObject } from "./api-object";
import { givenArea } from "./given-area";
import { pageBreak } from "./page-break";
import { changePage, pageOf } from "./page-self";
import { toNumber } from "./wire-value";
import type { SheetSelf } from "./worksheet";

/** The breaks between rows that somebody set; those that the program finds by itself are not among them. */
export const horizontalPageBreaks = defineObject<Excel.PageBreakCollection>()<SheetSelf>({
  className: "PageBreakCollection",
  call: {
    add: (self, given) => {
      const { top: row } = givenArea(self, given);
      if (row === 0) throw new ExcelError("InvalidArgument", "nothing stands before the first row");
      const { rowBreaks } = pageOf(self);
      if (!rowBreaks.includes(row)) changePage(self, { rowBreaks: [...rowBreaks, row].sort((one, other) => one - other) });
      return pageBreak({ sheet: self, row });
    },
    getCount: (self) => pageOf(self).rowBreaks.length,
    getItem: (self, given) => item(self, given.raw(0)),
    removePageBreaks: (self) => {
      changePage(self, { rowBreaks: [] });
    },
  },
  items: (self) => pageOf(self).rowBreaks.map((row) => pageBreak({ sheet: self, row })),
  item,
});

function item(sheet: SheetSelf, index: unknown): ApiObject {
  const row = pageOf(sheet).rowBreaks[toNumber(index, 0, 1_048_576)];
  if (row === undefined) throw new ExcelError("ItemNotFound", "no such page break");
  return pageBreak({ sheet, row });
}
