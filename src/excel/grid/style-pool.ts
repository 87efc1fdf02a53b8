import type { GridStyle, WorkbookGrid } from "../../core/tables/grid";

/** Cells that look alike share one style object, also with the grid that was read before. */
export class StylePool {
  readonly #styles = new Map<string, GridStyle>();

  constructor(before: WorkbookGrid | undefined) {
    const seen = new Set<GridStyle>();
    for (const sheet of before?.sheets ?? []) for (const row of sheet.rows) row?.forEach((cell) => cell && seen.add(cell.style));
    for (const style of seen) this.share(style);
  }

  share(style: GridStyle): GridStyle {
    const key = `${style.numberFormat}\n${String(style.bold)}\n${String(style.indent)}\n${style.horizontal}\n${style.font}`;
    const known = this.#styles.get(key);
    if (known !== undefined) return known;
    this.#styles.set(key, style);
    return style;
  }
}
