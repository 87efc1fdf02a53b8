/** How tables were understood, and what became of a person's corrections of it. */
import { cellPlace } from "../tables/address";
import type { Corrections, LapsedCorrection } from "../tables/corrections/corrections";
import { nameOfTable } from "../tables/corrections/corrections";
import type { Finding } from "./finding";
import type { SheetView, TableView } from "./rule";

/** How one table was understood, to be said to the officer: "Hiểu là: 3 nhóm, 12 khoản". */
export interface Understanding {
  readonly sheet: string;
  /** A1 range of the table with its header. */
  readonly range: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  readonly groups: number;
  readonly items: number;
  readonly totals: number;
  /** Which of the tables of its sheet it is, from 0; those left out count. */
  readonly place: number;
  /** Whether a person corrected how it is understood. */
  readonly isCorrected: boolean;
}

interface Understandings {
  readonly tables: readonly Understanding[];
  /** Tables that a person left out of the check. */
  readonly leftOut: readonly Understanding[];
}

export function rangeOfTable({ table: { sheet, top, left, bottom, right } }: TableView): Pick<Understanding, "sheet" | "range"> {
  return { sheet: sheet.name, range: { top, left, bottom, right } };
}

export function understandings(views: readonly SheetView[]): Understandings {
  const tables: Understanding[] = [];
  const leftOut: Understanding[] = [];
  for (const view of views)
    for (const [place, found] of view.found.entries()) {
      const { table, structure } = found;
      (view.tables.includes(found) ? tables : leftOut).push({
        ...rangeOfTable(found),
        groups: structure.groups,
        items: structure.items,
        totals: structure.totals.length,
        place,
        isCorrected: table.corrected !== undefined,
      });
    }
  return { tables, leftOut };
}

/** Rules about cells look at a sheet as a whole: what stands in a table that is left out is not told. */
export function isInLeftOut({ cell }: Finding, { found, tables }: SheetView): boolean {
  if (found.length === tables.length) return false;
  const place = cellPlace(cell);
  const holds = ({ table: { top, left, bottom, right } }: TableView): boolean =>
    place !== undefined && place.row >= top && place.row <= bottom && place.column >= left && place.column <= right;
  return found.some(holds) && !tables.some(holds);
}

export function lapsedCorrections(corrections: Corrections, found: readonly TableView[]): readonly LapsedCorrection[] {
  const fitting = new Map(
    found.flatMap(({ table: { corrected } }) => (corrected === undefined ? [] : [[corrected.correction, corrected.lapsed]])),
  );
  return corrections.flatMap(
    (correction) => fitting.get(correction) ?? [{ sheet: correction.sheet, what: "table" as const, words: nameOfTable(correction) }],
  );
}
