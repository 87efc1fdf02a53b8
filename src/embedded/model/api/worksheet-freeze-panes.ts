import { columnLimit, parseArea } from "../cells/address";
import { ExcelError } from "../excel-error";
import type { ApiObject } from "./api-object";
import { defineObject } from "./api-object";
import { range } from "./range";
import { rangeAt } from "./range-self";
import type { SheetSelf } from "./worksheet";

/** Rows alone: a printed appendix has no columns to freeze. */
export const worksheetFreezePanes = defineObject<Excel.WorksheetFreezePanes>()<SheetSelf>({
  className: "WorksheetFreezePanes",
  call: {
    freezeRows: (self, given) => {
      freeze(self, given.integer(0, 1));
    },
    freezeAt: (self, given) => {
      const frozen = given.objectOrText(0, "Range");
      const area = typeof frozen === "string" ? parseArea(frozen) : frozen.place?.area;
      if (area === undefined) throw new ExcelError("InvalidArgument", "no range");
      if (area.columns !== columnLimit || area.top !== 0)
        throw new ExcelError("NotImplemented", "the stand-in freezes whole rows from the first one on");
      freeze(self, area.rows);
    },
    unfreeze: (self) => {
      freeze(self, 0);
    },
    getLocation: (self) => location(self) ?? missing(),
    getLocationOrNullObject: location,
  },
});

function missing(): never {
  throw new ExcelError("ItemNotFound", "no frozen panes");
}

function freeze({ workbook, sheetId }: SheetSelf, rows: number): void {
  if (rows < 0) throw new ExcelError("InvalidArgument", "rows to freeze");
  workbook.store.writableSheet(sheetId).frozenRows = rows;
}

function location({ workbook, sheetId }: SheetSelf): ApiObject | null {
  const { frozenRows } = workbook.sheetState(sheetId);
  return frozenRows === 0 ? null : range(rangeAt(workbook, sheetId, { top: 0, left: 0, rows: frozenRows, columns: columnLimit }));
}
