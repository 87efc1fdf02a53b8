/** Whether a workbook still holds the figures and texts that were checked, and if not, which cells changed. */
import { columnIndex, address } from "../../tables/address";
import type { WorkbookGrid } from "../../tables/grid";
import { alignRows } from "./align-rows";
import type { CheckedSheet } from "./checked-rows";
import { checkedSheets } from "./checked-rows";
import type { KeptFingerprint, KeptRow, KeptSheet } from "./fingerprint";
import { codeOf } from "./fingerprint";

export interface ChangedCell {
  /** The sheet and the cell as they are now; of a removed one as they were. */
  readonly sheet: string;
  readonly cell: string;
  readonly how: "changed" | "added" | "removed";
}

export interface FingerprintComparison {
  readonly same: boolean;
  /** Of the workbook as it is now, over the same sheets. */
  readonly code: string;
  /** Of a fingerprint that was kept without marks always empty. */
  readonly changed: readonly ChangedCell[];
}

/** Only the sheets that were checked then are looked at, by their names; a sheet with another name takes the place of one that is gone where it holds most of its rows. */
export function compareFingerprint(kept: KeptFingerprint, workbook: WorkbookGrid): FingerprintComparison {
  const now = checkedSheets(workbook);
  const pairs = pairSheets(kept.sheets, now);
  const code = codeOf(pairs.flatMap(({ after }) => (after === undefined ? [] : [after])));
  if (code === kept.code) return { same: true, code, changed: [] };
  return { same: false, code, changed: pairs.flatMap(({ before, after }) => changesOf(before, after)) };
}

interface SheetPair {
  readonly before: KeptSheet;
  readonly after: CheckedSheet | undefined;
}

function pairSheets(kept: readonly KeptSheet[], now: readonly CheckedSheet[]): readonly SheetPair[] {
  const names = new Set(kept.map(({ name }) => name));
  const free = now.filter(({ name }) => !names.has(name));
  return kept.map((before) => {
    const named = now.find(({ name }) => name === before.name);
    if (named !== undefined) return { before, after: named };
    const rows = new Set(before.rows.map(({ marks }) => marks));
    const at = free.findIndex((sheet) => sheet.rows.filter(({ marks }) => rows.has(marks)).length * 2 > rows.size);
    return { before, after: at === -1 ? undefined : free.splice(at, 1)[0] };
  });
}

function changesOf(before: KeptSheet, after: CheckedSheet | undefined): readonly ChangedCell[] {
  // A workbook that was too large for its marks.
  if (before.rows.length === 0) return [];
  const sheet = after?.name ?? before.name;
  return alignRows(before.rows, after?.rows ?? []).flatMap(([left, right]) => rowChanges(sheet, left, right));
}

function rowChanges(sheet: string, before: KeptRow | undefined, after: KeptRow | undefined): readonly ChangedCell[] {
  if (before?.marks === after?.marks) return [];
  const [old, next] = [marksOf(before), marksOf(after)];
  const place = (row: KeptRow | undefined, column: string): string => address(row?.row ?? 0, columnIndex(column) ?? 0);
  return [
    ...[...next].flatMap(([column, mark]): readonly ChangedCell[] => {
      const was = old.get(column);
      if (was === mark) return [];
      return [{ sheet, cell: place(after, column), how: was === undefined ? "added" : "changed" }];
    }),
    ...[...old.keys()]
      .filter((column) => !next.has(column))
      .map((column): ChangedCell => ({ sheet, cell: place(after ?? before, column), how: "removed" })),
  ];
}

function marksOf(row: KeptRow | undefined): ReadonlyMap<string, string> {
  return new Map(
    (row?.marks ?? "").split(" ").flatMap((each) => {
      const [column = "", mark = ""] = each.split(":");
      return mark === "" ? [] : [[column, mark] as const];
    }),
  );
}
