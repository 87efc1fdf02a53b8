/** What has changed between two versions of a workbook: facts, never a sentence. Amounts are plain decimal text. */

export interface VersionComparison {
  /** Tables that stand in both, in the order of the later workbook. */
  readonly tables: readonly TableComparison[];
  readonly removedTables: readonly TablePlace[];
  readonly addedTables: readonly TablePlace[];
}

export interface TablePlace {
  readonly sheet: string;
  /** A1 range with the header. */
  readonly range: string;
  /** The heading of the contents, to tell tables of a sheet apart. */
  readonly heading: string;
}

export interface TableComparison {
  readonly before: TablePlace;
  readonly after: TablePlace;
  /** What the amounts count here: đồng where both versions name their unit, else as both write them. */
  readonly unit: "dong" | "as-written";
  /** The largest money first, then in reading order. */
  readonly changes: readonly RowChange[];
  /** Rows that are the same in both. */
  readonly same: number;
  /** One for each column of amounts that both versions have, in the order of the columns. */
  readonly totals: readonly TotalChange[];
}

export interface VersionRow {
  readonly cell: string;
  /** As the row writes it; empty where it has none. */
  readonly ordinal: string;
  readonly content: string;
  /** The contents of the rows that it stands under, from the top. */
  readonly groups: readonly string[];
}

export interface RowChange {
  readonly kind: "added" | "removed" | "changed";
  readonly before: VersionRow | undefined;
  readonly after: VersionRow | undefined;
  /** In reading order of the columns; for an added or removed row what it states. */
  readonly fields: readonly FieldChange[];
  /** By how much the row changes the totals, column for column as in `totals`; "0" where it does not. */
  readonly amounts: readonly string[];
}

export type ComparedField = "content" | "group" | "amount" | "lead" | "cooperator" | "timeframe" | "other";

export interface FieldChange {
  readonly field: ComparedField;
  readonly heading: string;
  /** Empty where the row states nothing. Amounts are plain decimals. */
  readonly before: string;
  readonly after: string;
  /** Of amounts: after less before. */
  readonly difference?: string;
}

/** The change of a total, to the last đồng: `rows` and `rest` together are `change`. */
export interface TotalChange {
  readonly heading: string;
  /** What the total row states; what the rows add up to where there is none. */
  readonly before: string;
  readonly after: string;
  readonly change: string;
  /** What the changes of the rows make together. */
  readonly rows: string;
  /** What no row explains: a total that its own rows did not add up to, before or after. */
  readonly rest: string;
}
