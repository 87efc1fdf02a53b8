/**
 * Computes formulas with IronCalc. The only file that knows it.
 *
 * The engine follows the workbook's state: asked for a result it brings its own copy up to date (only what differs) and evaluates once.
 * Seen with @ironcalc/wasm 0.8.4: results can be read as formatted text only, therefore the format of 15 significant digits on each
 * formula's cell; a text that looks like a number or a formula stays text when it is entered with an apostrophe.
 */
import type { CellValue } from "../../documents/xlsx/workbook-file";
import { initSync, Model } from "@ironcalc/wasm";
import { mapReferences } from "./formulas/formula-pieces";
import type { CellState, RowState, SheetState } from "./state/sheet-state";
import type { WorkbookState } from "./state/workbook-state";

let loaded = false;

/** Once for all workbooks, before the first result is asked for. `wasm` is the file `wasm_bg.wasm` of the package. */
export function loadFormulaEngine(wasm: BufferSource): void {
  if (!loaded) initSync({ module: wasm });
  loaded = true;
}

const exactFormat = "0.00000000000000E+00";
const cellTypes = { number: 1, text: 2, logical: 4, error: 16 };
const excelErrors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

export class FormulaEngine {
  #model: Model | undefined;
  #followed: WorkbookState | undefined;

  /** The result of the formula in a cell; `state` must be frozen. */
  result(state: WorkbookState, sheet: SheetState, row: number, column: number): CellValue {
    const model = this.#follow(state);
    const index = state.sheets.indexOf(sheet);
    const text = model.getFormattedCellValue(index, row + 1, column + 1);
    switch (model.getCellType(index, row + 1, column + 1)) {
      case cellTypes.number:
        return Number(text) + 0;
      case cellTypes.logical:
        return text === "TRUE";
      case cellTypes.error:
        if (text === "#CIRC!") return 0;
        return { error: excelErrors.has(text) ? text : "#NAME?" };
      default:
        return text;
    }
  }

  #follow(state: WorkbookState): Model {
    if (this.#model !== undefined && this.#followed === state) return this.#model;
    const before = this.#followed !== undefined && sameFrame(this.#followed, state) ? this.#followed : undefined;
    // Should anything go wrong half-way, the next question starts afresh.
    this.#followed = undefined;
    if (before === undefined) this.#restart();
    const model = this.#model ?? newModel(state);
    this.#model = model;
    model.pauseEvaluation();
    state.sheets.forEach((sheet, index) => {
      enterSheet(model, index, before?.sheets[index], sheet);
    });
    model.resumeEvaluation();
    model.evaluate();
    this.#followed = state;
    return model;
  }

  #restart(): void {
    this.#model?.free();
    this.#model = undefined;
  }
}

/** Whether sheets and names are the same, so that only cells can differ. Otherwise the engine starts afresh: it is quick and cannot go wrong. */
function sameFrame(one: WorkbookState, other: WorkbookState): boolean {
  if (one.names !== other.names || one.sheets.length !== other.sheets.length) return false;
  return one.sheets.every((sheet, index) => {
    const twin = other.sheets[index];
    return twin?.id === sheet.id && twin.name === sheet.name && twin.names === sheet.names;
  });
}

function newModel(state: WorkbookState): Model {
  const model = new Model("workbook", "en", "UTC", "en");
  model.pauseEvaluation();
  for (const index of state.sheets.keys()) {
    if (index > 0) model.newSheet();
    // First a name that no other sheet has: the engine calls its new sheets "Sheet2", which may be a name further on.
    model.renameSheet(index, `\u0001${String(index)}`);
  }
  state.sheets.forEach((sheet, index) => {
    model.renameSheet(index, sheet.name);
  });
  for (const { name, reference } of state.names) defineName(model, name, undefined, reference);
  state.sheets.forEach((sheet, index) => {
    for (const { name, reference } of sheet.names) defineName(model, name, index, reference);
  });
  return model;
}

/** Names that the engine cannot hold are left out: a formula with one shows #NAME?, which is seen. */
function defineName(model: Model, name: string, scope: number | undefined, reference: string): void {
  try {
    model.newDefinedName(name, scope, quoteSheets(reference));
  } catch (error) {
    if (typeof error !== "string" && !(error instanceof Error)) throw error;
  }
}

function enterSheet(model: Model, index: number, before: SheetState | undefined, sheet: SheetState): void {
  if (before === sheet) return;
  for (const [row, cells] of sheet.cells) enterRow(model, index, row, before?.cells.get(row), cells);
  if (before === undefined) return;
  for (const [row, cells] of before.cells) if (!sheet.cells.has(row)) enterRow(model, index, row, cells, undefined);
}

function enterRow(model: Model, index: number, row: number, before: RowState | undefined, now: RowState | undefined): void {
  if (before === now) return;
  for (const [column, cell] of now?.cells ?? []) {
    const known = before?.cells.get(column);
    if (known?.value === cell.value && known.formula === cell.formula) continue;
    if (known === undefined && cell.value === null && cell.formula === undefined) continue;
    enterCell(model, index, row, column, cell);
  }
  for (const column of before?.cells.keys() ?? [])
    if (now?.cells.has(column) !== true) model.rangeClearContents(index, row + 1, column + 1, row + 1, column + 1);
}

function enterCell(model: Model, index: number, row: number, column: number, cell: CellState): void {
  if (cell.formula === undefined && cell.value === null) {
    model.rangeClearContents(index, row + 1, column + 1, row + 1, column + 1);
    return;
  }
  model.setUserInput(index, row + 1, column + 1, inputText(cell));
  if (cell.formula !== undefined)
    model.updateRangeStyle({ sheet: index, row: row + 1, column: column + 1, width: 1, height: 1 }, "num_fmt", exactFormat);
}

function inputText({ value, formula }: CellState): string {
  if (formula !== undefined) return quoteSheets(formula);
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  return value?.error ?? "";
}

/** The engine wants apostrophes around every sheet's name with letters beyond ASCII; around the others they do no harm. */
function quoteSheets(formula: string): string {
  return mapReferences(formula, ({ text, sheet, address }) => (sheet === undefined ? text : `'${sheet.replaceAll("'", "''")}'!${address}`));
}
