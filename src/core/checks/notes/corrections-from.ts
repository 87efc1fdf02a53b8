/** Corrections of how tables are understood, out of a part that anybody may have written: everything is looked at before it is believed. */
import type { TableUnit } from "../../intake/table/table-unit";
import type { ColumnCorrection, Corrections, RowCorrection, TableCorrection, TableSigns } from "../../tables/corrections/corrections";
import { columnRoles, rowRoles } from "../../tables/corrections/corrections";
import { checkNotesLimits as limits } from "./check-notes";
import { eachOf, isCount, isFields, isList, isText } from "./plain-json";

const units: readonly TableUnit[] = ["dong", "nghin", "trieu", "ty"];

/** Undefined where any part is not what it should be. */
export function correctionsFrom(value: unknown): Corrections | undefined {
  return isList(value, limits.corrections) ? eachOf(value, correctionFrom) : undefined;
}

function correctionFrom(value: unknown): TableCorrection | undefined {
  if (!isFields(value)) return undefined;
  const { sheet, place, isLeftOut, by, at, ...parts } = value as { readonly [name in keyof TableCorrection]?: unknown };
  const signs = signsFrom(parts.signs);
  const unit = units.find((each) => each === parts.unit);
  const columns = isList(parts.columns, limits.correctedColumns) ? eachOf(parts.columns, columnFrom) : undefined;
  const rows = isList(parts.rows, limits.correctedRows) ? eachOf(parts.rows, rowFrom) : undefined;
  if (signs === undefined || columns === undefined || rows === undefined) return undefined;
  if (parts.unit !== undefined && unit === undefined) return undefined;
  if (!isText(sheet, limits.sheetName) || !isCount(place, limits.rows) || typeof isLeftOut !== "boolean") return undefined;
  if (!isText(by, limits.by) || !isText(at, limits.at)) return undefined;
  return { sheet, signs, place, isLeftOut, unit, columns, rows, by, at };
}

const wordsFrom = (value: unknown): string | undefined => (isText(value, limits.words) ? value : undefined);

function signsFrom(value: unknown): TableSigns | undefined {
  if (!isFields(value)) return undefined;
  const signs = value as { readonly [name in keyof TableSigns]?: unknown };
  const headings = isList(signs.headings, limits.signs) ? eachOf(signs.headings, wordsFrom) : undefined;
  const words = isList(signs.words, limits.signs) ? eachOf(signs.words, wordsFrom) : undefined;
  // What names nothing would fit every table.
  return headings === undefined || words === undefined || headings.length === 0 ? undefined : { headings, words };
}

function columnFrom(value: unknown): ColumnCorrection | undefined {
  if (!isFields(value)) return undefined;
  const { heading, nth, role } = value as { readonly [name in keyof ColumnCorrection]?: unknown };
  const known = columnRoles.find((each) => each === role);
  return known !== undefined && isText(heading, limits.words) && isCount(nth, limits.rows) ? { heading, nth, role: known } : undefined;
}

function rowFrom(value: unknown): RowCorrection | undefined {
  if (!isFields(value)) return undefined;
  const { words, above, below, nth, role } = value as { readonly [name in keyof RowCorrection]?: unknown };
  const known = rowRoles.find((each) => each === role);
  if (known === undefined || !isCount(nth, limits.rows)) return undefined;
  return isText(words, limits.words) && isText(above, limits.words) && isText(below, limits.words)
    ? { words, above, below, nth, role: known }
    : undefined;
}
