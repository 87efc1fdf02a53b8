import { changeName, deleteName, findName } from "../edits/names";
import type { EmbeddedWorkbook } from "../embedded-workbook";
import { ExcelError } from "../excel-error";
import { isFormula } from "../formulas/is-formula";
import type { NameState } from "../state/sheet-state";
import type { ApiObject } from "./api-object";
import { defineObject } from "./api-object";
import { findArea } from "./find-area";
import { range } from "./range";
import { rangeAt } from "./range-self";
import { toFlag, toText } from "./wire-value";
import { worksheetOf } from "./worksheet-of";

export interface NameSelf {
  readonly workbook: EmbeddedWorkbook;
  readonly sheetId: string | undefined;
  readonly name: string;
}

export const namedItem = defineObject<Excel.NamedItem>()<NameSelf>({
  className: "NamedItem",
  read: {
    name: (self) => stateOf(self).name,
    formula: (self) => `=${stateOf(self).reference}`,
    value: (self) => valueOf(self),
    comment: (self) => stateOf(self).comment,
    visible: (self) => stateOf(self).visible,
    scope: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet"),
    type: (self) => (rangeOf(self) === null ? "Error" : "Range"),
  },
  write: {
    formula: (self, value) => {
      if (!isFormula(toText(value))) throw new ExcelError("InvalidArgument", "no formula");
      changeName(self.workbook.store, self.sheetId, stateOf(self), { reference: toText(value).slice(1) });
    },
    comment: (self, value) => {
      changeName(self.workbook.store, self.sheetId, stateOf(self), { comment: toText(value) });
    },
    visible: (self, value) => {
      changeName(self.workbook.store, self.sheetId, stateOf(self), { visible: toFlag(value) });
    },
  },
  open: {
    worksheet: ({ workbook, sheetId }) => {
      if (sheetId === undefined) throw new ExcelError("ItemNotFound", "a name of the workbook has no sheet");
      return worksheetOf({ workbook, sheetId });
    },
    worksheetOrNullObject: ({ workbook, sheetId }) => (sheetId === undefined ? null : worksheetOf({ workbook, sheetId })),
  },
  call: {
    delete: (self) => {
      deleteName(self.workbook.store, self.sheetId, stateOf(self));
    },
    getRange: (self) => rangeOf(self) ?? refuseRange(self),
    getRangeOrNullObject: rangeOf,
  },
  identity: ({ name }) => ({ _Id: name }),
});

function refuseRange(self: NameSelf): never {
  throw new ExcelError("InvalidReference", `${stateOf(self).reference} is no range`);
}

function stateOf({ workbook, sheetId, name }: NameSelf): NameState {
  const found = findName(workbook.store, sheetId, name);
  if (found === undefined) throw new ExcelError("ItemNotFound", `no name "${name}"`);
  return found;
}

function rangeOf(self: NameSelf): ApiObject | null {
  const home = self.sheetId === undefined ? undefined : self.workbook.sheetState(self.sheetId);
  const found = findArea(self.workbook, stateOf(self).reference, home);
  return found === undefined ? null : range(rangeAt(self.workbook, found.sheet.id, found.area));
}

/** For a range Excel gives its address, without dollar signs; what is no range has no value here. */
function valueOf(self: NameSelf): string {
  const found = rangeOf(self);
  return found === null ? "#REF!" : String(found.read("address"));
}
