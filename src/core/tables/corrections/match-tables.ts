/** Which table each correction of a sheet is about. */
import type { TableArea } from "../find-tables";
import type { SheetGrid } from "../grid";
import type { Corrections, TableCorrection } from "./corrections";
import { presentSigns, sharedSigns } from "./table-signs";

interface Match {
  readonly correction: TableCorrection;
  readonly place: number;
  readonly shared: number;
  /** How far from its old place among the tables. */
  readonly distance: number;
}

/** By place of the area: its correction. The likeliest pairs first; of tables that say the same the nearest to the old place counts. */
export function matchTables(sheet: SheetGrid, areas: readonly TableArea[], corrections: Corrections): ReadonlyMap<number, TableCorrection> {
  const matched = new Map<number, TableCorrection>();
  if (corrections.length === 0) return matched;
  const present = areas.map((area) => presentSigns(sheet, area));
  const pairs = corrections.flatMap((correction): readonly Match[] =>
    present.flatMap((signs, place) => {
      const shared = sharedSigns(correction.signs, signs);
      return shared === undefined ? [] : [{ correction, place, shared, distance: Math.abs(place - correction.place) }];
    }),
  );
  const settled = new Set<TableCorrection>();
  for (const { correction, place } of pairs.sort((one, other) => other.shared - one.shared || one.distance - other.distance)) {
    if (matched.has(place) || settled.has(correction)) continue;
    matched.set(place, correction);
    settled.add(correction);
  }
  return matched;
}
