/** `WorkbookFile` in the terms of hucre. The only file that knows hucre's types; what hucre cannot say, `finish-package` adds. */
import type {
  AutoFilter,
  BorderSide,
  Cell,
  CellStyle,
  ColumnDef,
  HeaderFooter,
  NamedRange,
  PageSetup,
  WriteOptions,
  WriteSheet,
} from "hucre";
import { absoluteArea } from "./cell-reference";
import { digitPixels, widthFromPoints } from "./column-width";
import { errorValues, markCachedError } from "./error-values";
import { escapeText } from "./escape-text";
import { withFunctionPrefixes } from "./future-functions";
import { joinSections } from "./header-footer-codes";
import { quoteSheetName } from "./quote-sheet-name";
import type { BorderFile, CellFile, CellValue, PageFile, SheetFile, StyleFile, WorkbookFile } from "./workbook-file";

const borderStyles: Readonly<Record<BorderFile["style"], BorderSide["style"]>> = {
  Thin: "thin",
  Hairline: "hair",
  Medium: "medium",
  Thick: "thick",
  Double: "double",
  Dot: "dotted",
  Dash: "dashed",
};

const horizontals = { Left: "left", Center: "center", Right: "right", Justify: "justify" } as const;
const papers = { A3: "a3", A4: "a4", Letter: "letter" } as const;

const excelFont = { name: "Calibri", size: 11 };

export function toHucre(workbook: WorkbookFile): WriteOptions {
  const styles = new Map<StyleFile, CellStyle>();
  const { defaultFont = excelFont } = workbook;
  const digit = digitPixels(defaultFont);
  return {
    sheets: workbook.sheets.map((sheet) => toSheet(sheet, digit, styles)),
    activeSheet: workbook.activeSheet,
    defaultFont: { ...defaultFont },
    namedRanges: [...workbook.names.map(({ name, reference }) => ({ name, range: reference })), ...workbook.sheets.flatMap(sheetNames)],
  };
}

function toSheet(sheet: SheetFile, digit: number, styles: Map<StyleFile, CellStyle>): WriteSheet {
  const lastRow = Math.max(-1, ...sheet.rows.keys());
  return {
    name: sheet.name,
    // hucre forgets the height of rows below the last cell unless they are there as empty rows.
    rows: Array.from({ length: lastRow + 1 }, () => []),
    cells: toCells(sheet, styles),
    columns: toColumns(sheet.columns, digit),
    rowDefs: new Map(
      [...sheet.rows].map(([row, { heightPoints, hidden }]) => [
        row,
        { ...(heightPoints === undefined ? {} : { height: heightPoints }), ...(hidden === true ? { hidden } : {}) },
      ]),
    ),
    merges: sheet.merges.map(({ top, left, rows, columns }) => ({
      startRow: top,
      startCol: left,
      endRow: top + rows - 1,
      endCol: left + columns - 1,
    })),
    ...toFilter(sheet.filters),
    hidden: sheet.visibility === "Hidden",
    veryHidden: sheet.visibility === "VeryHidden",
    view: { showGridLines: sheet.showGridlines },
    pageSetup: toPageSetup(sheet.page),
    // The file names the row above the break, counted from 1; hucre wants that row counted from 0.
    ...(sheet.page.rowBreaks.length > 0 ? { rowBreaks: sheet.page.rowBreaks.map((row) => row - 1) } : {}),
    headerFooter: toHeaderFooter(sheet.page.headerFooter),
    ...(sheet.protected ? { protection: { sheet: true } } : {}),
    ...(sheet.frozenRows > 0 ? { freezePane: { rows: sheet.frozenRows } } : {}),
  };
}

function toCells({ cells, comments }: SheetFile, styles: Map<StyleFile, CellStyle>): Map<string, Partial<Cell>> {
  const places = new Map(cells.map((cell) => [`${String(cell.row)},${String(cell.column)}`, toCell(cell, styles)]));
  for (const { row, column, text } of comments) {
    const place = `${String(row)},${String(column)}`;
    places.set(place, { ...places.get(place), comment: { text: escapeText(text) } });
  }
  return places;
}

/** The filter of the sheet alone, and of its criteria those that list values: hucre has no others. Tables are not written. */
function toFilter(filters: SheetFile["filters"]): { readonly autoFilter?: AutoFilter } {
  const own = filters.find(({ table }) => table === undefined);
  if (own === undefined) return {};
  const columns = own.criteria.flatMap(({ column, values }) =>
    values === undefined ? [] : [{ colIndex: column, filters: values.map(escapeText) }],
  );
  return { autoFilter: { range: absoluteArea(own.area).replaceAll("$", ""), columns } };
}

function toColumns(columns: SheetFile["columns"], digit: number): ColumnDef[] {
  return Array.from({ length: Math.max(-1, ...columns.keys()) + 1 }, (_, index) => {
    const { widthPoints, hidden } = columns.get(index) ?? {};
    return { ...(widthPoints === undefined ? {} : { width: widthFromPoints(widthPoints, digit) }), ...(hidden === true ? { hidden } : {}) };
  });
}

function toCell(cell: CellFile, styles: Map<StyleFile, CellStyle>): Partial<Cell> {
  const style = styles.get(cell.style) ?? toStyle(cell.style);
  styles.set(cell.style, style);
  const value = toValue(cell.value);
  if (cell.formula === undefined) {
    // hucre takes the text "#N/A" for the error; as a run of formatted text without a format it stays a text.
    return typeof cell.value === "string" && cell.value.startsWith("#")
      ? { richText: [{ text: escapeText(cell.value) }], style }
      : { value, style };
  }
  if (isError(cell.value)) return { formula: toFormula(cell.formula), style, formulaResult: markCachedError(String(value)) };
  return { formula: toFormula(cell.formula), style, ...(value === null ? {} : { formulaResult: value }) };
}

function toFormula(formula: string): string {
  return escapeText(withFunctionPrefixes(formula.replace(/^=/, "")));
}

/** An error that files do not know (Excel itself keeps #SPILL! so) is written as #VALUE!. */
function toValue(value: CellValue): string | number | boolean | null {
  if (typeof value === "string") return escapeText(value);
  if (!isError(value)) return value;
  return errorValues.has(value.error) ? value.error : "#VALUE!";
}

function isError(value: CellValue): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}

function toStyle(style: StyleFile): CellStyle {
  const { font } = style;
  return {
    font: {
      name: font.name,
      size: font.size,
      bold: font.bold,
      italic: font.italic,
      underline: font.underline,
      ...(isBlack(font.color) ? {} : { color: rgb(font.color) }),
    },
    ...(style.numberFormat === "General" ? {} : { numFmt: style.numberFormat }),
    ...(style.fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: rgb(style.fill) } }),
    border: { ...side("top", style), ...side("bottom", style), ...side("left", style), ...side("right", style) },
    alignment: {
      vertical: style.vertical === "Top" ? "top" : style.vertical === "Center" ? "center" : "bottom",
      ...(style.horizontal === "General" ? {} : { horizontal: horizontals[style.horizontal] }),
      ...(style.wrap ? { wrapText: true } : {}),
      ...(style.indent > 0 ? { indent: style.indent } : {}),
    },
    // Locked is what every cell is anyway; said outright it marks the styles that `finish-package` gives the apostrophe.
    ...(style.quotePrefix ? { protection: { locked: true } } : {}),
  };
}

function side(name: "top" | "bottom" | "left" | "right", style: StyleFile): Partial<Record<typeof name, BorderSide>> {
  const border = style.borders[name];
  return border === undefined ? {} : { [name]: { style: borderStyles[border.style], color: rgb(border.color) } };
}

/** Black text is written as automatic, which a screen in high contrast may turn. */
function isBlack(color: string): boolean {
  return color.toUpperCase() === "#000000";
}

function rgb(color: string): { rgb: string } {
  return { rgb: color.replace("#", "").toUpperCase() };
}

function toPageSetup(page: PageFile): PageSetup {
  const inches = (points: number): number => points / 72;
  const { top, bottom, left, right, header, footer } = page.marginPoints;
  return {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    margins: {
      top: inches(top),
      bottom: inches(bottom),
      left: inches(left),
      right: inches(right),
      header: inches(header),
      footer: inches(footer),
    },
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    ...(page.paper === undefined ? {} : { paperSize: papers[page.paper] }),
    ...(page.fit === undefined ? {} : { fitToPage: true, fitToWidth: page.fit.wide, fitToHeight: page.fit.tall }),
    ...(page.scalePercent === undefined || page.fit !== undefined ? {} : { scale: page.scalePercent }),
  };
}

function toHeaderFooter(texts: PageFile["headerFooter"]): HeaderFooter {
  const odd = { oddHeader: joinSections(texts.header), oddFooter: joinSections(texts.footer) };
  const first = { firstHeader: joinSections(texts.firstHeader), firstFooter: joinSections(texts.firstFooter) };
  const empty = Object.values({ ...odd, ...first }).every((text) => text === "");
  // hucre drops "different first page" where every text is empty; an empty centre section keeps it.
  return { differentFirst: texts.differentFirst, ...odd, ...first, ...(empty && texts.differentFirst ? { oddHeader: "&C" } : {}) };
}

/** Names of the sheet's scope. Print area and titles go here as reserved names: hucre's own fields for them do not quote the sheet's name. */
function sheetNames(sheet: SheetFile): NamedRange[] {
  const { printArea, titleRows } = sheet.page;
  const quoted = quoteSheetName(sheet.name);
  const scope = sheet.name;
  return [
    ...(printArea === undefined ? [] : [{ name: "_xlnm.Print_Area", range: `${quoted}!${absoluteArea(printArea)}`, scope }]),
    ...(titleRows === undefined
      ? []
      : [{ name: "_xlnm.Print_Titles", range: `${quoted}!$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`, scope }]),
    ...sheet.names.map(({ name, reference }) => ({ name, range: reference, scope })),
  ];
}
