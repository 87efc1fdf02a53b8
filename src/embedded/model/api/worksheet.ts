import { parseArea, wholeSheet } from "../cells/address";
import { usedArea } from "../cells/used-area";
import { deleteSheet, moveSheet, renameSheet, setVisibility } from "../edits/sheets";
import type { EmbeddedWorkbook } from "../embedded-workbook";
import { ExcelError } from "../excel-error";
import type { SheetState } from "../state/sheet-state";
import type { ApiObject } from "./api-object";
import { defineObject } from "./api-object";
import type { Arguments } from "./arguments";
import { autoFilter } from "./auto-filter";
import { commentCollection } from "./comment-collection";
import { findArea } from "./find-area";
import { namedItemCollection } from "./named-item-collection";
import { horizontalPageBreaks } from "./page-break-collection";
import { pageLayout } from "./page-layout";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { rangeAt } from "./range-self";
import { tableCollection } from "./table-collection";
import { toFlag } from "./wire-value";
import { worksheetFreezePanes } from "./worksheet-freeze-panes";
import { provideWorksheet } from "./worksheet-of";
import { worksheetProtection } from "./worksheet-protection";

export interface SheetSelf {
  readonly workbook: EmbeddedWorkbook;
  readonly sheetId: string;
}

const stateOf = ({ workbook, sheetId }: SheetSelf): SheetState => workbook.sheetState(sheetId);

export const worksheet: (self: SheetSelf) => ApiObject = defineObject<Excel.Worksheet>()<SheetSelf>({
  className: "Worksheet",
  read: {
    id: (self) => stateOf(self).id,
    name: (self) => stateOf(self).name,
    position: (self) => self.workbook.store.state.sheets.indexOf(stateOf(self)),
    visibility: (self) => stateOf(self).visibility,
    showGridlines: (self) => stateOf(self).showGridlines,
    standardHeight: () => 15,
  },
  write: {
    name: ({ workbook, sheetId }, value) => {
      renameSheet(workbook.store, sheetId, value);
    },
    position: ({ workbook, sheetId }, value) => {
      moveSheet(workbook.store, sheetId, value);
    },
    visibility: ({ workbook, sheetId }, value) => {
      setVisibility(workbook.store, sheetId, value);
    },
    showGridlines: ({ workbook, sheetId }, value) => {
      workbook.store.writableSheet(sheetId).showGridlines = toFlag(value);
    },
  },
  open: {
    autoFilter: (self) => autoFilter({ sheet: self, table: undefined }),
    tables: (self) => tableCollection(self),
    comments: ({ workbook, sheetId }) => commentCollection({ workbook, sheetId }),
    names: ({ workbook, sheetId }) => namedItemCollection({ workbook, sheetId }),
    pageLayout: (self) => pageLayout(self),
    horizontalPageBreaks: (self) => horizontalPageBreaks(self),
    freezePanes: (self) => worksheetFreezePanes(self),
    protection: (self) => worksheetProtection(self),
  },
  call: {
    activate: (self) => {
      if (stateOf(self).visibility !== "Visible") throw new ExcelError("InvalidOperation", "a hidden sheet cannot be shown");
      self.workbook.activate(self.workbook.sheet(self.sheetId));
    },
    delete: ({ workbook, sheetId }) => {
      deleteSheet(workbook.store, sheetId);
    },
    getRange: (self, given) => {
      const address = given.optionalText(0);
      if (address === undefined) return range(rangeAt(self.workbook, self.sheetId, wholeSheet));
      const found = findArea(self.workbook, address, stateOf(self));
      if (found === undefined) throw new ExcelError("InvalidArgument", `no address: ${address}`);
      return range(rangeAt(self.workbook, found.sheet.id, found.area));
    },
    getRangeByIndexes: (self, given) =>
      range(
        rangeAt(self.workbook, self.sheetId, {
          top: given.integer(0),
          left: given.integer(1),
          rows: given.integer(2),
          columns: given.integer(3),
        }),
      ),
    getCell: (self, given) =>
      range(rangeAt(self.workbook, self.sheetId, { top: given.integer(0), left: given.integer(1), rows: 1, columns: 1 })),
    getRanges: (self, given) => {
      const text = given.optionalText(0);
      const areas =
        text === undefined ? [wholeSheet] : text.split(",").map((address) => parseArea(address.trim()) ?? refuseAddress(address));
      stateOf(self);
      return rangeAreas({ ...self, areas: () => areas });
    },
    // An empty sheet has a used range all the same: its first cell.
    getUsedRange: (self, given) =>
      used(self, given) ?? range(rangeAt(self.workbook, self.sheetId, { top: 0, left: 0, rows: 1, columns: 1 })),
    getUsedRangeOrNullObject: used,
    calculate: () => undefined,
  },
  internal: {
    _RegisterDataChangedEvent: () => undefined,
    _UnregisterDataChangedEvent: () => undefined,
    _GetAnotherWorksheetById: ({ workbook }, given) => worksheetById(workbook, given.text(0)),
    _GetSheetById: ({ workbook }, given) => worksheetById(workbook, given.text(0)),
  },
  identity: ({ sheetId }) => ({ Id: sheetId }),
});

provideWorksheet(worksheet);

function used(self: SheetSelf, given: Arguments): ApiObject | null {
  const area = usedArea(stateOf(self), given.flag(0));
  return area === undefined ? null : range(rangeAt(self.workbook, self.sheetId, area));
}

function refuseAddress(address: string): never {
  throw new ExcelError("InvalidArgument", `no address: ${address}`);
}

function worksheetById(workbook: EmbeddedWorkbook, sheetId: string): ApiObject {
  return worksheet({ workbook, sheetId: workbook.sheetState(sheetId).id });
}
