import type { AreaFile } from "../../../documents/xlsx/workbook-file";
import { ExcelError } from "../excel-error";
import type { Arguments } from "./arguments";
import { findArea } from "./find-area";
import type { AreasSelf } from "./range-self";
import type { SheetSelf } from "./worksheet";

/** One area of this sheet as the first argument, given as a range, as range areas or as an address. */
export function givenArea(self: SheetSelf, given: Arguments): AreaFile {
  const value = given.objectOrText(0, "Range", "RangeAreas");
  if (typeof value === "string") {
    const found = findArea(self.workbook, value, self.workbook.sheetState(self.sheetId));
    if (found?.sheet.id !== self.sheetId) throw new ExcelError("InvalidArgument", `no address on this sheet: ${value}`);
    return found.area;
  }
  const areas = value.className === "Range" ? [value.place?.area] : (value.self as AreasSelf).areas();
  const sheetId = value.className === "Range" ? value.place?.sheetId : (value.self as AreasSelf).sheetId;
  const [area] = areas;
  if (area === undefined || sheetId !== self.sheetId) throw new ExcelError("InvalidArgument", "not of this sheet");
  if (areas.length > 1) throw new ExcelError("NotImplemented", "several areas");
  return area;
}
