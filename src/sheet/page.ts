/** The paper: A4 and its margins by Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I. */
import type { PageSetup } from "./description";

/** Top and bottom 20–25, left 30–35, right 15–20. The page number stands in the top margin. */
export const marginMillimetres = {
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  header: 10,
  footer: 10,
} as const satisfies PageSetup["marginMillimetres"];

/** Of the page's number: 13–14 by the same rules, and 13 still where a program shrinks the page by some hundredths. */
export const pageNumberPoints = 14;

/** Width and height of the paper. */
export const paperMillimetres = {
  Portrait: { width: 210, height: 297 },
  Landscape: { width: 297, height: 210 },
} as const satisfies Record<PageSetup["orientation"], { readonly width: number; readonly height: number }>;

export function pointsOfMillimetres(millimetres: number): number {
  return (millimetres / 25.4) * 72;
}

export function millimetresOfPoints(points: number): number {
  return (points / 72) * 25.4;
}

/** What the table may take of the page's width, in points; 2 pt are left for programs that round column widths up. */
export function printableWidthPoints(orientation: PageSetup["orientation"]): number {
  return Math.floor(pointsOfMillimetres(paperMillimetres[orientation].width - marginMillimetres.left - marginMillimetres.right)) - 2;
}

/** What rows may take of the page's height, in whole points. */
export function printableHeightPoints(orientation: PageSetup["orientation"]): number {
  return Math.floor(pointsOfMillimetres(paperMillimetres[orientation].height - marginMillimetres.top - marginMillimetres.bottom));
}
