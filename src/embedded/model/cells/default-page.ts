import type { PageFile } from "../../../documents/xlsx/workbook-file";

const empty = { left: "", center: "", right: "" };

/** Page setup of a new sheet: Excel's "Normal" margins of 0.7 and 0.75 inches. */
export const defaultPage: PageFile = {
  paper: "A4",
  orientation: "Portrait",
  marginPoints: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  fit: undefined,
  scalePercent: 100,
  titleRows: undefined,
  printArea: undefined,
  rowBreaks: [],
  firstPageNumber: undefined,
  headerFooter: { differentFirst: false, header: empty, footer: empty, firstHeader: empty, firstFooter: empty },
};
