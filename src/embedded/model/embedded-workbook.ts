/**
 * The workbook of Excel's stand-in: what a page shows and edits, and what the object model in `api/` works on.
 *
 * Every change goes through `change`: one step of undo, one call of the listeners.
 */
import type { AreaFile, CellValue, FontName, WorkbookFile } from "../../documents/xlsx/workbook-file";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import { AddInFunctions } from "../functions/add-in-functions";
import { union } from "./cells/area";
import { viVn } from "./cells/locale";
import { readEntry } from "./cells/read-entry";
import { usedArea } from "./cells/used-area";
import { addSheet, deleteSheet, renameSheet } from "./edits/sheets";
import { setEntry } from "./edits/set-entry";
import { EmbeddedSheet } from "./embedded-sheet";
import { eventsBetween } from "./events/events-between";
import type { WorkbookEvent } from "./events/workbook-event";
import type { ExcelErrorCode } from "./excel-error";
import { ExcelError } from "./excel-error";
import { FormulaEngine } from "./formula-engine";
import { isFormula } from "./formulas/is-formula";
import { fileFromState } from "./state/file-from-state";
import type { KeptPlaces } from "./state/kept-places";
import { newKeptPlaces } from "./state/kept-places";
import type { SheetState } from "./state/sheet-state";
import { stateFromFile } from "./state/state-from-file";
import { Store } from "./state/store";
import type { WorkbookState } from "./state/workbook-state";
import { newWorkbookFile } from "./new-workbook-file";

/** Older steps are forgotten. */
const mostUndoSteps = 100;

const firstCell: AreaFile = { top: 0, left: 0, rows: 1, columns: 1 };

/** Cells whose content was changed: Excel's `onChanged` tells of them. */
export interface ChangedCells {
  readonly sheetId: string;
  readonly area: AreaFile;
  readonly changeType: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
}

export class EmbeddedWorkbook {
  /** As the window's title has it: "Phụ lục 2026.xlsx", "Book1" for a workbook that was never saved. */
  readonly fileName: string;
  /** For the object model alone; a page uses the members below. */
  readonly store: Store;
  readonly keptPlaces: KeptPlaces = newKeptPlaces();
  /** The custom functions of the add-in. Until they have come, a formula with one shows #NAME?. */
  readonly functions = new AddInFunctions(() => this.#notify());
  readonly #engine = new FormulaEngine(this.functions);
  readonly #defaultFont: FontName | undefined;
  readonly #views = new Map<string, EmbeddedSheet>();
  readonly #selections = new Map<string, AreaFile>();
  readonly #listeners = new Set<() => void>();
  readonly #eventListeners = new Set<(events: readonly WorkbookEvent[]) => void>();
  readonly #past: WorkbookState[] = [];
  readonly #future: WorkbookState[] = [];
  #changes: ChangedCells[] = [];
  #depth = 0;
  #notifyLater = false;
  #activeId: string;
  #mergedSince: WorkbookState | undefined;
  #merging = 0;
  #editing = false;

  private constructor(file: WorkbookFile, fileName: string) {
    this.fileName = fileName;
    const state = stateFromFile(file);
    const active = state.sheets[file.activeSheet] ?? state.sheets[0];
    if (active === undefined) throw new RangeError("A workbook has at least one sheet");
    this.store = new Store(state);
    this.#defaultFont = file.defaultFont;
    this.#activeId = active.id;
  }

  /** Without a file a new workbook: one empty sheet, "Sheet1". `loadFormulaEngine` must have been called before a formula's result is asked for. */
  static create(file: WorkbookFile = newWorkbookFile(), fileName = "Book1"): EmbeddedWorkbook {
    return new EmbeddedWorkbook(file, fileName);
  }

  /** In the order of the tabs, hidden ones too. */
  get sheets(): readonly EmbeddedSheet[] {
    return this.store.state.sheets.map(({ id }) => this.sheet(id));
  }

  get activeSheet(): EmbeddedSheet {
    return this.sheet(this.#activeId);
  }

  /** Shows a sheet. No step of undo, as in Excel. */
  activate(sheet: EmbeddedSheet): void {
    if (this.#activeId === sheet.id || this.store.find(sheet.id) === undefined) return;
    this.#activeId = sheet.id;
    this.#notify();
  }

  /** What is selected on the active sheet. */
  get selection(): AreaFile {
    return this.#selections.get(this.#activeId) ?? firstCell;
  }

  select(area: AreaFile): void {
    this.#selections.set(this.#activeId, area);
    this.#notify();
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  undo(): void {
    this.#step(this.#past, this.#future);
  }

  redo(): void {
    this.#step(this.#future, this.#past);
  }

  /** True while a person is in a cell: requests of add-ins are refused, or wait where they asked for it. */
  get editing(): boolean {
    return this.#editing;
  }

  set editing(editing: boolean) {
    if (this.#editing === editing) return;
    this.#editing = editing;
    this.#notify();
  }

  /** What a person types into a cell of a vi-VN Excel: "1.234.567" and "1234567" are numbers, "1,5" is one and a half, "=" begins a formula, "'" a text, "" clears. */
  enter(
    sheet: EmbeddedSheet,
    row: number,
    column: number,
    typed: string,
  ): Result<void, { readonly kind: "protected" } | { readonly kind: "bad-formula" }> {
    if (sheet.protected) return refuse({ kind: "protected" });
    const at = sheet.mergeAt(row, column) ?? { top: row, left: column };
    const entry = readEntry(typed, this.sheetState(sheet.id).styleAt(at.top, at.left).numberFormat, viVn);
    if (entry.formula !== undefined && !isFormula(entry.formula)) return refuse({ kind: "bad-formula" });
    this.change(() => {
      setEntry(this.store.writableSheet(sheet.id), at.top, at.left, entry);
      this.noteChange({ sheetId: sheet.id, area: { top: at.top, left: at.left, rows: 1, columns: 1 }, changeType: "RangeEdited" });
    });
    return accept(undefined);
  }

  /** A new sheet behind the others, shown at once. */
  addSheet(): EmbeddedSheet {
    return this.change(() => {
      const sheet = this.sheet(addSheet(this.store).id);
      this.activate(sheet);
      return sheet;
    });
  }

  deleteSheet(sheet: EmbeddedSheet): Result<void, { readonly kind: "last-visible-sheet" }> {
    return this.#attempt({ InvalidOperation: { kind: "last-visible-sheet" } as const }, () => {
      deleteSheet(this.store, sheet.id);
    });
  }

  renameSheet(sheet: EmbeddedSheet, name: string): Result<void, { readonly kind: "invalid-name" } | { readonly kind: "name-taken" }> {
    const problems = { InvalidArgument: { kind: "invalid-name" }, ItemAlreadyExists: { kind: "name-taken" } } as const;
    return this.#attempt<{ readonly kind: "invalid-name" } | { readonly kind: "name-taken" }>(problems, () => {
      renameSheet(this.store, sheet.id, name);
    });
  }

  /** After every change of what can be seen: content, structure, selection. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The workbook as it is now, formulas with their results. */
  toFile(): WorkbookFile {
    const state = this.store.freeze();
    const active = state.sheets.findIndex(({ id }) => id === this.#activeId);
    const file = fileFromState(state, active, (sheet, row, column) => this.#engine.result(state, sheet, row, column));
    return this.#defaultFont === undefined ? file : { ...file, defaultFont: this.#defaultFont };
  }

  /** The view of a sheet; always the same object for the same sheet. */
  sheet(id: string): EmbeddedSheet {
    const view = this.#views.get(id) ?? new EmbeddedSheet(this, id);
    this.#views.set(id, view);
    return view;
  }

  /** Throws for a sheet that is gone. */
  sheetState(id: string): SheetState {
    const sheet = this.store.find(id);
    if (sheet === undefined) throw new ExcelError("ItemNotFound", "the sheet was deleted");
    return sheet;
  }

  /** A cell's value, computed where it holds a formula. */
  valueAt(sheetId: string, row: number, column: number): CellValue {
    const cell = this.sheetState(sheetId).cell(row, column);
    if (cell?.formula === undefined) return cell?.value ?? null;
    const state = this.store.freeze();
    return this.#engine.result(state, this.sheetState(sheetId), row, column);
  }

  /** Runs a change; changes inside it belong to it. Whatever it did before it threw has happened, as in Excel. */
  change<T>(work: () => T): T {
    if (this.#depth > 0) return work();
    const before = this.store.freeze();
    this.#depth += 1;
    try {
      return work();
    } finally {
      this.#depth -= 1;
      if (this.store.state !== before) this.#remember(before);
      else if (this.#notifyLater) this.#notify();
    }
  }

  /** Until `endUndoGroup` all changes are one step. */
  beginUndoGroup(): void {
    if (this.#merging === 0) this.#mergedSince = undefined;
    this.#merging += 1;
  }

  endUndoGroup(): void {
    this.#merging -= 1;
    if (this.#merging === 0) this.#mergedSince = undefined;
  }

  noteChange(change: ChangedCells): void {
    this.#changes.push(change);
  }

  /** What Excel tells add-ins of, after each change. */
  onEvents(listener: (events: readonly WorkbookEvent[]) => void): () => void {
    this.#eventListeners.add(listener);
    return () => this.#eventListeners.delete(listener);
  }

  #remember(before: WorkbookState): void {
    this.#future.length = 0;
    if (this.#merging === 0 || this.#mergedSince === undefined) this.#past.push(before);
    if (this.#merging > 0) this.#mergedSince ??= before;
    if (this.#past.length > mostUndoSteps) this.#past.shift();
    this.#settle(before);
  }

  #step(from: WorkbookState[], to: WorkbookState[]): void {
    const state = from.pop();
    if (state === undefined) return;
    const before = this.store.freeze();
    to.push(before);
    this.store.restore(state);
    this.#changes.push(...changedSheets(before, state));
    this.#settle(before);
  }

  /** After the state changed: the active sheet may be gone or hidden. */
  #settle(before: WorkbookState): void {
    if (this.store.find(this.#activeId)?.visibility !== "Visible") {
      const next = this.store.state.sheets.find(({ visibility }) => visibility === "Visible");
      if (next !== undefined) this.#activeId = next.id;
    }
    const changes = this.#changes;
    this.#changes = [];
    this.#notify();
    if (this.#eventListeners.size === 0) return;
    const events = eventsBetween(before, this.store.state, changes);
    if (events.length > 0) for (const listener of this.#eventListeners) listener(events);
  }

  #notify(): void {
    this.#notifyLater = this.#depth > 0;
    if (this.#notifyLater) return;
    for (const listener of this.#listeners) listener();
  }

  /** What Excel refuses with one of these codes is a problem that the page tells; anything else is a bug. */
  #attempt<P>(problems: Partial<Record<ExcelErrorCode, P>>, work: () => void): Result<void, P> {
    try {
      this.change(work);
      return accept(undefined);
    } catch (error) {
      const problem = error instanceof ExcelError ? problems[error.code] : undefined;
      if (problem === undefined) throw error;
      return { ok: false, problem };
    }
  }
}

/** Undo tells of its changes sheet by sheet: everything that is or was in use. */
function changedSheets(before: WorkbookState, after: WorkbookState): readonly ChangedCells[] {
  return after.sheets.flatMap((sheet) => {
    const twin = before.sheets.find(({ id }) => id === sheet.id);
    if (twin === undefined || twin === sheet) return [];
    const areas = [usedArea(twin, false) ?? [], usedArea(sheet, false) ?? []].flat();
    return areas.length === 0 ? [] : [{ sheetId: sheet.id, area: areas.reduce(union), changeType: "RangeEdited" as const }];
  });
}
