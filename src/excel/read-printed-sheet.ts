/** Reads a sheet back from Excel as it will be printed: texts, looks, sizes, page setup. */
import type { Result } from "../core/result";
import { accept, refuse } from "../core/result";
import type { Area } from "../sheet/description";
import type { PrintedCell, PrintedPage, PrintedSheet, PrintedStyle } from "../sheet/printed-sheet";
import { codeOf } from "./explain-error";
import type { ExcelProblem } from "./problem";
import { runExcel } from "./run-excel";

/** Why a sheet cannot be shown as pages. Sentences are in `text/`. */
export type PaperProblem = ExcelProblem | { readonly kind: "too-many-cells"; readonly cells: number; readonly limit: number };

/** A table of 5,000 rows and 8 columns; what is longer is hundreds of pages. */
export const mostPrintedCells = 40_000;

/** The looks of this many cells stay under the 5 MB that Excel on the web answers at once. */
const cellsInOneAnswer = 6_000;

/** The active sheet, or the one with this name. Three syncs for a usual sheet, one more for each further 6,000 cells. */
export async function readPrintedSheet(name?: string): Promise<Result<PrintedSheet, PaperProblem>> {
  const read = await runExcel<Result<PrintedSheet, PaperProblem>>(async (context) => accept(await readIn(context, name)));
  return read.ok ? read.value : read;
}

/** As a part of a run that goes on with what it read. */
export async function readIn(context: Excel.RequestContext, name: string | undefined): Promise<Result<PrintedSheet, PaperProblem>> {
  const { worksheets } = context.workbook;
  const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(name);
  if (name !== undefined) {
    await context.sync();
    if (sheet.isNullObject) return refuse({ kind: "sheet-missing", sheet: name });
  }
  sheet.load({ name: true });
  sheet.protection.load({ protected: true });
  const used = sheet.getUsedRangeOrNullObject(true).load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const readPage = queuePage(sheet);
  await context.sync();

  const { page, breaks } = readPage();
  const wanted = areaToRead(used.isNullObject ? undefined : areaOf(used), page.printArea);
  const cells = wanted.rows * wanted.columns;
  if (cells > mostPrintedCells) return refuse({ kind: "too-many-cells", cells, limit: mostPrintedCells });
  const facts = { name: sheet.name, isProtected: sheet.protection.protected };
  if (cells === 0) return accept({ ...facts, columnWidthsPoints: [], rowHeightsPoints: [], cells: [], merges: [], page });

  const range = sheet.getRangeByIndexes(0, 0, wanted.rows, wanted.columns).load({ text: true, valueTypes: true });
  const heights = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const widths = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const looks = await readLooks(context, sheet, wanted);
  const merges = await readMerges(context, range);
  return accept({
    ...facts,
    columnWidthsPoints: widths.value.map(({ columnHidden, format }) => (columnHidden === true ? 0 : (format?.columnWidth ?? 0))),
    rowHeightsPoints: heights.value.map(({ rowHidden, format }) => (rowHidden === true ? 0 : (format?.rowHeight ?? 0))),
    cells: readCells(range, looks),
    merges,
    page: { ...page, breaksBefore: breaks().filter((row) => row < wanted.rows) },
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
}

/** From A1 to the last cell that is in use or printed. */
function areaToRead(...areas: readonly (Area | undefined)[]): Area {
  const ends = areas.flatMap((area) => (area === undefined ? [] : [area]));
  return {
    top: 0,
    left: 0,
    rows: ends.reduce((most, { top, rows }) => Math.max(most, top + rows), 0),
    columns: ends.reduce((most, { left, columns }) => Math.max(most, left + columns), 0),
  };
}

const lookOptions: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, italic: true },
    borders: { style: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

async function readLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows, columns }: Area,
): Promise<readonly (readonly Excel.CellProperties[])[]> {
  const inOne = Math.max(1, Math.floor(cellsInOneAnswer / columns));
  const looks: Excel.CellProperties[][] = [];
  for (let first = 0; first < rows; first += inOne) {
    const answer = sheet.getRangeByIndexes(first, 0, Math.min(inOne, rows - first), columns).getCellProperties(lookOptions);
    await context.sync();
    looks.push(...answer.value);
  }
  return looks;
}

function readCells({ text, valueTypes }: Excel.Range, looks: readonly (readonly Excel.CellProperties[])[]): readonly PrintedCell[] {
  const styles = new Map<string, PrintedStyle>();
  return looks.flatMap((row, index) =>
    row.flatMap((look, column): PrintedCell[] => {
      const key = JSON.stringify(look);
      const style = styles.get(key) ?? styleOf(look);
      styles.set(key, style);
      const shown = text[index]?.[column] ?? "";
      const { top, bottom, left, right } = style.borders;
      if (shown === "" && !top && !bottom && !left && !right) return [];
      return [{ row: index, column, text: shown, type: typeOf(valueTypes[index]?.[column]), style }];
    }),
  );
}

function styleOf({ format }: Excel.CellProperties): PrintedStyle {
  const { font, borders, horizontalAlignment, verticalAlignment, wrapText } = format ?? {};
  const drawn = (side: "top" | "bottom" | "left" | "right"): boolean => (borders?.[side]?.style ?? "None") !== "None";
  const horizontal = horizontalAlignment === "CenterAcrossSelection" ? "Center" : horizontalAlignment;
  return {
    fontName: font?.name ?? "",
    fontSize: font?.size ?? 11,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    horizontal: horizontal === "Center" || horizontal === "Right" || horizontal === "General" ? horizontal : "Left",
    vertical: verticalAlignment === "Top" || verticalAlignment === "Bottom" ? verticalAlignment : "Center",
    wrap: wrapText ?? false,
    borders: { top: drawn("top"), bottom: drawn("bottom"), left: drawn("left"), right: drawn("right") },
  };
}

function typeOf(type: string | undefined): PrintedCell["type"] {
  switch (type) {
    case "String":
    case "RichValue":
      return "text";
    case "Double":
    case "Integer":
      return "number";
    case "Boolean":
      return "boolean";
    case "Error":
      return "error";
    case undefined:
    default:
      return undefined;
  }
}

/** None where this Excel cannot tell (before ExcelApi 1.13), or has more than the 512 that it tells at once. */
async function readMerges(context: Excel.RequestContext, range: Excel.Range): Promise<readonly Area[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return [];
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === "GeneralException") return [];
    throw error;
  }
  return merged.isNullObject ? [] : merged.areas.items.map(areaOf);
}

/** Queues the reading of the page setup. Breaks are known one sync later than the rest: Excel tells their rows by ranges. */
export function queuePage(sheet: Excel.Worksheet): () => { readonly page: PrintedPage; readonly breaks: () => readonly number[] } {
  const layout = sheet.pageLayout.load({
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
  const bands = {
    leftHeader: true,
    centerHeader: true,
    rightHeader: true,
    leftFooter: true,
    centerFooter: true,
    rightFooter: true,
  };
  headersFooters.defaultForAllPages.load(bands);
  headersFooters.firstPage.load(bands);
  const place = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true };
  const printArea = layout.getPrintAreaOrNullObject();
  printArea.areas.load(place);
  const titles = layout.getPrintTitleRowsOrNullObject().load(place);
  const breaks = sheet.horizontalPageBreaks;
  const breakCount = breaks.getCount();

  return () => {
    // By index, as documented: the library asks for the items of this collection by a member that is not.
    const cells = Array.from({ length: breakCount.value }, (_, index) =>
      breaks.getItem(index).getCellAfterBreak().load({ rowIndex: true }),
    );
    const { zoom, firstPageNumber, paperSize, orientation } = layout;
    const page: PrintedPage = {
      paper: paperName(paperSize),
      orientation: orientation === "Landscape" ? "Landscape" : "Portrait",
      marginsPoints: {
        top: layout.topMargin,
        bottom: layout.bottomMargin,
        left: layout.leftMargin,
        right: layout.rightMargin,
        header: layout.headerMargin,
        footer: layout.footerMargin,
      },
      centred: layout.centerHorizontally,
      zoom:
        zoom.scale === undefined && (zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined)
          ? { wide: zoom.horizontalFitToPages, tall: zoom.verticalFitToPages }
          : { scalePercent: zoom.scale ?? 100 },
      printArea: printArea.isNullObject ? undefined : wholeOf(printArea.areas.items.map(areaOf)),
      titleRows: titles.isNullObject ? undefined : { first: titles.rowIndex, count: titles.rowCount },
      breaksBefore: [],
      firstPageNumber: typeof firstPageNumber === "number" ? firstPageNumber : undefined,
      codes: codesOf(headersFooters.defaultForAllPages),
      firstCodes: headersFooters.state.startsWith("First") ? codesOf(headersFooters.firstPage) : undefined,
    };
    return { page, breaks: () => cells.map(({ rowIndex }) => rowIndex) };
  };
}

/** Excel has none for some printers, whatever the types say. */
function paperName(paper: string | null): string {
  return paper ?? "";
}

/** Several areas are drawn as the one that holds them all; Excel would print each on pages of its own. */
function wholeOf(areas: readonly Area[]): Area | undefined {
  const [first, ...others] = areas;
  if (first === undefined) return undefined;
  return others.reduce((one, other) => {
    const top = Math.min(one.top, other.top);
    const left = Math.min(one.left, other.left);
    return {
      top,
      left,
      rows: Math.max(one.top + one.rows, other.top + other.rows) - top,
      columns: Math.max(one.left + one.columns, other.left + other.columns) - left,
    };
  }, first);
}

function codesOf(band: Excel.HeaderFooter): PrintedPage["codes"] {
  return {
    header: { left: band.leftHeader, center: band.centerHeader, right: band.rightHeader },
    footer: { left: band.leftFooter, center: band.centerFooter, right: band.rightFooter },
  };
}
