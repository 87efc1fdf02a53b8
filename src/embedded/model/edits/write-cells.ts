/** Values and formulas that a program writes into a range, with the API's rules: a matrix of the range's own shape, or one value for all cells. */
import type { AreaFile } from "../../../documents/xlsx/workbook-file";
import { holds, intersection } from "../cells/area";
import { plainNumber } from "../cells/decimal-text";
import { enUs } from "../cells/locale";
import type { Entry } from "../cells/read-entry";
import { readEntry } from "../cells/read-entry";
import { ExcelError } from "../excel-error";
import { isFormula } from "../formulas/is-formula";
import type { SheetState } from "../state/sheet-state";
import { clearContents } from "./clear";
import { eachInput } from "./each-input";
import { requireUnprotected } from "./require-unprotected";
import { setEntry } from "./set-entry";

/** Excel's own limits for a cell. */
const longestText = 32_767;
const longestFormula = 8_192;

export function writeCells(sheet: SheetState, area: AreaFile, input: unknown): void {
  requireUnprotected(sheet);
  if (input === "") {
    clearContents(sheet, area);
    return;
  }
  const merges = sheet.merges.filter((merge) => intersection(merge, area) !== undefined);
  // All is read before anything is written: one value that Excel refuses, and nothing of the action has happened.
  const entries: (readonly [number, number, Entry])[] = [];
  eachInput(input, area, (row, column, value) => {
    // Only the first cell of a merged area holds a value.
    const merge = merges.find((each) => holds(each, row, column));
    if (merge !== undefined && (merge.top !== row || merge.left !== column)) return;
    entries.push([row, column, readInput(value, sheet.styleAt(row, column).numberFormat)]);
  });
  for (const [row, column, entry] of entries) setEntry(sheet, row, column, entry);
}

function readInput(value: unknown, numberFormat: string): Entry {
  if (typeof value === "number") return { value: numberFormat === "@" ? plainNumber(value) : value, quotePrefix: false };
  if (typeof value === "boolean") return { value, quotePrefix: false };
  if (typeof value !== "string") throw new ExcelError("InvalidArgument", `not a cell's value: ${JSON.stringify(value)}`);
  const entry = readEntry(value, numberFormat, enUs);
  const isRefused = entry.formula !== undefined && (!isFormula(entry.formula) || entry.formula.length > longestFormula);
  if (isRefused) throw new ExcelError("InvalidArgument", `no formula: ${value.slice(0, 80)}`);
  if (typeof entry.value === "string" && entry.value.length > longestText) {
    throw new ExcelError("InvalidArgument", `longer than ${longestText} characters`);
  }
  return entry;
}
