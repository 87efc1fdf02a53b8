import type { PaperChange } from "../sheet/paper-change";
import type { PrintedPage, PrintedSheet } from "../sheet/printed-sheet";
import { areaAddress, rowsAddress } from "./page-address";
import { writeHeights } from "./write-layout";

/**
 * Queues a change of how a sheet is printed. What a protected sheet refuses comes first, so that nothing of the change has happened then.
 * Excel has no way to take away a print area or rows that are repeated: where a change wants none, they stay, and reading back tells of it.
 */
export function writePaperChange(sheet: Excel.Worksheet, before: PrintedSheet, { heights, fonts, page }: PaperChange): void {
  const rowsByHeight = new Map<number, number[]>();
  for (const { row, heightPoints } of heights) rowsByHeight.set(heightPoints, [...(rowsByHeight.get(heightPoints) ?? []), row]);
  for (const [heightPoints, rows] of rowsByHeight) writeHeights(sheet, { heightPoints, rows });
  for (const { area, fontName } of fonts) sheet.getRange(areaAddress(area)).format.font.name = fontName;
  writePage(sheet, before, page);
}

function writePage(sheet: Excel.Worksheet, before: PrintedSheet, page: Partial<PrintedPage>): void {
  const layout = sheet.pageLayout;
  // One of Excel's own names: A4, or the one that was read before.
  if (page.paper !== undefined && page.paper !== "") layout.paperSize = page.paper as "A4";
  if (page.orientation !== undefined) layout.orientation = page.orientation;
  if (page.marginsPoints !== undefined) layout.setPrintMargins("Points", page.marginsPoints);
  if (page.centred !== undefined) layout.centerHorizontally = page.centred;
  if (page.zoom !== undefined) writeZoom(layout, page.zoom);
  if (page.printArea !== undefined) layout.setPrintArea(areaAddress(page.printArea));
  if (page.titleRows !== undefined) layout.setPrintTitleRows(rowsAddress(page.titleRows));
  if (page.breaksBefore !== undefined) {
    if (before.page.breaksBefore.length > 0) sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of page.breaksBefore) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  }
  if ("firstPageNumber" in page) layout.firstPageNumber = page.firstPageNumber ?? "";
  const { headersFooters } = layout;
  if (page.codes !== undefined) writeCodes(headersFooters.defaultForAllPages, page.codes);
  if ("firstCodes" in page) {
    headersFooters.state = page.firstCodes === undefined ? "Default" : "FirstAndDefault";
    if (page.firstCodes !== undefined) writeCodes(headersFooters.firstPage, page.firstCodes);
  }
}

function writeZoom(layout: Excel.PageLayout, zoom: PrintedPage["zoom"]): void {
  if ("scalePercent" in zoom) {
    layout.zoom = { scale: zoom.scalePercent };
    return;
  }
  const { wide, tall } = zoom;
  layout.zoom = {
    ...(wide === undefined ? {} : { horizontalFitToPages: wide }),
    ...(tall === undefined ? {} : { verticalFitToPages: tall }),
  };
}

function writeCodes(band: Excel.HeaderFooter, { header, footer }: PrintedPage["codes"]): void {
  band.leftHeader = header.left;
  band.centerHeader = header.center;
  band.rightHeader = header.right;
  band.leftFooter = footer.left;
  band.centerFooter = footer.center;
  band.rightFooter = footer.right;
}
