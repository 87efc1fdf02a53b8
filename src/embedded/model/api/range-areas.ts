import { formatArea, quoteSheetName } from "../cells/address";
import type { ApiObject } from "./api-object";
import { defineObject } from "./api-object";
import { rangeFormat } from "./range-format";
import { rangeCollection } from "./range-collection";
import type { AreasSelf } from "./range-self";
import { rangeAt } from "./range-self";
import { worksheetOf } from "./worksheet-of";
import { clearRange } from "./write-range";

export const rangeAreas: (self: AreasSelf) => ApiObject = defineObject<Excel.RangeAreas>()<AreasSelf>({
  className: "RangeAreas",
  read: {
    address: (self) => {
      const sheet = quoteSheetName(self.workbook.sheetState(self.sheetId).name);
      return self
        .areas()
        .map((area) => `${sheet}!${formatArea(area)}`)
        .join(",");
    },
    areaCount: (self) => self.areas().length,
    cellCount: (self) => self.areas().reduce((count, { rows, columns }) => count + rows * columns, 0),
  },
  open: {
    areas: (self) => rangeCollection(self),
    format: (self) => rangeFormat(self),
    worksheet: ({ workbook, sheetId }) => worksheetOf({ workbook, sheetId }),
  },
  call: {
    clear: (self, given) => {
      for (const area of self.areas()) clearRange(rangeAt(self.workbook, self.sheetId, area), given.raw(0));
    },
  },
});
