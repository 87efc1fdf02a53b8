/** Reads the table that is selected on the sheet, as a plan's table: texts as they are shown, money as it is. */
import type { TableBlock, TableCell } from "../core/intake/plan-document";
import type { Result } from "../core/result";
import { accept, refuse } from "../core/result";
import { codeOf } from "./explain-error";
import type { ExcelProblem } from "./problem";
import { runExcel } from "./run-excel";

/** Why the selection is no table. Sentences are in `text/`. */
export type SelectionProblem =
  /** Several rectangles, or a picture. */
  | { readonly kind: "no-single-range" }
  | { readonly kind: "one-cell"; readonly address: string }
  | { readonly kind: "nothing-in-cells"; readonly address: string }
  | { readonly kind: "too-many-cells"; readonly cells: number; readonly limit: number };

export interface SelectedTable {
  /** As Excel says it: "'Phụ lục'!A4:F12". */
  readonly address: string;
  readonly table: TableBlock;
}

/** A plan of a thousand tasks has about 8,000; this many texts stay under the 5 MB that Excel on the web answers at once. */
export const mostSelectedCells = 50_000;

interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whole columns may be selected: only the part in use is read. Three syncs, two where Excel cannot tell merged cells (before ExcelApi 1.13). */
export async function readSelection(): Promise<Result<SelectedTable, SelectionProblem | ExcelProblem>> {
  try {
    const read = await runExcel<Result<SelectedTable, SelectionProblem>>(async (context) => {
      const selected = context.workbook.getSelectedRange();
      const used = selected.getUsedRangeOrNullObject(true);
      selected.load({ address: true, cellCount: true });
      used.load({ address: true, cellCount: true });
      await context.sync();
      const refused = refuseSelection(selected, used);
      return accept(refused ?? (await readTable(context, used)));
    });
    return read.ok ? read.value : read;
  } catch (error) {
    if (codeOf(error) === "InvalidSelection") return refuse({ kind: "no-single-range" });
    throw error;
  }
}

function refuseSelection(selected: Excel.Range, used: Excel.Range): Result<SelectedTable, SelectionProblem> | undefined {
  if (selected.cellCount === 1) return refuse({ kind: "one-cell", address: selected.address });
  if (used.isNullObject) return refuse({ kind: "nothing-in-cells", address: selected.address });
  // Excel counts more than 2^31-1 cells as -1.
  if (used.cellCount < 0 || used.cellCount > mostSelectedCells)
    return refuse({ kind: "too-many-cells", cells: used.cellCount, limit: mostSelectedCells });
  return undefined;
}

async function readTable(context: Excel.RequestContext, used: Excel.Range): Promise<Result<SelectedTable, SelectionProblem>> {
  used.load({ text: true, values: true, rowIndex: true, columnIndex: true });
  await context.sync();
  const merges = await readMerges(context, used);
  const rows = used.text.map((texts, row) =>
    texts.map((text, column): TableCell => {
      const merged = mergedAt(merges, used.rowIndex + row, used.columnIndex + column);
      return merged === undefined ? { text: cellText(text, used.values[row]?.[column]) } : { text: "", merged };
    }),
  );
  return accept({ address: used.address, table: { kind: "table", rows } });
}

/** None where this Excel cannot tell, or has more than it can tell at once (512): the table is then read as if it had none. */
async function readMerges(context: Excel.RequestContext, used: Excel.Range): Promise<readonly MergedArea[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return [];
  const merged = used.getMergedAreasOrNullObject();
  merged.load({ areaCount: true });
  merged.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === "GeneralException") return [];
    throw error;
  }
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex,
    left: columnIndex,
    rows: rowCount,
    columns: columnCount,
  }));
}

/** Where the words of a merged cell stand; undefined for a cell that has its own. */
function mergedAt(merges: readonly MergedArea[], row: number, column: number): TableCell["merged"] {
  const area = merges.find(({ top, left, rows, columns }) => row >= top && row < top + rows && column >= left && column < left + columns);
  if (area === undefined || (row === area.top && column === area.left)) return undefined;
  return row === area.top ? "left" : "above";
}

/**
 * The text that is shown, but for numbers with separators: those are drawn as the machine's locale has it (1.500.000, 1,500,000, 96.5)
 * and may be rounded. They are given in figures without thousands, with a decimal comma, as they are read back for certain.
 */
function cellText(text: string, value: unknown): string {
  if (typeof value !== "number" || !/^[-(]?\d[\d.,\s]*[.,\s]\d[\d.,\s]*\)?$/.test(text.trim())) return text;
  const plain = String(value);
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? plain.replace(".", ",") : text;
}
