import type { IgnoredFinding } from "../../core/checks/notes/check-notes";
import type { TableChange } from "../../core/tables/corrections/correct-table";
import type { Repair } from "../../core/checks/repairs/repair";

/** A table by its place among those of its sheet. */
export interface ChosenTable {
  readonly sheet: string;
  readonly place: number;
}

export interface AskedCorrection {
  readonly table: ChosenTable;
  readonly change: TableChange;
}

/** What the officer asks for and Excel answers a moment later. One at a time; a refused one can be tried again as it is. */
export type CheckTask =
  /** Reads everything anew. */
  | { readonly kind: "check" }
  /** `id`: the finding whose repair it is; undefined for many at once. */
  | { readonly kind: "repair"; readonly repairs: readonly Repair[]; readonly id: string | undefined }
  /** Takes the last repair back. */
  | { readonly kind: "undo" }
  | { readonly kind: "ignore"; readonly id: string; readonly reason: string }
  | { readonly kind: "restore"; readonly note: IgnoredFinding; readonly cell: string }
  /** How a table is to be understood from now on. */
  | { readonly kind: "correct"; readonly asked: AskedCorrection }
  /** Corrections that fit nothing any more are kept no longer. */
  | { readonly kind: "drop-lapsed" }
  /** `sheet`: written already, only the workbook's own note of it failed. */
  | { readonly kind: "record"; readonly name: string; readonly sheet?: string }
  /** Writes the code of the last record below the tables. */
  | { readonly kind: "stamp" }
  | { readonly kind: "mark" }
  | { readonly kind: "unmark" };
