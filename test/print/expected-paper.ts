/** What must be on the paper, by the descriptions: rows of the table with their texts, column widths, and what stands at the end. */
import type { Appendix } from "../../src/core/plan/appendix";
import { optionsOf } from "../../src/core/plan/appendix-options";
import { wordsLine } from "../../src/core/words/words-line";
import { totalCost } from "../../src/core/plan/appendix";
import { describeAppendix } from "../../src/sheet/describe-appendix";
import { describeDocument } from "../../src/sheet/describe-document";
import type { WordedRecord } from "../../src/sheet/describe-record";
import { describeRecord } from "../../src/sheet/describe-record";
import type { Cell, SheetDescription } from "../../src/sheet/description";
import { paginate } from "../../src/sheet/paginate";
import type { Program } from "../../src/sheet/wrap-text";

export interface ExpectedRow {
  readonly texts: readonly string[];
  /** A row that must not be the last of a page. */
  readonly isHeading: boolean;
}

export interface ExpectedPaper {
  readonly orientation: "Portrait" | "Landscape";
  readonly widths: readonly number[];
  readonly header: readonly string[];
  /** Without the header row; the total is the last. */
  readonly rows: readonly ExpectedRow[];
  readonly titles: readonly string[];
  /** What must stand on the page of the total. */
  readonly ending: readonly string[];
  /** How many rows of the table our own pages have, header rows included; undefined where the program breaks the pages. */
  readonly rowsOfPages: readonly number[] | undefined;
}

const ending = (appendix: Appendix): readonly string[] => [
  wordsLine(totalCost(appendix)),
  ...optionsOf(appendix).signatures.flatMap(({ position, name }) => [position.toUpperCase(), name]),
];

export function expectedSheet(appendix: Appendix, program: Program): ExpectedPaper {
  const sheet = describeAppendix(appendix, program);
  const shown = shownTexts(sheet);
  const { first } = sheet.page.headerRows;
  const body = sheet.names.find(({ name }) => name === "PhuLuc_Body")!.area;
  const bold = new Set(sheet.blocks.filter(({ style, left }) => style.bold && left === 0).map(({ top }) => top));
  const totalRow = body.top + body.rows;
  const rowsOf = (row: number): readonly string[] => shown.get(row) ?? [];
  return {
    orientation: sheet.page.orientation,
    widths: sheet.columnWidthsPoints,
    header: rowsOf(first),
    rows: Array.from({ length: body.rows + 1 }, (_, index) => ({
      texts: rowsOf(body.top + index),
      isHeading: body.top + index < totalRow && bold.has(body.top + index),
    })),
    titles: [0, 1, 2, 3].map((row) => rowsOf(row).join("")),
    ending: ending(appendix),
    // LibreOffice is not the program that a sheet for Excel was paged for.
    rowsOfPages:
      program === "excel"
        ? undefined
        : paginate(sheet).map(
            ({ rows, repeatsHeader }) => rows.filter((row) => row >= first && row <= totalRow).length + (repeatsHeader ? 1 : 0),
          ),
  };
}

/** The record of a check: its table, and what stands above it and below it, as `titles` and `ending`. */
export function expectedRecord(record: WordedRecord): ExpectedPaper {
  const sheet = describeRecord(record);
  const shown = shownTexts(sheet);
  const textsOf = (row: number): readonly string[] => shown.get(row) ?? [];
  const ruled = new Set(sheet.blocks.flatMap(({ top, cells, style }) => (style.bordered ? cells.map((_, index) => top + index) : [])));
  const rows = Array.from({ length: sheet.page.printArea.rows }, (_, row) => row);
  const [header = 0, ...body] = rows.filter((row) => ruled.has(row));
  const last = body.at(-1) ?? record.facts.length;
  return {
    orientation: sheet.page.orientation,
    widths: sheet.columnWidthsPoints,
    header: ruled.size === 0 ? [] : textsOf(header),
    rows: body.map((row) => ({ texts: textsOf(row), isHeading: false })),
    titles: rows.filter((row) => row < (ruled.size === 0 ? last + 1 : header)).map((row) => textsOf(row).join(" ")),
    ending: rows.filter((row) => row > last).map((row) => textsOf(row).join(" ")),
    rowsOfPages: undefined,
  };
}

function shownTexts({ blocks, columnWidthsPoints }: SheetDescription): ReadonlyMap<number, readonly string[]> {
  const shown = new Map<number, string[]>();
  for (const { top, left, cells } of blocks)
    cells.forEach((row, index) => {
      const texts = shown.get(top + index) ?? columnWidthsPoints.map(() => "");
      row.forEach((cell, column) => (texts[left + column] = shownText(cell)));
      shown.set(top + index, texts);
    });
  return shown;
}

function shownText(cell: Cell): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      return cell.text;
    case "number":
    case "formula":
      return cell.shown;
  }
}

export function expectedDocument(appendix: Appendix): ExpectedPaper {
  const { page, parts } = describeDocument(appendix);
  const table = parts.find((part) => part.kind === "table")!;
  const rows = table.rows.filter(({ bordered }) => bordered);
  return {
    orientation: page.orientation,
    widths: table.columnWidthsPoints,
    header: rows[0]!.cells.map(({ text }) => text),
    rows: rows.slice(1).map(({ cells, staysWithNext }, index) => ({
      texts: cells.map(({ text }) => text),
      isHeading: staysWithNext && index < rows.length - 2,
    })),
    titles: parts.flatMap((part) => (part.kind === "paragraph" ? [part.text] : [])),
    ending: ending(appendix),
    rowsOfPages: undefined,
  };
}
