/** A workbook's file as the plain grid that the checks read. */
import type { GridArea, GridCell, GridPage, GridStyle, SheetGrid, WorkbookGrid } from "../../core/tables/grid";
import { makeCell } from "../../core/tables/make-cell";
import { numberText } from "../../core/tables/number-text";
import type { AreaFile, CellFile, SheetFile, StyleFile, WorkbookFile } from "./workbook-file";

export function gridOfWorkbook(workbook: WorkbookFile): WorkbookGrid {
  const styles = new Map<StyleFile, GridStyle>();
  return { sheets: workbook.sheets.map((sheet) => gridOfSheet(sheet, styles)) };
}

function gridOfSheet(sheet: SheetFile, styles: Map<StyleFile, GridStyle>): SheetGrid {
  const rows: (GridCell | undefined)[][] = [];
  let columnCount = 0;
  for (const cell of sheet.cells) {
    const content = gridCell(cell, styles);
    if (content === undefined) continue;
    (rows[cell.row] ??= [])[cell.column] = content;
    columnCount = Math.max(columnCount, cell.column + 1);
  }
  const hidden = (lines: ReadonlyMap<number, { readonly hidden?: boolean }>): ReadonlySet<number> =>
    new Set([...lines].filter(([, line]) => line.hidden === true).map(([index]) => index));
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rowCount: rows.length,
    columnCount,
    rows: Array.from(rows),
    merges: sheet.merges.map(gridArea),
    hiddenRows: hidden(sheet.rows),
    filteredAreas: sheet.filters.filter(({ criteria }) => criteria.length > 0).map(({ area }) => gridArea(area)),
    hiddenColumns: hidden(sheet.columns),
    page: gridPage(sheet),
  };
}

function gridArea({ top, left, rows, columns }: AreaFile): GridArea {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

function gridCell(cell: CellFile, styles: Map<StyleFile, GridStyle>): GridCell | undefined {
  const { value, formula } = cell;
  if (value === null && formula === undefined) return undefined;
  const content = gridValue(value);
  return makeCell(formula === undefined ? content : { ...content, formula }, gridStyle(cell.style, styles));
}

function gridValue(value: CellFile["value"]): Pick<GridCell, "type" | "text"> {
  if (value === null) return { type: "none", text: "" };
  if (typeof value === "number") return { type: "number", text: numberText(value) };
  if (typeof value === "string") return { type: "text", text: value };
  if (typeof value === "boolean") return { type: "boolean", text: value ? "TRUE" : "FALSE" };
  return { type: "error", text: value.error };
}

function gridStyle(style: StyleFile, styles: Map<StyleFile, GridStyle>): GridStyle {
  const known = styles.get(style);
  if (known !== undefined) return known;
  const { numberFormat, font, indent, horizontal } = style;
  const made: GridStyle = { numberFormat, bold: font.bold, indent, horizontal, font: font.name };
  styles.set(style, made);
  return made;
}

const millimetres = (points: number): number => (points / 72) * 25.4;

function gridPage({ page }: SheetFile): GridPage {
  const { header, footer } = page.headerFooter;
  const { top, bottom, left, right } = page.marginPoints;
  return {
    paper: page.paper,
    orientation: page.orientation,
    margins: { top: millimetres(top), bottom: millimetres(bottom), left: millimetres(left), right: millimetres(right) },
    fitsWidth: page.fit?.wide === 1,
    scalePercent: page.scalePercent,
    titleRows: page.titleRows,
    pageNumbers: [header.left, header.center, header.right, footer.left, footer.center, footer.right].some((text) => text.includes("&P")),
  };
}
