import type { ApiObject } from "./api-object";
import { defineObject } from "./api-object";
import { rangeOf } from "./range-of";
import type { AreasSelf } from "./range-self";
import { rangeAt } from "./range-self";

/** The rectangles of a `RangeAreas`, one by one. */
export const rangeCollection: (self: AreasSelf) => ApiObject = defineObject<Excel.RangeCollection>()<AreasSelf>({
  className: "RangeCollection",
  items: (self) => self.areas().map((area) => rangeOf(rangeAt(self.workbook, self.sheetId, area))),
});
