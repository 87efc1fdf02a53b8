import { applyFilter, clearFilter, filterOf, removeFilter } from "../edits/filter";
import { ExcelError } from "../excel-error";
import type { ApiObject } from "./api-object";
import { defineObject } from "./api-object";
import type { Arguments } from "./arguments";
import { givenArea } from "./given-area";
import { rangeOf } from "./range-of";
import { rangeAt } from "./range-self";
import type { SheetSelf } from "./worksheet";

/** With a table: the filter of it. */
export interface FilterSelf {
  readonly sheet: SheetSelf;
  readonly table: string | undefined;
}

/** What hides rows by what they show. Of the kinds of criteria the stand-in applies lists of values. */
export const autoFilter: (self: FilterSelf) => ApiObject = defineObject<Excel.AutoFilter>()<FilterSelf>({
  className: "AutoFilter",
  read: {
    enabled: (self) => stateOf(self) !== undefined,
    isDataFiltered: (self) => (stateOf(self)?.criteria.length ?? 0) > 0,
  },
  call: {
    apply: (self, given) => {
      const { workbook, sheetId } = self.sheet;
      applyFilter(workbook, sheetId, { table: self.table, area: givenArea(self.sheet, given), ...criterionOf(given) });
    },
    clearCriteria: ({ sheet, table }) => {
      clearFilter(sheet.workbook.store, sheet.sheetId, table);
    },
    remove: ({ sheet, table }) => {
      removeFilter(sheet.workbook.store, sheet.sheetId, table);
    },
    getRange: (self) => area(self) ?? missing(),
    getRangeOrNullObject: area,
  },
});

const stateOf = ({ sheet: { workbook, sheetId }, table }: FilterSelf): ReturnType<typeof filterOf> =>
  filterOf(workbook.sheetState(sheetId), table);

function area(self: FilterSelf): ApiObject | null {
  const filter = stateOf(self);
  return filter === undefined ? null : rangeOf(rangeAt(self.sheet.workbook, self.sheet.sheetId, filter.area));
}

function missing(): never {
  throw new ExcelError("ItemNotFound", "no filter");
}

/** `{ filterOn: "Values", values: […] }`. */
function criterionOf(given: Arguments): { readonly column?: number; readonly values?: readonly string[] } {
  const criterion = given.raw(2);
  if (criterion === undefined || criterion === null) return {};
  const { filterOn, values } = criterion as { readonly filterOn?: unknown; readonly values?: unknown };
  if (filterOn !== "Values") throw new ExcelError("NotImplemented", `a filter on ${String(filterOn)}`);
  if (!Array.isArray(values) || !values.every((value): value is string => typeof value === "string"))
    throw new ExcelError("InvalidArgument", "no list of texts to filter by");
  return { column: given.integer(1), values };
}
