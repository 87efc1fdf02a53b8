import type { AreaFile } from "../../../documents/xlsx/workbook-file";
import { isOnSheet } from "../cells/address";
import type { EmbeddedWorkbook } from "../embedded-workbook";
import { ExcelError } from "../excel-error";
import type { Place } from "../state/kept-places";
import type { SheetState } from "../state/sheet-state";

/** What stands behind `Excel.Range`. */
export interface RangeSelf {
  readonly workbook: EmbeddedWorkbook;
  readonly place: Place;
}

/** What stands behind `Excel.RangeAreas` and every format: one rectangle or several of one sheet. */
export interface AreasSelf {
  readonly workbook: EmbeddedWorkbook;
  readonly sheetId: string;
  readonly areas: () => readonly AreaFile[];
}

export function areaOf({ place }: RangeSelf): AreaFile {
  if (place.area === undefined) throw new ExcelError("InvalidObjectPath", "the cells were deleted");
  return place.area;
}

export function rangeAt(workbook: EmbeddedWorkbook, sheetId: string, area: AreaFile): RangeSelf {
  if (!isOnSheet(area)) throw new ExcelError("InvalidArgument", "outside the sheet");
  return { workbook, place: { sheetId, area } };
}

export function stateOf({ workbook, place }: RangeSelf): SheetState {
  return workbook.sheetState(place.sheetId);
}

export function asAreas(range: RangeSelf): AreasSelf {
  return { workbook: range.workbook, sheetId: range.place.sheetId, areas: () => [areaOf(range)] };
}
