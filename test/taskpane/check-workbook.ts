/** The check's side of a workbook that lives in memory: what the pane writes is in the grid at once, and is told as an edit. No part of Excel is played: that is tested against the stand-in. */
import type { CheckActions } from "../../src/taskpane/check/check-actions";
import { accept, refuse } from "../../src/core/result";
import { columnIndex } from "../../src/core/tables/address";
import type { GridCell, SheetGrid, WorkbookGrid } from "../../src/core/tables/grid";
import { plainStyle } from "../../src/core/tables/grid";
import type { CellContent, CellEntry } from "../../src/excel/cell-entry";
import type { CellMark } from "../../src/excel/note-findings";
import type { WordedRecord } from "../../src/sheet/describe-record";

/** A cell as it is typed: a number, a formula with the result that stands beside it, a text. */
export type TypedCell = string | number | readonly [formula: string, result: number | string] | undefined;

export type TypedSheets = Readonly<Record<string, readonly (readonly TypedCell[])[]>>;

export interface CheckWorkbook {
  readonly actions: CheckActions;
  readonly grid: () => WorkbookGrid;
  /** An edit on the sheet, by hand. */
  readonly edit: (sheet: string, cell: string, typed: TypedCell) => void;
  readonly removeSheet: (sheet: string) => void;
  readonly selected: readonly string[];
  readonly written: readonly (readonly CellEntry[])[];
  readonly records: readonly WordedRecord[];
  readonly marks: readonly CellMark[];
  readonly notes: () => string | undefined;
}

function cellOf(typed: TypedCell): GridCell | undefined {
  if (typed === undefined) return undefined;
  if (typeof typed === "number") return { type: "number", text: String(typed), style: plainStyle };
  if (typeof typed === "string") return { type: "text", text: typed, style: plainStyle };
  const [formula, result] = typed;
  return { type: typeof result === "number" ? "number" : "text", text: String(result), formula, style: plainStyle };
}

function sheetOf(name: string, typed: readonly (readonly TypedCell[])[]): SheetGrid {
  return {
    name,
    visibility: "Visible",
    rowCount: typed.length,
    columnCount: Math.max(0, ...typed.map((row) => row.length)),
    rows: typed.map((row) => row.map(cellOf)),
    merges: [],
    hiddenRows: new Set(),
    filteredAreas: [],
    hiddenColumns: new Set(),
    page: undefined,
  };
}

const placeOf = (cell: string): readonly [row: number, column: number] => {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [Number(row) - 1, columnIndex(letters) ?? 0];
};

function withCell(sheet: SheetGrid, cell: string, content: GridCell | undefined): SheetGrid {
  const [row, column] = placeOf(cell);
  const rows = Array.from({ length: Math.max(sheet.rowCount, row + 1) }, (_, at) => sheet.rows[at]);
  const line = Array.from({ length: Math.max(rows[row]?.length ?? 0, column + 1) }, (_, at) => rows[row]?.[at]);
  line[column] = content;
  rows[row] = line;
  return { ...sheet, rows, rowCount: rows.length, columnCount: Math.max(sheet.columnCount, column + 1) };
}

function contentOf(cell: GridCell | undefined): CellContent {
  if (cell === undefined) return { kind: "empty" };
  if (cell.formula !== undefined) return { kind: "formula", formula: cell.formula };
  return cell.type === "number" ? { kind: "number", number: cell.text } : { kind: "text", text: cell.text };
}

/** `results`: what Excel would compute for the formulas that are written. */
export function checkWorkbook(
  typed: TypedSheets,
  { results = {}, live = true }: { readonly results?: Readonly<Record<string, number>>; readonly live?: boolean } = {},
): CheckWorkbook {
  let grid: WorkbookGrid = { sheets: Object.entries(typed).map(([name, rows]) => sheetOf(name, rows)) };
  let notes: string | undefined;
  let tell: ((next: WorkbookGrid) => void) | undefined;
  const selected: string[] = [];
  const written: (readonly CellEntry[])[] = [];
  const records: WordedRecord[] = [];
  let marks: readonly CellMark[] = [];

  function become(sheets: readonly SheetGrid[]): void {
    grid = { sheets };
    const told = grid;
    setTimeout(() => tell?.(told), 0);
  }
  function put(sheet: string, cell: string, content: GridCell | undefined): void {
    become(grid.sheets.map((each) => (each.name === sheet ? withCell(each, cell, content) : each)));
  }
  function gridCell({ entry }: CellEntry): GridCell | undefined {
    if (entry.kind === "empty") return undefined;
    if (entry.kind === "error") return { type: "error", text: entry.error, style: plainStyle };
    if (entry.kind === "boolean") return { type: "boolean", text: entry.value ? "TRUE" : "FALSE", style: plainStyle };
    if (entry.kind === "formula") return cellOf([entry.formula, results[entry.formula] ?? 0]);
    return entry.kind === "number" ? { type: "number", text: entry.number, style: plainStyle } : cellOf(entry.text);
  }
  const cellNow = ({ sheet, cell }: Pick<CellEntry, "sheet" | "cell">): GridCell | undefined => {
    const [row, column] = placeOf(cell);
    return grid.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
  };

  const actions: CheckActions = {
    readWorkbook: () => Promise.resolve(accept(grid)),
    watch: (_grid, onChange) => {
      if (!live) return Promise.resolve(refuse({ kind: "not-responding", code: "ApiNotFound" }));
      tell = onChange;
      return Promise.resolve(
        accept(() => {
          tell = undefined;
          return Promise.resolve();
        }),
      );
    },
    select: (sheet, address) => {
      if (!grid.sheets.some(({ name }) => name === sheet)) return Promise.resolve(refuse({ kind: "sheet-gone", sheet }));
      selected.push(`${sheet}!${address}`);
      return Promise.resolve(accept(undefined));
    },
    write: (entries) => {
      const changed = entries.find(
        (entry) => entry.expected !== undefined && JSON.stringify(entry.expected) !== JSON.stringify(contentOf(cellNow(entry))),
      );
      if (changed !== undefined) return Promise.resolve(refuse({ kind: "cell-changed", sheet: changed.sheet, cell: changed.cell }));
      const undo = entries.map((entry): CellEntry => ({
        sheet: entry.sheet,
        cell: entry.cell,
        entry: contentOf(cellNow(entry)),
        expected: entry.entry,
      }));
      written.push(entries);
      for (const entry of entries) put(entry.sheet, entry.cell, gridCell(entry));
      return Promise.resolve(accept(undo));
    },
    readNotes: () => Promise.resolve(accept(notes)),
    keepNotes: (xml) => {
      notes = xml;
      return Promise.resolve(accept(undefined));
    },
    readName: () => Promise.resolve(accept("Dự toán 2026.xlsx")),
    writeRecord: (record) => {
      records.push(record);
      become([...grid.sheets, sheetOf(record.sheetName, [[record.title], ...record.rows])]);
      return Promise.resolve(accept({ sheet: record.sheetName }));
    },
    canMark: () => true,
    mark: (given) => {
      marks = given;
      return Promise.resolve(accept([]));
    },
    unmark: () => {
      const count = marks.length;
      marks = [];
      return Promise.resolve(accept(count));
    },
    readFile: () => Promise.resolve(refuse({ kind: "not-a-workbook", seen: "text" })),
    now: () => "2026-11-21T19:46:27",
  };
  return {
    actions,
    grid: () => grid,
    edit: (sheet, cell, content) => {
      put(sheet, cell, cellOf(content));
    },
    removeSheet: (sheet) => {
      become(grid.sheets.filter(({ name }) => name !== sheet));
    },
    selected,
    written,
    records,
    get marks() {
      return marks;
    },
    notes: () => notes,
  };
}
