/**
 * A short code over the figures and texts that were checked, so that a later check can say whether they are still the same. It shows what changed by
 * accident or in passing; it is no signature: whoever changes the sheet can make a new code as well.
 */
import type { WorkbookGrid } from "../../tables/grid";
import type { CheckedSheet } from "./checked-rows";
import { checkedSheets } from "./checked-rows";
import { fingerprintCode } from "./fingerprint-code";

/** What is kept in the workbook: the code, and a mark of each cell, so that a later check can say which cells changed. What stood in a cell can be guessed from its mark, but not read. */
export interface KeptFingerprint {
  /** "7K3F-9QXM-2D4T". */
  readonly code: string;
  readonly sheets: readonly KeptSheet[];
}

export interface KeptSheet {
  readonly name: string;
  readonly rows: readonly KeptRow[];
}

export interface KeptRow {
  /** From zero, as it stood when the sheet was checked. */
  readonly row: number;
  /** "A:7K3F9 C:9QXM2": column and mark of each filled cell. */
  readonly marks: string;
}

/** Of all sheets that hold tables, or of those in `names`. */
export function fingerprintOf(workbook: WorkbookGrid, names?: ReadonlySet<string>): KeptFingerprint {
  const sheets = checkedSheets(workbook).filter(({ name }) => names === undefined || names.has(name));
  return {
    code: codeOf(sheets),
    sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map(({ row, marks }) => ({ row, marks })) })),
  };
}

/** The same whatever the sheets are called and in whatever order they stand. */
export function codeOf(sheets: readonly CheckedSheet[]): string {
  const texts = sheets.map(({ rows }) => rows.map(({ text }) => text).join("\n"));
  return fingerprintCode(texts.sort().join("\n\n"));
}
