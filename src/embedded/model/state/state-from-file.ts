import type { CellFile, NameFile, SheetFile, WorkbookFile } from "../../../documents/xlsx/workbook-file";
import type { NameState } from "./sheet-state";
import { SheetState } from "./sheet-state";
import { commentId, sheetId, xmlPartId } from "./ids";
import type { WorkbookState } from "./workbook-state";

/** The running state of a workbook that was read from a file. Cached results of formulas are not taken over: they are computed anew. */
export function stateFromFile(file: WorkbookFile): WorkbookState {
  const sheets = file.sheets.map(sheetFromFile);
  return {
    generation: 0,
    sheets,
    names: file.names.map(nameFromFile),
    xmlParts: file.customXmlParts.map((xml) => ({ id: xmlPartId(), xml })),
    comments: file.sheets.flatMap(({ comments }, index) =>
      comments.map(({ row, column, text }) => ({ id: commentId(), sheetId: sheets[index]?.id ?? "", row, column, content: text })),
    ),
  };
}

function nameFromFile({ name, reference }: NameFile): NameState {
  return { name, reference, comment: "", visible: true };
}

function sheetFromFile(file: SheetFile): SheetState {
  const sheet = new SheetState(0, sheetId(), file.name);
  sheet.visibility = file.visibility;
  sheet.showGridlines = file.showGridlines;
  sheet.protected = file.protected;
  sheet.frozenRows = file.frozenRows;
  sheet.columns = new Map(file.columns);
  sheet.rows = new Map(file.rows);
  sheet.merges = file.merges;
  sheet.filters = file.filters;
  sheet.names = file.names.map(nameFromFile);
  sheet.page = file.page;
  for (const cell of file.cells) sheet.writableRow(cell.row).set(cell.column, cellFromFile(cell));
  return sheet;
}

function cellFromFile({ value, formula, style }: CellFile): {
  readonly value: CellFile["value"];
  readonly formula: string | undefined;
  readonly style: CellFile["style"];
} {
  return { value: formula === undefined ? value : null, formula, style };
}
