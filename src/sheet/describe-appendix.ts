/** The appendix of a plan as a worksheet. */
import { fitsSpreadsheet } from "../core/money/amount";
import type { Appendix } from "../core/plan/appendix";
import { totalCost } from "../core/plan/appendix";
import { optionsOf } from "../core/plan/appendix-options";
import { wordsLine, wordsLineFormula } from "../core/words/words-line";
import { anatomy, firstBodyRow, headerRow } from "./anatomy";
import { chooseColumns } from "./appendix-columns";
import { fontName, formStyles, formText } from "./appendix-form";
import type { Block, Cell, CellStyle, DefinedName, SheetDescription } from "./description";
import { describeFoot } from "./foot";
import type { FormTable } from "./form-rows";
import { formTable } from "./form-rows";
import { layBody } from "./lay-body";
import { gatherHeights } from "./gather-heights";
import type { LayoutNote } from "./layout-note";
import { marginMillimetres, pageNumberPoints, printableHeightPoints } from "./page";
import { breaksThatKeepTogether } from "./paginate";
import { highestRowPoints, mostLines, rowHeightPoints, rowLines } from "./row-texts";
import { columnName, sumFormula } from "./sum-formula";
import { bodyBlocks, totalBlocks } from "./table-blocks";
import { emptyCell, textCell } from "./text-cell";
import { titleLines, wordOf } from "./title-lines";
import type { Program } from "./wrap-text";
import { lineHeightPoints, wrapText } from "./wrap-text";

export interface AppendixDescription extends SheetDescription {
  readonly notes: readonly LayoutNote[];
}

/** Whether total and words are formulas that follow edits. Not where an amount is too long for a spreadsheet number: they are text then. */
export function staysLive(appendix: Appendix): boolean {
  const amounts = [totalCost(appendix), ...appendix.tasks.map((task) => task.cost)];
  return amounts.every((each) => each === undefined || fitsSpreadsheet(each));
}

/**
 * What the appendix's sheet looks like. The order from top to bottom is that of real ones (docs/glossary.md, appendix). The heights are those of
 * `program`, which prints it: a sheet is made for Excel unless it is made for nothing but LibreOffice's PDF.
 */
export function describeAppendix(appendix: Appendix, program: Program = "excel"): AppendixDescription {
  const table = formTable(appendix);
  const layout = chooseColumns(table, optionsOf(appendix).orientation);
  const { orientation, widthsPoints, typePoints } = layout;
  const width = widthsPoints.reduce((sum, each) => sum + each, 0);
  const columns = table.columns.length;
  const style = (base: CellStyle): CellStyle => ({ ...base, fontSize: typePoints });

  const lines = titleLines(appendix);
  const lineHeights = lines.map(({ text, style: { fontSize, bold } }) =>
    heightOfLines(wrapText(text, width, { fontSize, bold }, program).length, fontSize, program),
  );
  const headings = table.columns.map((key) => formText.headings[key]);
  const headerHeight =
    rowHeightPoints(rowLines(headings, widthsPoints, { fontSize: typePoints, bold: true }, program), typePoints, program) + 3;

  const room = printableHeightPoints(orientation);
  const highest = Math.min(highestRowPoints, room - sum(lineHeights) - headerHeight);
  const { body, firstRows, lastRows } = layBody(table, layout, {
    unit: appendix.unit,
    mostLines: mostLines(highest, typePoints, program),
    program,
    live: staysLive(appendix),
  });
  const totalRow = firstBodyRow + body.length;
  const wordsRow = totalRow + 1;
  const totals = totalCells(appendix, table, totalRow, firstRows, lastRows);
  const spoken = wordsLine(table.total);
  const foot = describeFoot(appendix, widthsPoints, wordsRow + 1, program);

  const heights = [
    ...lineHeights,
    headerHeight,
    ...body.map(({ heightPoints }) => heightPoints),
    rowHeightPoints(
      rowLines([formText.total], [widthsPoints[contentColumn(table)] ?? 0], { fontSize: typePoints, bold: true }, program),
      typePoints,
      program,
    ),
    // Room for the longest words of 15 digits: what the row shows changes with every edit above it.
    heightOfLines(Math.max(2, wrapText(spoken, width, formStyles.words, program).length), formStyles.words.fontSize, program),
    ...foot.heights,
  ];
  const lastBody = body.at(-1);
  const staysWithNext = new Set([
    ...Array.from({ length: firstBodyRow }, (_, row) => row),
    ...body.flatMap(({ kind }, index) => (kind === "group" ? [firstBodyRow + index] : [])),
    // The total never stands on a page of its own, unless the row above it would leave a third of the page before it blank.
    ...(lastBody !== undefined && lastBody.heightPoints < room / 3 ? [totalRow - 1] : []),
    ...Array.from({ length: heights.length - 1 - totalRow }, (_, index) => totalRow + index),
  ]);

  return {
    name: wordOf(appendix),
    fontName,
    columnWidthsPoints: widthsPoints,
    rowHeights: gatherHeights(heights),
    blocks: [
      ...lines.map(({ text, style: lineStyle }, top): Block => ({
        top,
        left: 0,
        cells: [acrossTheTable(textCell(text), columns)],
        style: lineStyle,
      })),
      { top: headerRow, left: 0, cells: [headings.map(textCell)], style: style(formStyles.header) },
      ...bodyBlocks(body, table, typePoints),
      ...totalBlocks(table, totalRow, totals.total, typePoints),
      { top: wordsRow, left: 0, cells: [acrossTheTable(totals.words, columns)], style: formStyles.words },
      ...foot.blocks,
    ],
    merges: [...[0, 1, 2, 3, wordsRow].map((top) => ({ top, left: 0, rows: 1, columns })), ...foot.merges],
    names: anatomyNames(body.length, columns, table.columns.indexOf("cost")),
    page: {
      orientation,
      marginMillimetres,
      headerRows: { first: headerRow, count: 1 },
      printArea: { top: 0, left: 0, rows: heights.length, columns },
      breaksBefore: breaksThatKeepTogether({ heights, headerFirst: headerRow, headerCount: 1, roomPoints: room }, staysWithNext),
      // LibreOffice 7.4 shrinks a sheet that may be shrunk by two hundredths where that saves a page, and its columns are exact.
      fitsWidth: program === "excel",
      numberPoints: pageNumberPoints,
    },
    notes: layout.notes,
  };
}

/** SUM over the rows and not SUBTOTAL: what is signed must not change because somebody filtered the table. */
function totalCells(
  appendix: Appendix,
  table: FormTable,
  totalRow: number,
  firstRows: readonly number[],
  lastRows: readonly number[],
): { readonly total: Cell; readonly words: Cell } {
  const spoken = wordsLine(table.total);
  if (!staysLive(appendix)) return { total: textCell(table.totalText), words: textCell(spoken) };
  const cost = table.columns.indexOf("cost");
  return {
    total: { kind: "formula", formula: sumFormula(table.totalParts, table.rows, firstRows, lastRows, cost), shown: table.totalText },
    words: { kind: "formula", formula: wordsLineFormula(`${columnName(cost)}${String(totalRow + 1)}`, appendix.unit), shown: spoken },
  };
}

function contentColumn({ columns }: FormTable): number {
  return columns.indexOf("content");
}

function acrossTheTable(first: Cell, columns: number): readonly Cell[] {
  return [first, ...Array.from({ length: columns - 1 }, () => emptyCell)];
}

function anatomyNames(bodyRows: number, columns: number, costColumn: number): readonly DefinedName[] {
  const totalRow = firstBodyRow + bodyRows;
  const line = (top: number): DefinedName["area"] => ({ top, left: 0, rows: 1, columns });
  return [
    { name: anatomy.title, area: line(1) },
    { name: anatomy.attachedTo, area: line(2) },
    { name: anatomy.unit, area: line(3) },
    { name: anatomy.header, area: line(headerRow) },
    { name: anatomy.body, area: { top: firstBodyRow, left: 0, rows: bodyRows, columns } },
    { name: anatomy.total, area: { top: totalRow, left: costColumn, rows: 1, columns: 1 } },
    { name: anatomy.words, area: line(totalRow + 1) },
  ];
}

function heightOfLines(lines: number, fontSize: number, program: Program): number {
  return Math.min(lines * lineHeightPoints(fontSize, program) + 2, highestRowPoints);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
