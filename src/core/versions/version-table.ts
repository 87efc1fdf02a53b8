/** A table as two versions are compared: its rows with their words and figures, read once. */
import { decimalText } from "../money/decimal";
import { comparableText } from "../intake/same-bodies";
import { address } from "../tables/address";
import { findTables } from "../tables/find-tables";
import type { WorkbookGrid } from "../tables/grid";
import { cellAt } from "../tables/grid";
import { plainText } from "../tables/plain-text";
import { SheetValues } from "../tables/sheet-values";
import type { SumStructure } from "../tables/sum-structure";
import { sumStructure } from "../tables/sum-structure";
import type { Column, Table } from "../tables/table";
import type { TablePlace, VersionRow } from "./version-comparison";

export interface VersionTable {
  readonly table: Table;
  readonly structure: SumStructure;
  /** Of all rows that are items, in reading order. */
  readonly lines: readonly VersionLine[];
}

export interface VersionLine {
  /** Into `Table.rows`. */
  readonly index: number;
  readonly content: string;
  /** The content as it is compared: folded words without signs. */
  readonly words: string;
  readonly lead: string;
  /** The words of the rows above it in rank, from the top. */
  readonly groups: readonly string[];
  readonly parent: VersionLine | undefined;
  /** Plain decimals of all columns with numbers, to tell rows with the same words apart. */
  readonly figures: string;
  readonly isGroup: boolean;
}

export function tablesOf(workbook: WorkbookGrid, name: string | undefined): readonly VersionTable[] {
  return workbook.sheets
    .filter((sheet) => name === undefined || sheet.name === name)
    .flatMap((sheet) => findTables(new SheetValues(sheet, workbook)))
    .map((table) => {
      const structure = sumStructure(table);
      return { table, structure, lines: linesOf(table, structure) };
    });
}

export function placeOf({ table }: VersionTable): TablePlace {
  const { sheet, top, left, bottom, right } = table;
  return {
    sheet: sheet.name,
    range: `${address(top, left)}:${address(bottom, right)}`,
    heading: table.columns.find(({ role }) => role === "content")?.headings.at(-1) ?? "",
  };
}

function linesOf(table: Table, structure: SumStructure): readonly VersionLine[] {
  const lead = table.columns.find(({ role }) => role === "lead");
  const numbers = table.columns.filter(({ numeric }) => numeric);
  const known = new Map<number, VersionLine>();
  const lineAt = (index: number, depth: number): VersionLine | undefined => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const row = table.rows[index];
    if (row?.kind !== "item") return undefined;
    const above = structure.parents[index];
    const parent = above === undefined || depth > deepest ? undefined : lineAt(above, depth + 1);
    const line: VersionLine = {
      index,
      content: row.label,
      words: comparableText(row.label),
      lead: lead === undefined ? "" : comparableText(textAt(table, index, lead)),
      groups: parent === undefined ? [] : [...parent.groups, parent.content],
      parent,
      figures: numbers.map(({ values }) => (values[index] === undefined ? "" : decimalText(values[index]))).join("|"),
      isGroup: (structure.children[index]?.length ?? 0) > 0,
    };
    known.set(index, line);
    return line;
  };
  return table.rows.flatMap((row, index) => {
    const line = lineAt(index, 0);
    return line === undefined || (row.label === "" && line.figures.replaceAll("|", "") === "") ? [] : [line];
  });
}

/** Outlines of real tables have six levels at the most. */
const deepest = 20;

export function textAt(table: Table, index: number, column: Column): string {
  return plainText(cellAt(table.sheet, table.rows[index]?.row ?? 0, column.index));
}

export function rowOf({ table }: VersionTable, line: VersionLine): VersionRow {
  const row = table.rows[line.index];
  const content = table.columns.find(({ role }) => role === "content");
  const ordinal = table.columns.find(({ role }) => role === "ordinal");
  return {
    cell: address(row?.row ?? 0, content?.index ?? table.left),
    ordinal: ordinal === undefined ? (row?.ordinal?.text ?? "") : textAt(table, line.index, ordinal),
    content: line.content,
    groups: line.groups,
  };
}
