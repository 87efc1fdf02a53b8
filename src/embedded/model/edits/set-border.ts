import type { AreaFile, BorderFile, StyleFile } from "../../../documents/xlsx/workbook-file";
import type { SheetState } from "../state/sheet-state";
import { setStyle } from "./set-style";

type Side = "top" | "bottom" | "left" | "right";
export type BorderPlace = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

interface Stretch {
  readonly area: AreaFile;
  readonly side: Side;
}

/** Which sides of which cells make up a border of an area. An inner line belongs to the cells on both sides of it. */
function stretches(area: AreaFile, place: BorderPlace): readonly Stretch[] {
  const { top, left, rows, columns } = area;
  switch (place) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: top + rows - 1, rows: 1 }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: left + columns - 1, columns: 1 }, side: "right" }];
    case "InsideHorizontal":
      return rows < 2
        ? []
        : [
            { area: { ...area, rows: rows - 1 }, side: "bottom" },
            { area: { ...area, top: top + 1, rows: rows - 1 }, side: "top" },
          ];
    case "InsideVertical":
      return columns < 2
        ? []
        : [
            { area: { ...area, columns: columns - 1 }, side: "right" },
            { area: { ...area, left: left + 1, columns: columns - 1 }, side: "left" },
          ];
  }
}

/** The line between two cells is one line: taking it away takes the neighbour's part, too. */
function neighbour({ area, side }: Stretch): Stretch | undefined {
  switch (side) {
    case "top":
      return area.top === 0 ? undefined : { area: { ...area, top: area.top - 1 }, side: "bottom" };
    case "bottom":
      return { area: { ...area, top: area.top + 1 }, side: "top" };
    case "left":
      return area.left === 0 ? undefined : { area: { ...area, left: area.left - 1 }, side: "right" };
    case "right":
      return { area: { ...area, left: area.left + 1 }, side: "left" };
  }
}

export function setBorder(
  sheet: SheetState,
  area: AreaFile,
  place: BorderPlace,
  change: (border: BorderFile | undefined) => BorderFile | undefined,
): void {
  for (const stretch of stretches(area, place)) {
    setStyle(sheet, stretch.area, (style) => withBorder(style, stretch.side, change(style.borders[stretch.side])));
    if (change(undefined) !== undefined) continue;
    const other = neighbour(stretch);
    if (other !== undefined && sidesIn(sheet, other).some((border) => border !== undefined))
      setStyle(sheet, other.area, (style) => withBorder(style, other.side, undefined));
  }
}

function withBorder(style: StyleFile, side: Side, border: BorderFile | undefined): StyleFile {
  if (style.borders[side] === border) return style;
  const others = Object.entries(style.borders).filter(([name]) => name !== side);
  return { ...style, borders: Object.fromEntries(border === undefined ? others : [...others, [side, border]]) };
}

export function sidesOf(sheet: SheetState, area: AreaFile, place: BorderPlace): readonly (BorderFile | undefined)[] {
  return stretches(area, place).flatMap((stretch) => sidesIn(sheet, stretch));
}

function sidesIn(sheet: SheetState, { area, side }: Stretch): readonly (BorderFile | undefined)[] {
  const found: (BorderFile | undefined)[] = [];
  for (let row = area.top; row < area.top + area.rows; row++) {
    for (let column = area.left; column < area.left + area.columns; column++) found.push(sheet.styleAt(row, column).borders[side]);
  }
  return found;
}
