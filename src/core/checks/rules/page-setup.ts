/** Page setup that will not print as Nghị định 30/2020/NĐ-CP, Phụ lục I, asks: paper, margins; and habits: a header that repeats, columns on one page. */
import type { GridPage } from "../../tables/grid";
import { address } from "../../tables/address";
import { sheetRule } from "../rule";

/** Rows that fit on a page of a usual table; a longer one needs its header again. */
const rowsOfPage = 35;
/** Paper is cut and programs round: a margin is wrong beyond half a millimetre. */
const play = 0.5;

export const pageSetup = sheetRule("page-setup", "info", ({ sheet, tables }) => {
  const [first] = tables;
  if (first === undefined || sheet.page === undefined || sheet.visibility !== "Visible") return [];
  const longest = Math.max(...tables.map(({ table }) => table.bottom - table.top));
  const issues = issuesOf(sheet.page, longest);
  if (issues.length === 0) return [];
  const cell = address(first.table.top, first.table.left);
  return [{ rule: "page-setup", severity: "info", sheet: sheet.name, cell, cells: [cell], other: issues.join(" "), count: issues.length }];
});

/** Words for `text/`: what is not as it should be. */
function issuesOf(page: GridPage, rows: number): readonly string[] {
  const { margins, paper } = page;
  const outside = (value: number, least: number, most: number): boolean => value < least - play || value > most + play;
  return [
    ...(paper !== undefined && paper !== "A4" ? ["paper"] : []),
    ...(outside(margins.top, 20, 25) || outside(margins.bottom, 20, 25) || outside(margins.left, 30, 35) || outside(margins.right, 15, 20)
      ? ["margins"]
      : []),
    ...(rows > rowsOfPage && page.titleRows === undefined ? ["title-rows"] : []),
    ...(rows > rowsOfPage && !page.pageNumbers ? ["page-numbers"] : []),
  ];
}
