/** Inserting and deleting whole rows and columns: cells move, and with them formulas, names, merges, heights, styles and the page setup. */
import type { AreaFile, PageFile } from "../../../documents/xlsx/workbook-file";
import { columnLimit, rowLimit } from "../cells/address";
import { usedArea } from "../cells/used-area";
import { ExcelError } from "../excel-error";
import type { Shift } from "../formulas/shift";
import { shiftArea, shiftFormula } from "../formulas/shift";
import type { CellState, RowState, SheetState } from "../state/sheet-state";
import type { Store } from "../state/store";
import { mapFormulas } from "./map-formulas";
import { requireUnprotected } from "./require-unprotected";

export function shiftLines(store: Store, id: string, shift: Shift): void {
  const sheet = store.writableSheet(id);
  requireUnprotected(sheet);
  requireRoom(sheet, shift);
  if (shift.axis === "rows") {
    sheet.cells = moveKeys(sheet.cells, shift);
    sheet.rows = moveKeys(sheet.rows, shift);
    sheet.rowStyles = moveKeys(sheet.rowStyles, shift);
    copyStylesAbove(sheet, shift);
  } else {
    for (const [row, state] of sheet.cells) sheet.cells.set(row, moveColumns(state, shift, sheet.generation));
    sheet.columns = moveKeys(sheet.columns, shift);
    sheet.columnStyles = moveKeys(sheet.columnStyles, shift);
  }
  sheet.merges = sheet.merges.flatMap((merge) => shiftArea(merge, shift) ?? []).filter((merge) => merge.rows * merge.columns > 1);
  sheet.filters = sheet.filters.flatMap((filter) => {
    const area = shiftArea(filter.area, shift);
    return area === undefined ? [] : [{ ...filter, area }];
  });
  if (shift.axis === "rows" && shift.at < sheet.frozenRows) sheet.frozenRows = Math.max(shift.at, sheet.frozenRows + shift.count);
  sheet.page = shiftPage(sheet.page, shift);
  shiftComments(store, id, shift);
  mapFormulas(store, (formula, home) => shiftFormula(formula, home, sheet.name, shift));
}

/** Comments move with their cells and go with them. */
function shiftComments(store: Store, id: string, shift: Shift): void {
  const { comments } = store.state;
  if (!comments.some(({ sheetId }) => sheetId === id)) return;
  store.replace({
    comments: comments.flatMap((comment) => {
      if (comment.sheetId !== id) return [comment];
      const cell = shiftArea({ top: comment.row, left: comment.column, rows: 1, columns: 1 }, shift);
      return cell === undefined ? [] : [{ ...comment, row: cell.top, column: cell.left }];
    }),
  });
}

/** Excel refuses to push a filled cell off the sheet. */
function requireRoom(sheet: SheetState, { axis, count }: Shift): void {
  const used = usedArea(sheet, true);
  if (used === undefined || count < 0) return;
  const end = axis === "rows" ? used.top + used.rows : used.left + used.columns;
  if (end + count > (axis === "rows" ? rowLimit : columnLimit))
    throw new ExcelError("InvalidOperation", "filled cells would leave the sheet");
}

function moveKeys<T>(lines: ReadonlyMap<number, T>, { at, count }: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [line, value] of lines) {
    if (line < at) moved.set(line, value);
    else if (count > 0 || line >= at - count) moved.set(line + count, value);
  }
  return moved;
}

function moveColumns(state: RowState, shift: Shift, generation: number): RowState {
  return { generation, cells: moveKeys(state.cells, shift) };
}

/** New rows look like the row above them, as in Excel; heights are not copied. */
function copyStylesAbove(sheet: SheetState, { at, count }: Shift): void {
  if (count < 0 || at === 0) return;
  const above = sheet.cells.get(at - 1)?.cells ?? new Map<number, CellState>();
  for (let row = at; row < at + count; row++) {
    for (const [column, { style }] of above) sheet.setCell(row, column, { value: null, formula: undefined, style });
  }
}

function shiftPage(page: PageFile, shift: Shift): PageFile {
  const printArea = page.printArea === undefined ? undefined : shiftArea(page.printArea, shift);
  if (shift.axis === "columns") return { ...page, printArea };
  const rowBreaks = [...moveKeys(new Map(page.rowBreaks.map((row) => [row, true])), shift).keys()];
  if (page.titleRows === undefined) return { ...page, printArea, rowBreaks };
  const { first, last } = page.titleRows;
  const rows: AreaFile = { top: first, left: 0, rows: last - first + 1, columns: columnLimit };
  const moved = shiftArea(rows, shift);
  return {
    ...page,
    printArea,
    rowBreaks,
    titleRows: moved === undefined ? undefined : { first: moved.top, last: moved.top + moved.rows - 1 },
  };
}
