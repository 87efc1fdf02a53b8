import type { EmbeddedWorkbook } from "../embedded-workbook";
import { ExcelError } from "../excel-error";
import type { ApiObject } from "./api-object";
import { defineObject } from "./api-object";
import type { FilterSelf } from "./auto-filter";
import { autoFilter } from "./auto-filter";

/** With a sheet: only the tables of it. */
interface TablesSelf {
  readonly workbook: EmbeddedWorkbook;
  readonly sheetId: string | undefined;
}

/** The tables that have a filter; of the others, and of what else a table is, the stand-in knows nothing. Their names are their ids: no two are alike in a workbook. */
export const tableCollection: (self: TablesSelf) => ApiObject = defineObject<Excel.TableCollection>()<TablesSelf>({
  className: "TableCollection",
  read: { count: (self) => tablesOf(self).length },
  items: (self) => tablesOf(self).map(table),
  item: (self, key) => {
    const found = tablesOf(self).find((each) => each.table === key);
    if (found === undefined) throw new ExcelError("ItemNotFound", "no such table");
    return table(found);
  },
});

const table = defineObject<Excel.Table>()<FilterSelf>({
  className: "Table",
  read: { id: ({ table: name }) => name ?? "", name: ({ table: name }) => name ?? "" },
  open: { autoFilter: (self) => autoFilter(self) },
  identity: ({ table: name }) => ({ Id: name }),
});

function tablesOf({ workbook, sheetId }: TablesSelf): readonly FilterSelf[] {
  return workbook.store.state.sheets
    .filter(({ id }) => sheetId === undefined || id === sheetId)
    .flatMap(({ id, filters }) =>
      filters.flatMap((filter) => (filter.table === undefined ? [] : [{ sheet: { workbook, sheetId: id }, table: filter.table }])),
    );
}
