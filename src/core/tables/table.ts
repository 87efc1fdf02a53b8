/** A table that was found on a sheet: its header, its columns and what each is for, its rows and how they are outlined. Plain facts, all derived from the grid. */
import type { Decimal } from "../money/decimal";
import type { TableUnit } from "../intake/table/table-unit";
import type { CorrectedTable, RowRole } from "./corrections/corrections";
import type { GridRow, SheetGrid } from "./grid";
import type { HeaderFormula } from "./header-formula";
import type { Ordinal } from "./read-ordinal";
import type { SheetValues } from "./sheet-values";
import type { TableMemory } from "./table-memory";
import type { TotalLabel } from "./total-label";

export type ColumnRole =
  | "ordinal"
  /** Loại, khoản, mục, tiểu mục; mã số. */
  | "code"
  | "content"
  | "measure"
  | "quantity"
  | "price"
  | "amount"
  | "tax"
  /** Per cent of tax. */
  | "rate"
  | "share"
  | "lead"
  | "cooperator"
  | "timeframe"
  | "source"
  | "basis"
  | "note"
  | "words"
  | "date"
  | "other";

export interface Column {
  readonly index: number;
  /** The words above the column, from the top down, without repeats. */
  readonly headings: readonly string[];
  readonly role: ColumnRole;
  /** At least one row holds a number here. */
  readonly numeric: boolean;
  /** "3" or "A" from the row of column numbers or out of the heading. */
  readonly code: string | undefined;
  /** "3=1+2". */
  readonly formula: HeaderFormula | undefined;
  /** By index into `Table.rows`: numbers, and texts that are numbers. */
  readonly values: readonly (Decimal | undefined)[];
  /** At least one cell has the format of a day. */
  readonly holdsDates: boolean;
  /** At least one cell holds a formula. */
  readonly holdsFormulas: boolean;
  /** Every formula has its result in the file. */
  readonly isStored: boolean;
  /** The rows, by index, whose number stands there as a text. */
  readonly typedTexts: readonly number[];
}

export interface TableRow {
  /** Of the sheet. */
  readonly row: number;
  /** `total` sums up rows that stand elsewhere; `item` is everything else with a number, an ordinal or a content. */
  readonly kind: "item" | "total" | "header" | "blank";
  readonly label: string;
  readonly ordinal: Ordinal | undefined;
  readonly total: TotalLabel | undefined;
  readonly bold: boolean;
  /** Steps to the right: of the cell's format, or two spaces each before the words. */
  readonly indent: number;
  /** "Trong đó …" */
  readonly isOfWhich: boolean;
  /** The leftmost column of codes that is filled; undefined where the table has no such columns or the row fills none. */
  readonly codeColumn: number | undefined;
  /** What a person said that the row is, where that was corrected; `kind` follows it. */
  readonly corrected: RowRole | undefined;
}

export interface Table {
  readonly sheet: SheetGrid;
  readonly values: SheetValues;
  readonly top: number;
  /** The last row of the header, the column numbers included. */
  readonly headerBottom: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly unit: UnitStatement;
  /** What a person said about the table, where it was corrected. */
  readonly corrected: CorrectedTable | undefined;
  /** "Bằng chữ: …" below the table. */
  readonly words: { readonly row: number; readonly column: number } | undefined;
  /** What the header made of the columns: two tables with the same text here read the same row alike. */
  readonly readAs: string;
  /** By index, as the sheet holds them. */
  readonly lines: readonly (GridRow | undefined)[];
  /** The rows without their words: the very list of before an edit where nothing but labels changed. A label of it may be an old one. */
  readonly outlined: readonly TableRow[];
  /** What was worked out about the table. */
  readonly memory: TableMemory;
}

export interface UnitStatement {
  /** Every unit that a line above or below or a heading names, with its place. */
  readonly stated: readonly { readonly unit: TableUnit; readonly row: number; readonly column: number }[];
}
