/** The faults of a sheet's page setup: paper, margins, scale, page number. */
import { fontName as lawFont, smallestTypePoints } from "./appendix-form";
import { span } from "./cell-lines";
import { headerText, numbersPages } from "./header-text";
import { marginMillimetres, pageNumberPoints, pointsOfMillimetres, paperMillimetres } from "./page";
import type { PaperChange } from "./paper-change";
import { noChange } from "./paper-change";
import type { MarginSide, PageNumberFault, PaperFault } from "./paper-fault";
import type { HeaderFooterCodes, PaperOrientation, PrintedPage, PrintedSheet } from "./printed-sheet";
import type { PrintedPages } from "./printed-pages";
import { roomPoints, scaleToFit } from "./printed-pages";

export function change(page: PaperChange["page"]): PaperChange {
  return { ...noChange, page };
}

export function judgePaper({ page }: PrintedSheet): readonly PaperFault[] {
  return page.paper === "A4" ? [] : [{ rule: "paper", paper: page.paper, repair: change({ paper: "A4" }) }];
}

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I: in millimetres. */
const lawfulMargins: Readonly<Record<MarginSide, { readonly least: number; readonly most: number }>> = {
  top: { least: 20, most: 25 },
  bottom: { least: 20, most: 25 },
  left: { least: 30, most: 35 },
  right: { least: 15, most: 20 },
};

/** Paper is cut and programs round: a margin is wrong beyond half a millimetre. */
const playMillimetres = 0.5;

export function judgeMargins({ page }: PrintedSheet): readonly PaperFault[] {
  const wrong = (Object.keys(lawfulMargins) as MarginSide[])
    .map((side) => ({ side, millimetres: (page.marginsPoints[side] / 72) * 25.4, ...lawfulMargins[side] }))
    .filter(({ millimetres, least, most }) => millimetres < least - playMillimetres || millimetres > most + playMillimetres);
  if (wrong.length === 0) return [];
  const repaired = Object.fromEntries(wrong.map(({ side, least }) => [side, pointsOfMillimetres(least)]));
  return [{ rule: "margins", sides: wrong, repair: change({ marginsPoints: { ...page.marginsPoints, ...repaired } }) }];
}

/** The smallest type that is printed, at full size; undefined where nothing is. */
export function smallestType({ cells }: PrintedSheet, { area }: PrintedPages): number | undefined {
  const sizes = cells
    .filter(
      ({ text, row, column }) =>
        text !== "" && row >= area.top && row < area.top + area.rows && column >= area.left && column < area.left + area.columns,
    )
    .map(({ style }) => style.fontSize);
  return sizes.length === 0 ? undefined : sizes.reduce((least, each) => Math.min(least, each));
}

/** Columns that run off the page, and type that a page made to fit shrinks below 11 pt: never repaired by shrinking further. */
export function judgeWidth(sheet: PrintedSheet, pages: PrintedPages): readonly PaperFault[] {
  const { page } = sheet;
  const { area, scale, strips } = pages;
  const smallest = smallestType(sheet, pages);
  if (smallest === undefined) return [];
  const shown = smallest * scale;
  const width = span(sheet.columnWidthsPoints, area.left, area.columns);
  const fits = (orientation: PaperOrientation): boolean =>
    smallest * scaleToFit(width, lawfulWidthPoints(page, orientation)) >= smallestTypePoints;
  const to = fits(page.orientation) ? "this" : fits("Landscape") ? "Landscape" : undefined;
  const orientation = to === "Landscape" ? to : page.orientation;
  const repair = to === undefined ? undefined : change({ orientation, zoom: { wide: 1, tall: undefined } });
  if (strips > 1) return [{ rule: "columns-off-page", strips, to, repair }];
  if (shown >= smallestTypePoints - 0.05) return [];
  return [{ rule: "type-too-small", points: shown, scalePercent: Math.round(scale * 100), to, repair }];
}

/** With the sheet's own margins where the law allows them. */
function lawfulWidthPoints(page: PrintedPage, orientation: PaperOrientation): number {
  const sideways = orientation !== page.orientation || judgeMarginsOf(page);
  if (!sideways) return roomPoints(page).width;
  return pointsOfMillimetres(paperMillimetres[orientation].width - marginMillimetres.left - marginMillimetres.right);
}

function judgeMarginsOf({ marginsPoints }: PrintedPage): boolean {
  return (["left", "right"] as const).some((side) => {
    const millimetres = (marginsPoints[side] / 72) * 25.4;
    return millimetres < lawfulMargins[side].least - playMillimetres || millimetres > lawfulMargins[side].most + playMillimetres;
  });
}

/** What the table leaves free at its right before its place on the page is seen to be off. */
const seenPoints = 14;

export function judgeCentre({ page, columnWidthsPoints }: PrintedSheet, { area, scale, strips }: PrintedPages): readonly PaperFault[] {
  const free = roomPoints(page).width - span(columnWidthsPoints, area.left, area.columns) * scale;
  return page.centred || strips > 1 || free < seenPoints ? [] : [{ rule: "not-centred", repair: change({ centred: true }) }];
}

const lawNumber = `&"${lawFont},Regular"&${String(pageNumberPoints)}&P`;
const places = (["header", "footer"] as const).flatMap((band) => (["left", "center", "right"] as const).map((side) => ({ band, side })));

/** Arabic, 13–14, centred in the top margin, none on page 1. A sheet of one page needs none. */
export function judgePageNumber({ name, page }: PrintedSheet, { pages }: PrintedPages): readonly PaperFault[] {
  const { codes, firstCodes } = page;
  const elsewhere = places.filter(({ band, side }) => (band !== "header" || side !== "center") && numbersPages(codes[band][side]));
  const inPlace = numbersPages(codes.header.center);
  const { fontSize } = headerText(codes.header.center, { page: 1, pages: 1, sheet: name });
  const onFirst = places.some(({ band, side }) => numbersPages((firstCodes ?? codes)[band][side]));
  const several = pages.length > 1;
  const what: readonly PageNumberFault[] = [
    ...(several && !inPlace && elsewhere.length === 0 ? (["missing"] as const) : []),
    ...(several && elsewhere.length > 0 ? (["place"] as const) : []),
    ...(onFirst ? (["first-page"] as const) : []),
    ...(several && inPlace && (fontSize < 13 || fontSize > 14) ? (["size"] as const) : []),
  ];
  if (what.length === 0) return [];
  return [
    { rule: "page-number", what, repair: change({ codes: numbered(codes), firstCodes: bare(firstCodes ?? codes), firstPageNumber: 1 }) },
  ];
}

/** Without numbers anywhere. What else stands in headers and footers stays. */
function bare(codes: HeaderFooterCodes): HeaderFooterCodes {
  const cleared = (code: string): string => (numbersPages(code) ? "" : code);
  const band = ({ left, center, right }: HeaderFooterCodes["header"]): HeaderFooterCodes["header"] => ({
    left: cleared(left),
    center: cleared(center),
    right: cleared(right),
  });
  return { header: band(codes.header), footer: band(codes.footer) };
}

function numbered(codes: HeaderFooterCodes): HeaderFooterCodes {
  const { header, footer } = bare(codes);
  return { header: { ...header, center: lawNumber }, footer };
}
