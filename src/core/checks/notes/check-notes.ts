/** What a check leaves in the workbook: the findings that an officer ignores, with the reason, how tables are to be understood, and the fingerprint of what was checked. */
import type { Corrections } from "../../tables/corrections/corrections";
import type { RuleName } from "../finding";
import type { KeptFingerprint } from "../fingerprint/fingerprint";

export interface IgnoredFinding {
  readonly rule: RuleName;
  /** `findingKey` of the finding. */
  readonly key: string;
  readonly reason: string;
  /** Who ignores it. */
  readonly by: string;
  /** ISO, local time without a zone: "2026-11-21T19:46:27". */
  readonly at: string;
}

/** What stood in the tables when the last record of a check was written, and whose record it is. */
export interface RecordedFingerprint extends KeptFingerprint {
  readonly by: string;
  /** ISO, local time without a zone. */
  readonly at: string;
}

export interface CheckNotes {
  readonly ignored: readonly IgnoredFinding[];
  readonly fingerprint: RecordedFingerprint | undefined;
  readonly corrections: Corrections;
}

/** What may be kept: a part that others wrote cannot fill the memory, and what is typed here is cut before it is kept. Letters as JavaScript counts them. */
export const checkNotesLimits = {
  xml: 20_000_000,
  ignored: 10_000,
  reason: 2000,
  by: 200,
  key: 64,
  at: 40,
  sheets: 1000,
  sheetName: 255,
  rows: 1_048_576,
  corrections: 1000,
  /** Of one table. */
  correctedColumns: 200,
  correctedRows: 2000,
  signs: 400,
  words: 200,
  marks: 200_000,
  /** Letters of all marks together that are written: Excel on the web takes 5 MB at once. */
  allMarks: 3_000_000,
} as const;
