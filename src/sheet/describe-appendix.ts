/** The appendix of a plan as a worksheet. */
import { countIn, fitsSpreadsheet, printAmount } from "../core/money/amount";
import type { Amount } from "../core/money/amount";
import type { MoneyUnit } from "../core/money/unit";
import type { Appendix } from "../core/plan/appendix";
import { totalCost } from "../core/plan/appendix";
import { printReference } from "../core/plan/print-reference";
import { wordsLine, wordsLineFormula } from "../core/words/words-line";
import { anatomy } from "./anatomy";
import { chooseColumns } from "./appendix-columns";
import { fontName, formStyles, formText } from "./appendix-form";
import type { Block, Cell, CellStyle, DefinedName, RowHeights, SheetDescription } from "./description";
import { marginMillimetres } from "./page";
import type { SheetRow } from "./row-texts";
import { highestRowPoints, rowsOfTask } from "./row-texts";
import { lineHeightPoints, wrapText } from "./wrap-text";

const empty: Cell = { kind: "empty" };
const textCell = (text: string): Cell => (text === "" ? empty : { kind: "text", text });

const columns = formText.headers.length;
const costColumn = columns - 1;
const headerRow = 4;
const firstBodyRow = headerRow + 1;

/** Whether total and words are formulas that follow edits. Not where an amount is too long for a spreadsheet number: they are text then. */
export function staysLive(appendix: Appendix): boolean {
  const amounts = [totalCost(appendix), ...appendix.tasks.map((task) => task.cost)];
  return amounts.every((each) => each === undefined || fitsSpreadsheet(each));
}

/** What the appendix's sheet looks like. The order from top to bottom is that of real ones (docs/glossary.md, appendix). */
export function describeAppendix(appendix: Appendix): SheetDescription {
  const { orientation, widthsPoints } = chooseColumns(appendix);
  const rows = appendix.tasks.flatMap((task) => rowsOfTask(task, widthsPoints));
  const totalRow = firstBodyRow + rows.length;
  const wordsRow = totalRow + 1;
  const costFormat = costNumberFormat(appendix);

  const titleLines: readonly { readonly text: string; readonly style: CellStyle }[] = [
    { text: formText.word, style: formStyles.word },
    { text: (appendix.title.trim() || formText.titleWhenNone).toUpperCase(), style: formStyles.title },
    { text: printReference(appendix.reference), style: formStyles.attachedTo },
    { text: formText.unitLine[appendix.unit], style: formStyles.unit },
  ];
  const whole = widthsPoints.reduce((sum, width) => sum + width, 0);
  const { total, words } = totalCells(appendix, totalRow);
  const spoken = wordsLine(totalCost(appendix));

  return {
    name: formText.sheetName,
    fontName,
    columnWidthsPoints: widthsPoints,
    rowHeights: gatherHeights([
      ...titleLines.map(({ text, style }) => heightOfLines(wrapText(text, whole, style).length, style)),
      heightOfLines(
        Math.max(...formText.headers.map((text, column) => wrapText(text, widthsPoints[column] ?? 0, formStyles.header).length)),
        formStyles.header,
      ) + 6,
      ...rows.map((row) => row.heightPoints),
      heightOfLines(1, formStyles.total) + 4,
      // Room for the longest words of 15 digits: what the row shows changes with every edit above it.
      heightOfLines(Math.max(2, wrapText(spoken, whole, formStyles.words).length), formStyles.words),
    ]),
    blocks: [
      ...titleLines.map(({ text, style }, top): Block => ({ top, left: 0, cells: [acrossTheTable(textCell(text))], style })),
      { top: headerRow, left: 0, cells: [formText.headers.map(textCell)], style: formStyles.header },
      ...bodyBlocks(rows, appendix.unit, costFormat),
      { top: totalRow, left: 0, cells: [[empty, textCell(formText.total), empty, empty, empty]], style: formStyles.totalLabel },
      { top: totalRow, left: costColumn, cells: [[total]], style: { ...formStyles.total, numberFormat: costFormat } },
      { top: wordsRow, left: 0, cells: [acrossTheTable(words)], style: formStyles.words },
    ],
    merges: [0, 1, 2, 3, wordsRow].map((top) => ({ top, left: 0, rows: 1, columns })),
    names: anatomyNames(rows.length),
    page: {
      orientation,
      marginMillimetres,
      headerRows: { first: headerRow, count: 1 },
      printArea: { top: 0, left: 0, rows: wordsRow + 1, columns },
    },
  };
}

function acrossTheTable(first: Cell): readonly Cell[] {
  return [first, ...Array.from({ length: columns - 1 }, () => empty)];
}

function bodyBlocks(rows: readonly SheetRow[], unit: MoneyUnit, costFormat: string): readonly Block[] {
  if (rows.length === 0) return [];
  const column = (index: 0 | 4): readonly (readonly Cell[])[] => rows.map((row) => [textCell(row.texts[index])]);
  return [
    { top: firstBodyRow, left: 0, cells: column(0), style: formStyles.ordinal },
    {
      top: firstBodyRow,
      left: 1,
      cells: rows.map((row) => [textCell(row.texts[1]), textCell(row.texts[2]), textCell(row.texts[3])]),
      style: formStyles.text,
    },
    { top: firstBodyRow, left: 4, cells: column(4), style: formStyles.timeframe },
    {
      top: firstBodyRow,
      left: costColumn,
      cells: rows.map((row) => [costCell(row.task?.cost, unit)]),
      style: { ...formStyles.cost, numberFormat: costFormat },
    },
  ];
}

/** A row without money is an empty cell, never a zero; an amount that a number cannot hold is text. */
function costCell(cost: Amount | undefined, unit: MoneyUnit): Cell {
  if (cost === undefined) return empty;
  return fitsSpreadsheet(cost) ? { kind: "number", plain: countIn(cost, unit) } : textCell(printAmount(cost, unit));
}

/** SUM over the rows and not SUBTOTAL: what is signed must not change because somebody filtered the table. */
function totalCells(appendix: Appendix, totalRow: number): { readonly total: Cell; readonly words: Cell } {
  if (staysLive(appendix)) {
    const column = String.fromCharCode("A".charCodeAt(0) + costColumn);
    const total = `=SUM(${column}${String(firstBodyRow + 1)}:${column}${String(totalRow)})`;
    return {
      total: { kind: "formula", formula: total },
      words: { kind: "formula", formula: wordsLineFormula(`${column}${String(totalRow + 1)}`, appendix.unit) },
    };
  }
  return { total: textCell(printAmount(totalCost(appendix), appendix.unit)), words: textCell(wordsLine(totalCost(appendix))) };
}

/** Decimals only where a cost needs them: in đồng never, in triệu đồng up to six. */
function costNumberFormat(appendix: Appendix): string {
  const decimals = appendix.tasks.map(({ cost }) => (cost === undefined ? 0 : (countIn(cost, appendix.unit).split(".")[1] ?? "").length));
  const most = Math.max(0, ...decimals);
  return most === 0 ? "#,##0" : `#,##0.${"0".repeat(most)}`;
}

function anatomyNames(bodyRows: number): readonly DefinedName[] {
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

function heightOfLines(lines: number, style: CellStyle): number {
  return Math.min(lines * lineHeightPoints(style.fontSize) + 2, highestRowPoints);
}

/** Rows of the same height together: one write each. */
function gatherHeights(heights: readonly number[]): readonly RowHeights[] {
  const rows = new Map<number, number[]>();
  heights.forEach((height, row) => {
    const same = rows.get(height);
    if (same === undefined) rows.set(height, [row]);
    else same.push(row);
  });
  return [...rows].map(([heightPoints, rowsOfHeight]) => ({ heightPoints, rows: rowsOfHeight }));
}
