/** A grid after repairs were written into it, computed again as a spreadsheet would: sums by the sheet's own arithmetic, words by IronCalc. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import type { Repair } from "../../../../src/core/checks/repairs/repair";
import { address } from "../../../../src/core/tables/address";
import type { GridCell, SheetGrid, WorkbookGrid } from "../../../../src/core/tables/grid";
import { plainStyle } from "../../../../src/core/tables/grid";

initSync({ module: readFileSync(createRequire(__filename).resolve("@ironcalc/wasm/wasm_bg.wasm")) });

export function writeRepairs(workbook: WorkbookGrid, repairs: readonly Repair[]): WorkbookGrid {
  return {
    sheets: workbook.sheets.map((sheet) =>
      computed(
        written(
          sheet,
          repairs.filter((repair) => repair.sheet === sheet.name),
        ),
      ),
    ),
  };
}

function written(sheet: SheetGrid, repairs: readonly Repair[]): SheetGrid {
  const rows = Array.from({ length: sheet.rowCount + 2 }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => sheet.rows[row]?.[column]),
  );
  for (const [row, line] of rows.entries())
    for (const [column, cell] of line.entries()) {
      const entry = repairs.find((repair) => repair.cell === address(row, column))?.entry;
      if (entry !== undefined) line[column] = entered(cell, entry);
    }
  const last = rows.findLastIndex((line) => line.some((cell) => cell !== undefined));
  return { ...sheet, rowCount: last + 1, rows: rows.slice(0, last + 1) };
}

function entered(before: GridCell | undefined, entry: Repair["entry"]): GridCell {
  const style = before?.style ?? plainStyle;
  if (entry.kind === "formula") return { type: "none", text: "", formula: entry.formula, style };
  if (entry.kind === "number") return { type: "number", text: entry.number, style };
  return { type: "text", text: entry.text, style: { ...style, numberFormat: "@" } };
}

/** Only sums keep no result: the checks compute them. A formula with words gets the text that the engine shows. */
function computed(sheet: SheetGrid): SheetGrid {
  const isWords = (cell: GridCell | undefined): boolean => cell?.formula?.includes("TEXT(") === true;
  const plain = (cell: GridCell | undefined): GridCell | undefined =>
    cell?.formula === undefined || isWords(cell) ? cell : { ...cell, type: "none", text: "" };
  if (!sheet.rows.some((line) => line?.some(isWords))) return { ...sheet, rows: sheet.rows.map((line) => line?.map(plain)) };
  const model = new Model("repairs", "en", "UTC", "en");
  model.pauseEvaluation();
  for (const [row, line] of sheet.rows.entries())
    for (const [column, cell] of (line ?? []).entries())
      if (cell !== undefined)
        model.setUserInput(0, row + 1, column + 1, cell.formula ?? (cell.type === "text" ? `'${cell.text}` : cell.text));
  model.resumeEvaluation();
  model.evaluate();
  const rows = sheet.rows.map((line, row) =>
    line?.map((cell, column): GridCell | undefined =>
      cell !== undefined && isWords(cell)
        ? { ...cell, type: "text", text: model.getFormattedCellValue(0, row + 1, column + 1) }
        : plain(cell),
    ),
  );
  model.free();
  return { ...sheet, rows };
}
