/** Filters: a criterion hides the rows of its range that do not show one of its values. */
import type { AreaFile, FilterCriterion, FilterFile } from "../../../documents/xlsx/workbook-file";
import type { EmbeddedWorkbook } from "../embedded-workbook";
import { ExcelError } from "../excel-error";
import type { SheetState } from "../state/sheet-state";
import type { Store } from "../state/store";
import { requireUnprotected } from "./require-unprotected";

interface AskedFilter {
  /** Undefined for the filter of the sheet. */
  readonly table: string | undefined;
  readonly area: AreaFile;
  /** From the left edge of the area. */
  readonly column?: number;
  /** As cells show them, capitals or not; "" for blank ones. */
  readonly values?: readonly string[];
}

export function filterOf(sheet: SheetState, table: string | undefined): FilterFile | undefined {
  return sheet.filters.find((filter) => filter.table === table);
}

/** A filter over another range takes the place of the one before. Without a criterion those that are there stay. */
export function applyFilter(workbook: EmbeddedWorkbook, sheetId: string, { table, area, column, values }: AskedFilter): void {
  const sheet = workbook.store.writableSheet(sheetId);
  requireUnprotected(sheet);
  if (column !== undefined && (column < 0 || column >= area.columns))
    throw new ExcelError("InvalidArgument", `no column ${String(column)}`);
  const before = filterOf(sheet, table);
  const isSameArea = JSON.stringify(before?.area) === JSON.stringify(area);
  if (before !== undefined && !isSameArea) showAll(sheet, before.area);
  const kept = isSameArea ? (before?.criteria ?? []).filter((criterion) => criterion.column !== column) : [];
  const criteria: readonly FilterCriterion[] = column === undefined ? kept : [...kept, { column, values }];
  if (criteria.some((criterion) => criterion.values === undefined)) throw new ExcelError("NotImplemented", "a criterion without values");
  putFilter(sheet, { area, table, criteria });
  const view = workbook.sheet(sheetId);
  for (let row = area.top + 1; row < area.top + area.rows; row++) {
    const isSeen = criteria.every((criterion) => {
      const shown = view.cell(row, area.left + criterion.column).text.toLowerCase();
      return criterion.values?.some((value) => value.toLowerCase() === shown) === true;
    });
    sheet.rows.set(row, { ...sheet.rows.get(row), hidden: !isSeen });
  }
}

/** Every row of the range is seen again; the range and its buttons stay. */
export function clearFilter(store: Store, sheetId: string, table: string | undefined): void {
  const sheet = store.writableSheet(sheetId);
  requireUnprotected(sheet);
  const filter = filterOf(sheet, table);
  if (filter === undefined) return;
  showAll(sheet, filter.area);
  putFilter(sheet, { ...filter, criteria: [] });
}

export function removeFilter(store: Store, sheetId: string, table: string | undefined): void {
  clearFilter(store, sheetId, table);
  const sheet = store.writableSheet(sheetId);
  sheet.filters = sheet.filters.filter((filter) => filter.table !== table);
}

function putFilter(sheet: SheetState, filter: FilterFile): void {
  sheet.filters = [...sheet.filters.filter(({ table }) => table !== filter.table), filter];
}

function showAll(sheet: SheetState, { top, rows }: AreaFile): void {
  for (let row = top + 1; row < top + rows; row++) sheet.rows.set(row, { ...sheet.rows.get(row), hidden: false });
}
