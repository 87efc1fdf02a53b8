/** What has to be read again: collected while events come, emptied when it is read. */
import type { GridArea } from "../../core/tables/grid";
import { parseRange } from "./parse-range";

/** Larger edits (a pasted table, a whole column) are read with everything else: one way to be right is enough for what is rare. */
const mostCellsOfEdit = 5_000;

/** Areas of edits by the id of their sheet; sheets whose rows were hidden or shown; everything. */
export class Dirty {
  #areas = new Map<string, GridArea[]>();
  #lines = new Set<string>();
  #everything = false;
  #formulas = false;

  get isEmpty(): boolean {
    return this.#areas.size === 0 && this.#lines.size === 0 && !this.#everything && !this.#formulas;
  }

  get everything(): boolean {
    return this.#everything;
  }

  get areas(): ReadonlyMap<string, readonly GridArea[]> {
    return this.#areas;
  }

  /** Ids of sheets. */
  get lines(): ReadonlySet<string> {
    return this.#lines;
  }

  addAll(): void {
    this.#everything = true;
  }

  /** Results may have changed: formulas are read with every edit anyway. */
  addFormulas(): void {
    this.#formulas = true;
  }

  addLines(sheetId: string): void {
    this.#lines.add(sheetId);
  }

  /** `address` as an event gives it: "B2", "A1:C3,E5", "3:4". */
  addCells(sheetId: string, address: string): void {
    const areas = address.split(",").map((part) => parseRange(part.trim()));
    const known = this.#areas.get(sheetId) ?? [];
    let cells = 0;
    for (const area of [...known, ...areas])
      cells += area === undefined ? Infinity : (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells > mostCellsOfEdit) this.#everything = true;
    else this.#areas.set(sheetId, [...known, ...areas.filter((area) => area !== undefined)]);
  }
}
