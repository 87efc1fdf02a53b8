import type { PageFile } from "../../../documents/xlsx/workbook-file";
import { columnLimit } from "../cells/address";
import { ExcelError } from "../excel-error";
import type { ApiObject } from "./api-object";
import { defineObject } from "./api-object";
import type { Arguments } from "./arguments";
import { givenArea } from "./given-area";
import { headerFooterGroup } from "./header-footer-group";
import { changePage, pageOf } from "./page-self";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { rangeAt } from "./range-self";
import { toChoice, toFlag, toNumber } from "./wire-value";
import type { SheetSelf } from "./worksheet";
import { readZoom, writeZoom } from "./page-zoom";

type Margin = keyof PageFile["marginPoints"];

/** Wider than any paper. */
const widestMarginPoints = 3528;
const pointsPerUnit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export const pageLayout = defineObject<Excel.PageLayout>()<SheetSelf>({
  className: "PageLayout",
  read: {
    // Excel has no word for "whatever the printer takes"; it reads the printer's paper.
    paperSize: (self) => pageOf(self).paper ?? "A4",
    orientation: (self) => pageOf(self).orientation,
    topMargin: (self) => pageOf(self).marginPoints.top,
    bottomMargin: (self) => pageOf(self).marginPoints.bottom,
    leftMargin: (self) => pageOf(self).marginPoints.left,
    rightMargin: (self) => pageOf(self).marginPoints.right,
    headerMargin: (self) => pageOf(self).marginPoints.header,
    footerMargin: (self) => pageOf(self).marginPoints.footer,
    centerHorizontally: (self) => pageOf(self).centerHorizontally,
    centerVertically: (self) => pageOf(self).centerVertically,
    firstPageNumber: (self) => pageOf(self).firstPageNumber ?? "",
    zoom: (self) => readZoom(pageOf(self)),
  },
  write: {
    paperSize: (self, value) => {
      changePage(self, { paper: toChoice(value, ["A4", "A3", "Letter"]) });
    },
    orientation: (self, value) => {
      changePage(self, { orientation: toChoice(value, ["Portrait", "Landscape"]) });
    },
    topMargin: (self, value) => {
      setMargin(self, "top", value);
    },
    bottomMargin: (self, value) => {
      setMargin(self, "bottom", value);
    },
    leftMargin: (self, value) => {
      setMargin(self, "left", value);
    },
    rightMargin: (self, value) => {
      setMargin(self, "right", value);
    },
    headerMargin: (self, value) => {
      setMargin(self, "header", value);
    },
    footerMargin: (self, value) => {
      setMargin(self, "footer", value);
    },
    centerHorizontally: (self, value) => {
      changePage(self, { centerHorizontally: toFlag(value) });
    },
    centerVertically: (self, value) => {
      changePage(self, { centerVertically: toFlag(value) });
    },
    firstPageNumber: (self, value) => {
      changePage(self, { firstPageNumber: value === "" ? undefined : toNumber(value, 1, 32_767) });
    },
    zoom: (self, value) => {
      changePage(self, writeZoom(pageOf(self), value));
    },
  },
  open: {
    headersFooters: (self) => headerFooterGroup(self),
  },
  call: {
    setPrintMargins: (self, given) => {
      setMargins(self, given);
    },
    setPrintArea: (self, given) => {
      changePage(self, { printArea: givenArea(self, given) });
    },
    setPrintTitleRows: (self, given) => {
      const area = givenArea(self, given);
      if (area.columns !== columnLimit && typeof given.raw(0) === "string") throw new ExcelError("InvalidArgument", "no whole rows");
      changePage(self, { titleRows: { first: area.top, last: area.top + area.rows - 1 } });
    },
    getPrintArea: (self) => printArea(self) ?? missing("no print area"),
    getPrintAreaOrNullObject: printArea,
    getPrintTitleRows: (self) => titleRows(self) ?? missing("no title rows"),
    getPrintTitleRowsOrNullObject: titleRows,
  },
});

function missing(what: string): never {
  throw new ExcelError("ItemNotFound", what);
}

function setMargin(self: SheetSelf, margin: Margin, value: unknown): void {
  changePage(self, { marginPoints: { ...pageOf(self).marginPoints, [margin]: toNumber(value, 0, widestMarginPoints) } });
}

function setMargins(self: SheetSelf, given: Arguments): void {
  const points = pointsPerUnit[toChoice(given.raw(0), ["Points", "Inches", "Centimeters"])];
  const options = given.raw(1);
  if (typeof options !== "object" || options === null) throw new ExcelError("InvalidArgument", "no margins");
  for (const [margin, value] of Object.entries(options)) {
    if (value === null || value === undefined) continue;
    if (!Object.hasOwn(pageOf(self).marginPoints, margin)) throw new ExcelError("InvalidArgument", `no margin: ${margin}`);
    setMargin(self, margin as Margin, toNumber(value, 0, widestMarginPoints / points) * points);
  }
}

function printArea(self: SheetSelf): ApiObject | null {
  const area = pageOf(self).printArea;
  return area === undefined ? null : rangeAreas({ ...self, areas: () => [area] });
}

function titleRows(self: SheetSelf): ApiObject | null {
  const rows = pageOf(self).titleRows;
  if (rows === undefined) return null;
  return range(rangeAt(self.workbook, self.sheetId, { top: rows.first, left: 0, rows: rows.last - rows.first + 1, columns: columnLimit }));
}
