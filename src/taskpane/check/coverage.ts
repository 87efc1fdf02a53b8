/** What was looked at and what was not, for the screen and for the record. */
import type { Understanding } from "../../core/checks/check-workbook";
import type { Checked } from "./checked";
import { isRecord } from "./sheets-to-check";

export interface Coverage {
  /** Sheets with tables, in the workbook's order. */
  readonly sheets: readonly { readonly name: string; readonly tables: readonly Understanding[] }[];
  readonly withoutTable: readonly string[];
  readonly leftOut: readonly string[];
  readonly records: readonly string[];
}

export function coverageOf({ workbook, check, sheets }: Checked): Coverage {
  const tables = new Map<string, Understanding[]>();
  for (const table of check.tables) tables.set(table.sheet, [...(tables.get(table.sheet) ?? []), table]);
  const names = workbook.sheets.map(({ name }) => name);
  const records = workbook.sheets.filter(isRecord).map(({ name }) => name);
  return {
    sheets: names.flatMap((name) => {
      const found = tables.get(name);
      return found === undefined ? [] : [{ name, tables: found }];
    }),
    withoutTable: names.filter((name) => sheets.has(name) && !tables.has(name)),
    leftOut: names.filter((name) => !sheets.has(name) && !records.includes(name)),
    records,
  };
}
