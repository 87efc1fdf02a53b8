/** The record of a check as a sheet to be printed and filed: who checked what, when, and every finding with its state. */
import { fontName, formStyles } from "./appendix-form";
import type { Area, Block, Cell, CellStyle, SheetDescription } from "./description";
import { gatherHeights } from "./gather-heights";
import { marginMillimetres, pageNumberPoints, printableHeightPoints, printableWidthPoints } from "./page";
import { breaksThatKeepTogether } from "./paginate";
import { highestRowPoints, mostLines, rowHeightPoints, rowLines, splitRow } from "./row-texts";
import { shareWidth } from "./share-width";
import { emptyCell, textCell } from "./text-cell";
import { textPoints } from "./wrap-text";

/** The record in words. `text/` makes them, this folder lays them out. */
export interface WordedRecord {
  /** Name of the sheet to take where it is free. */
  readonly sheetName: string;
  readonly title: string;
  /** Label and what stands behind it: file, time, who. */
  readonly facts: readonly (readonly [label: string, text: string])[];
  /** Of the table. */
  readonly headings: readonly string[];
  /** As many texts in each row as there are headings. */
  readonly rows: readonly (readonly string[])[];
  /** Below the table: what was not checked, who signs. */
  readonly closing: readonly string[];
}

/** One row of the sheet: its texts, each over so many columns. */
interface Line {
  readonly parts: readonly { readonly text: string; readonly columns: number; readonly style: CellStyle }[];
  /** Whether the next row must stand on the same page. */
  readonly staysWithNext: boolean;
  readonly kind: "title" | "fact" | "header" | "row" | "closing";
}

const styles = {
  title: formStyles.title,
  label: { ...formStyles.text, bordered: false, bold: true, vertical: "Top" },
  fact: { ...formStyles.text, bordered: false, vertical: "Top" },
  header: formStyles.header,
  ordinal: formStyles.ordinal,
  cell: formStyles.text,
  closing: { ...formStyles.text, bordered: false, vertical: "Top" },
} as const satisfies Record<string, CellStyle>;

/** A label takes no more of the line than this. */
const widestLabel = 0.4;

/** More columns than these want the broad side of the paper. */
const mostColumnsUpright = 6;

export function describeRecord(record: WordedRecord): SheetDescription {
  const columns = Math.max(1, record.headings.length);
  const orientation = columns > mostColumnsUpright ? "Landscape" : "Portrait";
  const widths = shareWidth([record.headings, ...record.rows], printableWidthPoints(orientation), styles.cell.fontSize);
  const lines = linesOf(record, widths, printableHeightPoints(orientation));
  const heights = lines.map((line) => heightOf(line, widths));
  const header = lines.findIndex(({ kind }) => kind === "header");
  // Without a table the title stands for its header: some row must, and it repeats on a second page.
  const headerFirst = Math.max(0, header);
  return {
    name: record.sheetName,
    fontName,
    columnWidthsPoints: widths,
    rowHeights: gatherHeights(heights),
    blocks: blocksOf(lines),
    merges: lines.flatMap(mergesOf),
    names: [],
    page: {
      orientation,
      marginMillimetres,
      headerRows: { first: headerFirst, count: 1 },
      printArea: { top: 0, left: 0, rows: lines.length, columns },
      breaksBefore: breaksThatKeepTogether(
        { heights, headerFirst, headerCount: 1, roomPoints: printableHeightPoints(orientation) },
        new Set(lines.flatMap(({ staysWithNext }, row) => (staysWithNext ? [row] : []))),
      ),
      fitsWidth: true,
      numberPoints: pageNumberPoints,
    },
  };
}

function linesOf({ title, facts, headings, rows, closing }: WordedRecord, widths: readonly number[], room: number): readonly Line[] {
  const columns = widths.length;
  const across = (text: string, style: CellStyle): Line["parts"] => [{ text, columns, style }];
  const labelColumns = columnsOfLabel(facts, widths);
  const factLine = ([label, text]: readonly [string, string]): Line["parts"] =>
    labelColumns === columns
      ? across(`${label}: ${text}`, styles.fact)
      : [
          { text: label, columns: labelColumns, style: styles.label },
          { text, columns: columns - labelColumns, style: styles.fact },
        ];
  const headerLine: Line = {
    parts: headings.map((text) => ({ text, columns: 1, style: styles.header })),
    staysWithNext: true,
    kind: "header",
  };
  const most = mostLines(Math.min(highestRowPoints, room / 2), styles.cell.fontSize, "excel");
  const body = rows.flatMap((texts) => splitRow(texts, widths, styles.cell, most, "excel"));
  return [
    { parts: across(title, styles.title), staysWithNext: true, kind: "title" },
    ...facts.map((fact): Line => ({ parts: factLine(fact), staysWithNext: false, kind: "fact" })),
    ...(rows.length === 0 ? [] : [headerLine]),
    ...body.map(({ texts }): Line => ({
      parts: texts.map((text, column) => ({ text, columns: 1, style: cellStyle(column, columns) })),
      staysWithNext: false,
      kind: "row",
    })),
    // What is said at the end stays together with the place to sign.
    ...closing.map((text, index): Line => ({
      parts: across(text, styles.closing),
      staysWithNext: index < closing.length - 1,
      kind: "closing",
    })),
  ];
}

/** The first of several columns counts the rows. */
function cellStyle(column: number, columns: number): CellStyle {
  return column === 0 && columns > 1 ? styles.ordinal : styles.cell;
}

/** As many columns as hold the longest label; all of them where it would take too much of the line. */
function columnsOfLabel(facts: WordedRecord["facts"], widths: readonly number[]): number {
  const need = Math.max(0, ...facts.map(([label]) => textPoints(label, styles.label))) + 6;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let taken = 0;
  for (const [column, width] of widths.entries()) {
    taken += width;
    if (taken >= need) return taken <= whole * widestLabel ? column + 1 : widths.length;
  }
  return widths.length;
}

function heightOf({ parts, kind }: Line, widths: readonly number[]): number {
  let column = 0;
  const heights = parts.map(({ text, columns, style }) => {
    const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
    column += columns;
    return rowHeightPoints(rowLines([text], [width], style, "excel"), style.fontSize, "excel");
  });
  const air = kind === "title" || kind === "header" || kind === "closing" ? 6 : 0;
  return Math.min(highestRowPoints, Math.max(...heights) + air);
}

function blocksOf(lines: readonly Line[]): readonly Block[] {
  const rows = lines.flatMap((line, top) => (line.kind === "row" ? blocksOfLine(line, top) : []));
  return [...lines.flatMap((line, top) => (line.kind === "row" ? [] : blocksOfLine(line, top))), ...joinRows(rows)];
}

/** All rows of the table look the same: one write for the ordinals, one for the rest. */
function joinRows(rows: readonly Block[]): readonly Block[] {
  const lefts = [...new Set(rows.map(({ left }) => left))];
  return lefts.flatMap((left) => {
    const same = rows.filter((block) => block.left === left);
    return same.slice(0, 1).map((first) => ({ ...first, cells: same.flatMap(({ cells }) => cells) }));
  });
}

/** Cells side by side that look the same are one block. */
function blocksOfLine({ parts }: Line, top: number): readonly Block[] {
  const blocks: { top: number; left: number; cells: Cell[][]; style: CellStyle }[] = [];
  let left = 0;
  for (const { text, columns, style } of parts) {
    const cells = [textCell(text), ...Array.from({ length: columns - 1 }, () => emptyCell)];
    const last = blocks.at(-1);
    if (last?.style === style) last.cells[0]?.push(...cells);
    else blocks.push({ top, left, cells: [cells], style });
    left += columns;
  }
  return blocks;
}

function mergesOf({ parts }: Line, top: number): readonly Area[] {
  let column = 0;
  return parts.flatMap(({ columns }) => {
    const left = column;
    column += columns;
    return columns > 1 ? [{ top, left, rows: 1, columns }] : [];
  });
}
