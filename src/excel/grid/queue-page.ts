import type { GridPage } from "../../core/tables/grid";

const millimetres = (points: number): number => (points / 72) * 25.4;

/** Queues the reading of a sheet's page setup; the answer is there after the next sync. */
export function queuePage(sheet: Excel.Worksheet): () => GridPage {
  const layout = sheet.pageLayout;
  layout.load({
    paperSize: true,
    orientation: true,
    topMargin: true,
    bottomMargin: true,
    leftMargin: true,
    rightMargin: true,
    zoom: true,
  });
  const pages = layout.headersFooters.defaultForAllPages;
  pages.load({ leftHeader: true, centerHeader: true, rightHeader: true, leftFooter: true, centerFooter: true, rightFooter: true });
  const titles = layout.getPrintTitleRowsOrNullObject().load({ rowIndex: true, rowCount: true });
  return () => {
    const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = pages;
    const texts = [leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter];
    return {
      paper: layout.paperSize,
      orientation: layout.orientation === "Landscape" ? "Landscape" : "Portrait",
      margins: {
        top: millimetres(layout.topMargin),
        bottom: millimetres(layout.bottomMargin),
        left: millimetres(layout.leftMargin),
        right: millimetres(layout.rightMargin),
      },
      fitsWidth: layout.zoom.horizontalFitToPages === 1,
      scalePercent: layout.zoom.scale,
      titleRows: titles.isNullObject ? undefined : { first: titles.rowIndex, last: titles.rowIndex + titles.rowCount - 1 },
      pageNumbers: texts.some((text) => text.includes("&P")),
    };
  };
}
