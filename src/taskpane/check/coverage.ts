/** What was looked at and what was not, for the screen and for the record. */
import type { Understanding } from "../../core/checks/understanding";
import type { RuleName } from "../../core/checks/finding";
import { ruleNames } from "../../core/checks/finding";
import type { Checked } from "./checked";
import { isRecord } from "./sheets-to-check";

export interface Coverage {
  /** Sheets with tables, in the workbook's order. */
  readonly sheets: readonly { readonly name: string; readonly tables: readonly Understanding[] }[];
  readonly withoutTable: readonly string[];
  readonly leftOut: readonly string[];
  readonly records: readonly string[];
  readonly tablesLeftOut: readonly Understanding[];
  /** Whether a table was held against the plan. */
  readonly plan: "none" | "no-table" | "held";
  readonly rules: readonly RuleName[];
}

export function coverageOf({ workbook, check, sheets, plan }: Checked): Coverage {
  const tables = new Map<string, Understanding[]>();
  for (const table of check.tables) tables.set(table.sheet, [...(tables.get(table.sheet) ?? []), table]);
  const withLeftOut = new Set(check.leftOut.map(({ sheet }) => sheet));
  const names = workbook.sheets.map(({ name }) => name);
  const records = workbook.sheets.filter(isRecord).map(({ name }) => name);
  return {
    sheets: names.flatMap((name) => {
      const found = tables.get(name);
      return found === undefined ? [] : [{ name, tables: found }];
    }),
    withoutTable: names.filter((name) => sheets.has(name) && !tables.has(name) && !withLeftOut.has(name)),
    leftOut: names.filter((name) => !sheets.has(name) && !records.includes(name)),
    records,
    tablesLeftOut: check.leftOut,
    plan: plan === undefined ? "none" : check.against.length === 0 ? "no-table" : "held",
    rules: ruleNames.filter((rule) => rule !== "plan-differs" || check.against.length > 0),
  };
}
