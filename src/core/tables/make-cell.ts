import type { GridCell, GridStyle } from "./grid";

/**
 * Every reader makes its cells here, as objects of two forms only: a check looks at each cell dozens of times, and the engine takes twice as long
 * where it meets cells that were put together in many ways (docs/bench.md).
 */
export function makeCell({ type, text, formula }: Omit<GridCell, "style">, style: GridStyle): GridCell {
  return formula === undefined ? { type, text, style } : { type, text, formula, style };
}
