import { EmbeddedWorkbook } from "../../src/embedded/model/embedded-workbook";
import type { CellFile, WorkbookFile } from "../../src/documents/xlsx/workbook-file";

/** One sheet with a task in column A of each row and six times its number in column F. */
export function tallWorkbook(rows: number): WorkbookFile {
  const empty = EmbeddedWorkbook.create();
  const { style } = empty.activeSheet.cell(0, 0);
  const cells = Array.from({ length: rows }, (_, row): readonly CellFile[] => [
    { row, column: 0, value: `Nhiệm vụ ${String(row + 1)}`, style },
    { row, column: 5, value: (row + 1) * 6, style: { ...style, numberFormat: "#,##0" } },
  ]).flat();
  const file = empty.toFile();
  return { ...file, sheets: file.sheets.map((sheet) => ({ ...sheet, cells })) };
}
