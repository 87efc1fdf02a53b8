/** What a check of a sheet rests on: every line from its top to the end of its last table, the words and the unit of money below it included. */
import { columnName } from "../../tables/address";
import { findTables } from "../../tables/find-tables";
import type { GridRow, SheetGrid, WorkbookGrid } from "../../tables/grid";
import { SheetValues } from "../../tables/sheet-values";
import type { Table } from "../../tables/table";
import { canonicalCell } from "./canonical-cell";
import { markLetters } from "./digest";
import { statesFingerprint } from "./fingerprint-code";

export interface CheckedRow {
  readonly row: number;
  /** All filled cells with their columns, as one text that no other row has. */
  readonly text: string;
  readonly marks: string;
}

export interface CheckedSheet {
  readonly name: string;
  readonly rows: readonly CheckedRow[];
}

/** The sheets with tables. */
export function checkedSheets(workbook: WorkbookGrid): readonly CheckedSheet[] {
  return workbook.sheets.flatMap((sheet) => {
    const values = new SheetValues(sheet, workbook);
    const tables = findTables(values);
    return tables.length === 0 ? [] : [{ name: sheet.name, rows: checkedRows(sheet, values, tables) }];
  });
}

interface Cell {
  readonly column: number;
  readonly text: string;
  readonly mark: string;
}

function checkedRows(sheet: SheetGrid, values: SheetValues, tables: readonly Table[]): readonly CheckedRow[] {
  const rows: CheckedRow[] = [];
  const last = Math.max(...tables.map(lastLine));
  for (let row = 0; row <= last; row++) {
    const line = sheet.rows[row];
    if (line === undefined) continue;
    const beside = tables.filter(({ top, bottom }) => row >= top && row <= bottom);
    const cells = cellsOf(line, row, values).filter(({ column, text }) =>
      beside.length === 0 ? !statesFingerprint(text) : beside.some(({ left, right }) => column >= left && column <= right),
    );
    if (cells.length > 0) rows.push(rowOf(row, cells));
  }
  return rows;
}

function lastLine({ bottom, words, unit }: Table): number {
  return Math.max(bottom, words?.row ?? 0, ...unit.stated.map(({ row }) => row));
}

function rowOf(row: number, cells: readonly Cell[]): CheckedRow {
  return {
    row,
    text: JSON.stringify(cells.map(({ column, text }) => [column, text])),
    marks: cells.map(({ column, mark }) => `${columnName(column)}:${mark}`).join(" "),
  };
}

/** A row that did not change is the same object in the next grid. */
const known = new WeakMap<GridRow, readonly Cell[]>();

function cellsOf(line: GridRow, row: number, values: SheetValues): readonly Cell[] {
  const before = known.get(line);
  if (before !== undefined) return before;
  const cells = line.flatMap((cell, column): readonly Cell[] => {
    const text = cell === undefined ? undefined : canonicalCell(cell, row, column, values);
    return text === undefined ? [] : [{ column, text, mark: markLetters(text) }];
  });
  // What is computed here follows from other rows.
  if (!line.some((cell) => cell?.type === "none")) known.set(line, cells);
  return cells;
}
