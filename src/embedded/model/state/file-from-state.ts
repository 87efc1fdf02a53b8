import type { CellFile, CellValue, SheetFile, WorkbookFile } from "../../../documents/xlsx/workbook-file";
import type { NameState, SheetState } from "./sheet-state";
import type { WorkbookState } from "./workbook-state";

/** The workbook as a file holds it. `result` gives the value of a formula, which goes along as its cached value. */
export function fileFromState(
  state: WorkbookState,
  activeSheet: number,
  result: (sheet: SheetState, row: number, column: number) => CellValue,
): WorkbookFile {
  return {
    sheets: state.sheets.map((sheet) => sheetToFile(sheet, state.comments, (row, column) => result(sheet, row, column))),
    activeSheet,
    names: state.names.map(nameToFile),
    customXmlParts: state.xmlParts.map(({ xml }) => xml),
  };
}

function nameToFile({ name, reference }: NameState): { readonly name: string; readonly reference: string } {
  return { name, reference };
}

const byKey = (one: readonly [number, unknown], other: readonly [number, unknown]): number => one[0] - other[0];

function sheetToFile(
  sheet: SheetState,
  comments: WorkbookState["comments"],
  result: (row: number, column: number) => CellValue,
): SheetFile {
  const cells: CellFile[] = [];
  for (const [row, { cells: inRow }] of [...sheet.cells].sort(byKey)) {
    for (const [column, { value, formula, style }] of [...inRow].sort(byKey)) {
      cells.push(formula === undefined ? { row, column, value, style } : { row, column, value: result(row, column), formula, style });
    }
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    showGridlines: sheet.showGridlines,
    protected: sheet.protected,
    frozenRows: sheet.frozenRows,
    columns: new Map([...sheet.columns].sort(byKey)),
    rows: new Map([...sheet.rows].sort(byKey)),
    cells,
    merges: sheet.merges,
    filters: sheet.filters,
    comments: comments
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map(({ row, column, content }) => ({ row, column, text: content }))
      .sort((one, other) => one.row - other.row || one.column - other.column),
    names: sheet.names.map(nameToFile),
    page: sheet.page,
  };
}
