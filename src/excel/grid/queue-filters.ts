import type { GridArea } from "../../core/tables/grid";
import { areaOf, loadPlace } from "./place";

/** The filters of a sheet that have a criterion in force. Where each lies is asked for when it is known which there are. */
export interface FiltersInForce {
  readonly own: GridArea | undefined;
  readonly tables: readonly Excel.Table[];
}

/** Queues the question; the answer is there after the next sync. */
export function queueFilters(sheet: Excel.Worksheet): () => FiltersInForce {
  const { autoFilter, tables } = sheet;
  autoFilter.load({ isDataFiltered: true });
  const range = loadPlace(autoFilter.getRangeOrNullObject());
  tables.load(["items/id", "items/autoFilter/isDataFiltered"]);
  return () => ({
    own: autoFilter.isDataFiltered ? areaOf(range) : undefined,
    tables: tables.items.filter((table) => table.autoFilter.isDataFiltered),
  });
}

/** Queues where the filters of tables lie: the areas of all filters in force, after the next sync. */
export function queueFilteredAreas({ own, tables }: FiltersInForce): () => readonly GridArea[] {
  const ranges = tables.map((table) => loadPlace(table.autoFilter.getRangeOrNullObject()));
  return () => [...(own === undefined ? [] : [own]), ...ranges.flatMap((range) => areaOf(range) ?? [])];
}
