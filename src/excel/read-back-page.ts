/** Reads the page setup back after it was set: hosts have been seen to drop a setting without a word, fit-to-width among them. */
import type { SheetDescription } from "../sheet/description";
import { pointsOfMillimetres } from "../sheet/page";
import { areaAddress, rowsAddress } from "./page-address";

/** What an officer sets by hand where the host did not take it. */
export type PageSetting =
  | "paper"
  | "orientation"
  | "margins"
  | "centred"
  | "fit-to-width"
  | "print-area"
  | "header-rows"
  | "page-number"
  | "no-number-on-first-page"
  | "page-breaks";

/** Programs keep margins in inches or millimetres of their own. */
const tolerancePoints = 0.5;

/**
 * Queues the reading; the answer is there after the next sync, so that it costs none of its own. The answer: every setting that the host does
 * not have as it was described, in the order of the page dialogue. Empty where all is well.
 */
export function readBackPage(sheet: Excel.Worksheet, { page }: SheetDescription): () => readonly PageSetting[] {
  const layout = sheet.pageLayout;
  layout.load({
    paperSize: true,
    orientation: true,
    topMargin: true,
    bottomMargin: true,
    leftMargin: true,
    rightMargin: true,
    headerMargin: true,
    footerMargin: true,
    centerHorizontally: true,
    zoom: true,
    firstPageNumber: true,
  });
  const { headersFooters } = layout;
  headersFooters.load({ state: true });
  headersFooters.defaultForAllPages.load({ centerHeader: true });
  headersFooters.firstPage.load({ centerHeader: true });
  const area = layout.getPrintAreaOrNullObject().load({ address: true });
  const titles = layout.getPrintTitleRowsOrNullObject().load({ address: true });
  const breaks = sheet.horizontalPageBreaks.getCount();

  return () => {
    const { marginMillimetres: margins } = page;
    const isNear = (points: number, millimetres: number): boolean => Math.abs(points - pointsOfMillimetres(millimetres)) <= tolerancePoints;
    const kept: Readonly<Record<PageSetting, boolean>> = {
      paper: layout.paperSize === "A4",
      orientation: layout.orientation === page.orientation,
      margins:
        isNear(layout.topMargin, margins.top) &&
        isNear(layout.bottomMargin, margins.bottom) &&
        isNear(layout.leftMargin, margins.left) &&
        isNear(layout.rightMargin, margins.right) &&
        isNear(layout.headerMargin, margins.header) &&
        isNear(layout.footerMargin, margins.footer),
      centred: layout.centerHorizontally,
      "fit-to-width": page.fitsWidth ? layout.zoom.horizontalFitToPages === 1 : layout.zoom.scale === 100,
      "print-area": !area.isNullObject && bare(area.address) === areaAddress(page.printArea),
      "header-rows": !titles.isNullObject && bare(titles.address) === rowsAddress(page.headerRows),
      "page-number": headersFooters.defaultForAllPages.centerHeader.includes("&P") && layout.firstPageNumber === 1,
      "no-number-on-first-page": headersFooters.state === "FirstAndDefault" && headersFooters.firstPage.centerHeader === "",
      "page-breaks": breaks.value === page.breaksBefore.length,
    };
    return (Object.keys(kept) as PageSetting[]).filter((setting) => !kept[setting]);
  };
}

/** `'Phụ lục'!$A$1:$F$10` -> `A1:F10`. */
function bare(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}
