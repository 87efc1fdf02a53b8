import { addSheet } from "../edits/sheets";
import type { EmbeddedWorkbook } from "../embedded-workbook";
import { ExcelError } from "../excel-error";
import type { SheetState } from "../state/sheet-state";
import type { ApiObject } from "./api-object";
import { defineObject } from "./api-object";
import type { Arguments } from "./arguments";
import { worksheet } from "./worksheet";

export const worksheetCollection = defineObject<Excel.WorksheetCollection>()<EmbeddedWorkbook>({
  className: "WorksheetCollection",
  call: {
    add: (workbook, given) => worksheet({ workbook, sheetId: addSheet(workbook.store, given.raw(0)).id }),
    getActiveWorksheet: (workbook) => worksheet({ workbook, sheetId: workbook.activeSheet.id }),
    getCount: (workbook, given) => listed(workbook, given).length,
    getFirst: (workbook, given) => found(workbook, listed(workbook, given).at(0)),
    getLast: (workbook, given) => found(workbook, listed(workbook, given).at(-1)),
    getItem: (workbook, given) => found(workbook, byKey(workbook, given.raw(0))),
    getItemOrNullObject: (workbook, given) => {
      const sheet = byKey(workbook, given.raw(0));
      return sheet === undefined ? null : found(workbook, sheet);
    },
  },
  internal: {
    // The bridge tells of every event anyway; the library drops those that nobody asked for.
    _RegisterDataChangedEvent: () => undefined,
    _UnregisterDataChangedEvent: () => undefined,
    _RegisterFormatChangedEvent: () => undefined,
    _UnregisterFormatChangedEvent: () => undefined,
    _RegisterCalculatedEvent: () => undefined,
    _UnregisterCalculatedEvent: () => undefined,
    _RegisterRowHiddenChangedEvent: () => undefined,
    _UnregisterRowHiddenChangedEvent: () => undefined,
    _RegisterAddedEvent: () => undefined,
    _UnregisterAddedEvent: () => undefined,
    _RegisterDeletedEvent: () => undefined,
    _UnregisterDeletedEvent: () => undefined,
    _RegisterEventNameChanged: () => undefined,
    _UnregisterEventNameChanged: () => undefined,
    _RegisterEventVisibilityChanged: () => undefined,
    _UnregisterEventVisibilityChanged: () => undefined,
    _RegisterEventMoved: () => undefined,
    _UnregisterEventMoved: () => undefined,
    _RegisterActivatedEvent: () => undefined,
    _UnregisterActivatedEvent: () => undefined,
  },
  items: (workbook) => workbook.store.state.sheets.map((sheet) => found(workbook, sheet)),
  item: (workbook, key) => found(workbook, byKey(workbook, key)),
});

function listed(workbook: EmbeddedWorkbook, given: Arguments): readonly SheetState[] {
  return given.flag(0) ? workbook.store.state.sheets.filter(({ visibility }) => visibility === "Visible") : workbook.store.state.sheets;
}

/** By name, whatever the case, or by id. */
function byKey(workbook: EmbeddedWorkbook, key: unknown): SheetState | undefined {
  if (typeof key !== "string") throw new ExcelError("InvalidArgument", "a sheet's name or id");
  return workbook.store.state.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}

function found(workbook: EmbeddedWorkbook, sheet: SheetState | undefined): ApiObject {
  if (sheet === undefined) throw new ExcelError("ItemNotFound", "no such sheet");
  return worksheet({ workbook, sheetId: sheet.id });
}
