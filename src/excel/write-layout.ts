import type { RowHeights, SheetDescription } from "../sheet/description";
import { pointsOfMillimetres } from "../sheet/page";

/** Queues everything of a sheet that is not a cell: widths, merges, heights, names and the page. */
export function writeLayout(sheet: Excel.Worksheet, description: SheetDescription): void {
  description.columnWidthsPoints.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  for (const { top, left, rows, columns } of description.merges) sheet.getRangeByIndexes(top, left, rows, columns).merge();
  // After values and merges: Excel fits rows by itself when a wrapped cell gets its text.
  for (const heights of description.rowHeights) writeHeights(sheet, heights);
  for (const { name, area } of description.names)
    sheet.names.add(name, sheet.getRangeByIndexes(area.top, area.left, area.rows, area.columns));
  writePage(sheet, description);
}

/** Addresses of several areas are limited to 8,192 characters; this many rows stay well below. */
const rowsInOneAddress = 400;

export function writeHeights(sheet: Excel.Worksheet, { heightPoints, rows }: RowHeights): void {
  for (let first = 0; first < rows.length; first += rowsInOneAddress) {
    const address = rows
      .slice(first, first + rowsInOneAddress)
      .map((row) => `${String(row + 1)}:${String(row + 1)}`)
      .join(",");
    sheet.getRanges(address).format.rowHeight = heightPoints;
  }
}

function writePage(sheet: Excel.Worksheet, { page, fontName }: SheetDescription): void {
  const layout = sheet.pageLayout;
  const { marginMillimetres: margins, printArea, headerRows } = page;
  layout.paperSize = "A4";
  layout.orientation = page.orientation;
  layout.setPrintMargins("Points", {
    top: pointsOfMillimetres(margins.top),
    bottom: pointsOfMillimetres(margins.bottom),
    left: pointsOfMillimetres(margins.left),
    right: pointsOfMillimetres(margins.right),
    header: pointsOfMillimetres(margins.header),
    footer: pointsOfMillimetres(margins.footer),
  });
  layout.centerHorizontally = true;
  layout.zoom = page.fitsWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
  layout.setPrintArea(sheet.getRangeByIndexes(printArea.top, printArea.left, printArea.rows, printArea.columns));
  layout.setPrintTitleRows(`$${String(headerRows.first + 1)}:$${String(headerRows.first + headerRows.count)}`);
  for (const row of page.breaksBefore) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  // Nghị định 30: the page number in the top margin, centred, none on the first page; each appendix counts its own.
  layout.firstPageNumber = 1;
  layout.headersFooters.state = "FirstAndDefault";
  layout.headersFooters.firstPage.centerHeader = "";
  layout.headersFooters.defaultForAllPages.centerHeader = `&"${fontName},Regular"&${String(page.numberPoints)}&P`;
}
