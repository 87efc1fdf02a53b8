import { formatArea, quoteSheetName } from "../cells/address";
import { addName, findName, namesOf } from "../edits/names";
import type { EmbeddedWorkbook } from "../embedded-workbook";
import { ExcelError } from "../excel-error";
import { isFormula } from "../formulas/is-formula";
import type { ApiObject } from "./api-object";
import { defineObject } from "./api-object";
import type { Arguments } from "./arguments";
import { namedItem } from "./named-item";

/** Without a sheet: the names of the workbook's scope. */
export interface NamesSelf {
  readonly workbook: EmbeddedWorkbook;
  readonly sheetId: string | undefined;
}

export const namedItemCollection = defineObject<Excel.NamedItemCollection>()<NamesSelf>({
  className: "NamedItemCollection",
  call: {
    add: (self, given) => {
      const name = given.text(0);
      addName(self.workbook.store, self.sheetId, {
        name,
        reference: givenReference(self, given),
        comment: given.optionalText(2) ?? "",
        visible: true,
      });
      return named(self, name);
    },
    getCount: (self) => namesOf(self.workbook.store, self.sheetId).length,
    getItem: (self, given) => named(self, given.text(0)),
    getItemOrNullObject: (self, given) =>
      findName(self.workbook.store, self.sheetId, given.text(0)) === undefined ? null : named(self, given.text(0)),
  },
  items: (self) => namesOf(self.workbook.store, self.sheetId).map(({ name }) => named(self, name)),
  item: (self, key) => named(self, key),
});

function named({ workbook, sheetId }: NamesSelf, key: unknown): ApiObject {
  const found = typeof key === "string" ? findName(workbook.store, sheetId, key) : undefined;
  if (found === undefined) throw new ExcelError("ItemNotFound", `no name ${JSON.stringify(key)}`);
  return namedItem({ workbook, sheetId, name: found.name });
}

/** A range, or a formula with its "="; kept without it. */
function givenReference({ workbook }: NamesSelf, given: Arguments): string {
  const reference = given.objectOrText(1, "Range");
  if (typeof reference === "string") {
    if (!isFormula(reference)) throw new ExcelError("InvalidArgument", `no formula: ${reference}`);
    return reference.slice(1);
  }
  const { place } = reference;
  if (place?.area === undefined) throw new ExcelError("InvalidArgument", "no range");
  return `${quoteSheetName(workbook.sheetState(place.sheetId).name)}!${formatArea(place.area, true)}`;
}
