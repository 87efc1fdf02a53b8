import type { Cell } from "./description";

export const emptyCell: Cell = { kind: "empty" };

/** No text is an empty cell. */
export function textCell(text: string): Cell {
  return text === "" ? emptyCell : { kind: "text", text };
}
