/** A safe repair of a finding, as it is shown before it is made: what stands in the cell, what would stand there. */
import { columnIndex } from "../../tables/address";
import { printPlainDecimal, decimalText, readDecimal } from "../../money/decimal";
import type { GridCell, WorkbookGrid } from "../../tables/grid";
import { cellAt } from "../../tables/grid";
import { isDateFormat } from "../../tables/date-format";
import { unreachable } from "../../unreachable";
import type { Finding, Fix } from "../finding";
import { dayOfSerial } from "./day-of-serial";

export interface Repair {
  readonly sheet: string;
  /** "F12". */
  readonly cell: string;
  readonly entry: Fix;
  /** As it is typed or shown: a formula, a figure with dots, a day, a text; "" for an empty cell. */
  readonly before: string;
  readonly after: string;
}

/** The repair of the finding's main cell; undefined where none is safe. What has to be written elsewhere with it is in `repairsOf`. */
export function repairOf(finding: Finding, workbook: WorkbookGrid): Repair | undefined {
  return finding.fix === undefined ? undefined : repairFrom(finding.sheet, finding.fix, workbook);
}

/** Every cell that the findings' repairs write, each once: where two of them mean the same cell, the first counts. */
export function repairsOf(findings: readonly Finding[], workbook: WorkbookGrid): readonly Repair[] {
  const repairs = new Map<string, Repair>();
  for (const { sheet, fix, alsoFix = [] } of findings)
    for (const each of fix === undefined ? [] : [fix, ...alsoFix]) {
      const place = `${sheet}!${each.cell}`;
      if (!repairs.has(place)) repairs.set(place, repairFrom(sheet, each, workbook));
    }
  return [...repairs.values()];
}

function repairFrom(sheet: string, entry: Fix, workbook: WorkbookGrid): Repair {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(entry.cell) ?? [];
  const grid = workbook.sheets.find(({ name }) => name === sheet);
  const cell = grid === undefined ? undefined : cellAt(grid, Number(digits) - 1, columnIndex(letters) ?? -1);
  return { sheet, cell: entry.cell, entry, before: typed(cell), after: written(entry) };
}

function typed(cell: GridCell | undefined): string {
  if (cell === undefined) return "";
  if (cell.formula !== undefined) return cell.formula;
  const date = cell.type === "number" && isDateFormat(cell.style.numberFormat) ? dayOfSerial(Number(cell.text)) : undefined;
  if (date !== undefined) return `${String(date.day)}/${String(date.month)}/${String(date.year)}`;
  const number = cell.type === "number" ? readDecimal(cell.text) : undefined;
  return number === undefined ? cell.text : printPlainDecimal(decimalText(number));
}

function written(entry: Fix): string {
  switch (entry.kind) {
    case "formula":
      return entry.formula;
    case "number":
      return printPlainDecimal(entry.number);
    case "text":
      return entry.text;
    default:
      return unreachable(entry);
  }
}
