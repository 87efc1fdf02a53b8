/**
 * What a person says about how tables are to be understood, where the inference is wrong. Plain data that travels with the workbook. Nothing in it is an
 * address: tables, columns and rows are known by their words, so that they are found again after rows and columns have moved.
 */
import type { TableUnit } from "../../intake/table/table-unit";
import type { ColumnRole } from "../table";

/** Rows below a group, down to the next one of its level or above, are parts of it. `none`: no part of the figures, like a remark. */
export const rowRoles = ["item", "group-1", "group-2", "group-3", "total", "none"] as const;
export type RowRole = (typeof rowRoles)[number];

/** What a column can be said to be for; "other" is not looked at. */
export const columnRoles = [
  "ordinal",
  "code",
  "content",
  "measure",
  "quantity",
  "price",
  "amount",
  "tax",
  "rate",
  "share",
  "lead",
  "cooperator",
  "timeframe",
  "source",
  "basis",
  "note",
  "words",
  "date",
  "other",
] as const satisfies readonly ColumnRole[];

export interface ColumnCorrection {
  /** The headings over the column, from the top down, with " / " between them. */
  readonly heading: string;
  /** How many columns with this heading stand before it. */
  readonly nth: number;
  readonly role: ColumnRole;
}

export interface RowCorrection {
  /** `rowWords` of the row; "" for a row of figures alone, which is then known by its neighbours. */
  readonly words: string;
  /** Of the nearest rows with words, or "" where there is none. */
  readonly above: string;
  readonly below: string;
  /** How many rows with these words stand before it. */
  readonly nth: number;
  readonly role: RowRole;
}

/** What a table is known by: it is the one that still says enough of this. */
export interface TableSigns {
  readonly headings: readonly string[];
  /** Its title, where it has one, and the words of its first rows. */
  readonly words: readonly string[];
}

export interface TableCorrection {
  readonly sheet: string;
  readonly signs: TableSigns;
  /** How many tables stand before it on the sheet: tells apart those that say the same. */
  readonly place: number;
  /** The table is none, or is not to be checked. */
  readonly isLeftOut: boolean;
  readonly unit: TableUnit | undefined;
  readonly columns: readonly ColumnCorrection[];
  readonly rows: readonly RowCorrection[];
  /** Who said it last. */
  readonly by: string;
  /** ISO, local time without a zone. */
  readonly at: string;
}

export type Corrections = readonly TableCorrection[];

/** A part of a correction that fits nothing any more. */
export interface LapsedCorrection {
  readonly sheet: string;
  readonly what: "table" | "column" | "row";
  readonly words: string;
}

/** What was said about a table that stands there. */
export interface CorrectedTable {
  readonly correction: TableCorrection;
  /** What of it fits no column or row any more. */
  readonly lapsed: readonly LapsedCorrection[];
  /** The correction without that. */
  readonly standing: TableCorrection;
}

export function isEmptyCorrection({ isLeftOut, unit, columns, rows }: TableCorrection): boolean {
  return !isLeftOut && unit === undefined && columns.length === 0 && rows.length === 0;
}

/** Title, first row or first heading: a table that is gone has no place to be named by. */
export function nameOfTable({ signs }: TableCorrection): string {
  return signs.words[0] ?? signs.headings[0] ?? "";
}

/** 1, 2 or 3; undefined for a row that was not said to be a group. */
export function groupLevel(role: RowRole | undefined): number | undefined {
  switch (role) {
    case "group-1":
      return 1;
    case "group-2":
      return 2;
    case "group-3":
      return 3;
    case "item":
    case "total":
    case "none":
    case undefined:
      return undefined;
  }
}
