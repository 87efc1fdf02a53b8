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

const a4Millimetres = { Portrait: 210, Landscape: 297 } as const;

export function pointsOfMillimetres(millimetres: number): number {
  return (millimetres / 25.4) * 72;
}

/** What the table may take of the page's width, in points; 2 pt are left for programs that round column widths up. */
export function printableWidthPoints(orientation: PageSetup["orientation"]): number {
  return Math.floor(pointsOfMillimetres(a4Millimetres[orientation] - marginMillimetres.left - marginMillimetres.right)) - 2;
}
