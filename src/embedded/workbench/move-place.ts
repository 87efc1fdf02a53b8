/** Where a key leads to from a cell, as in any spreadsheet. */
import type { EmbeddedSheet } from "../model/embedded-sheet";
import type { CellPlace } from "./areas";
import { mergeAt } from "./areas";
import { columnLimit, rowLimit } from "../model/cells/address";

export type Step = "up" | "down" | "left" | "right";

export type Movement =
  | { readonly kind: "step"; readonly step: Step; readonly lines: number }
  /** Ctrl and an arrow: to the end of the filled cells, or to the next filled one. */
  | { readonly kind: "jump"; readonly step: Step }
  | { readonly kind: "row-start" }
  | { readonly kind: "sheet-start" }
  | { readonly kind: "sheet-end" };

const directions: Readonly<Record<Step, { readonly row: number; readonly column: number }>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

export function movePlace(sheet: EmbeddedSheet, from: CellPlace, movement: Movement): CellPlace {
  switch (movement.kind) {
    case "step":
      return stepFrom(sheet, from, movement.step, movement.lines);
    case "jump":
      return jumpFrom(sheet, from, movement.step);
    case "row-start":
      return { row: from.row, column: 0 };
    case "sheet-start":
      return { row: 0, column: 0 };
    case "sheet-end": {
      const used = sheet.usedArea;
      return used === undefined ? { row: 0, column: 0 } : { row: used.top + used.rows - 1, column: used.left + used.columns - 1 };
    }
  }
}

function isHidden(sheet: EmbeddedSheet, { row, column }: CellPlace): boolean {
  return sheet.rowHidden(row) || sheet.columnHidden(column);
}

function isInside({ row, column }: CellPlace): boolean {
  return row >= 0 && column >= 0 && row < rowLimit && column < columnLimit;
}

/** One line after another, so that a merged cell counts as one and hidden lines as none. */
function stepFrom(sheet: EmbeddedSheet, from: CellPlace, step: Step, lines: number): CellPlace {
  let place = from;
  for (let line = 0; line < lines; line += 1) {
    const next = nextPlace(sheet, place, step);
    if (next === undefined) break;
    place = next;
  }
  return place;
}

function nextPlace(sheet: EmbeddedSheet, from: CellPlace, step: Step): CellPlace | undefined {
  const { row, column } = directions[step];
  const merge = mergeAt(sheet.merges, from);
  let place = from;
  if (merge !== undefined && step === "down") place = { ...from, row: merge.top + merge.rows - 1 };
  if (merge !== undefined && step === "up") place = { ...from, row: merge.top };
  if (merge !== undefined && step === "right") place = { ...from, column: merge.left + merge.columns - 1 };
  if (merge !== undefined && step === "left") place = { ...from, column: merge.left };
  do {
    place = { row: place.row + row, column: place.column + column };
    if (!isInside(place)) return undefined;
  } while (isHidden(sheet, place));
  return place;
}

function jumpFrom(sheet: EmbeddedSheet, from: CellPlace, step: Step): CellPlace {
  const used = sheet.usedArea;
  const filled = (place: CellPlace): boolean => sheet.cell(place.row, place.column).kind !== "empty";
  const backwards = step === "up" || step === "left";
  // Nothing is filled further down or to the right; Excel goes to the last row of a million there, we stay.
  const isBeyond = ({ row, column }: CellPlace): boolean =>
    !backwards && (used === undefined || row >= used.top + used.rows || column >= used.left + used.columns);
  let place = nextPlace(sheet, from, step);
  const inRun = filled(from) && place !== undefined && filled(place);
  let landed = from;
  while (place !== undefined && !isBeyond(place)) {
    if (inRun && !filled(place)) return landed;
    landed = place;
    if (!inRun && filled(place)) return landed;
    place = nextPlace(sheet, place, step);
  }
  return inRun || backwards ? landed : from;
}
