/**
 * Computes formulas with IronCalc. The only file that knows it.
 *
 * The engine follows the workbook's state: asked for a result it brings its own copy up to date (only what differs) and evaluates once.
 * Seen with @ironcalc/wasm 0.8.4: results can be read as formatted text only, therefore the format of 15 significant digits on each
 * formula's cell; a text that looks like a number or a formula stays text when it is entered with an apostrophe. It knows no custom functions:
 * `FunctionCalls` puts their results on one more sheet, behind those of the workbook.
 */
import type { CellValue } from "../../documents/xlsx/workbook-file";
import { initSync, Model } from "@ironcalc/wasm";
import type { AddInFunctions } from "../functions/add-in-functions";
import type { CallSheet } from "../functions/function-calls";
import { callSheetName, FunctionCalls } from "../functions/function-calls";
import type { Argument } from "../functions/run-function";
import { columnLimit, parseArea, rowLimit, splitReference } from "./cells/address";
import { usedArea } from "./cells/used-area";
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
const plainFormat = "0.###############";
const cellTypes = { number: 1, text: 2, logical: 4, error: 16 };
const excelErrors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

export class FormulaEngine {
  readonly #functions: AddInFunctions;
  readonly #calls: FunctionCalls;
  #model: Model | undefined;
  #followed: WorkbookState | undefined;
  #functionsRevision = 0;

  constructor(functions: AddInFunctions) {
    this.#functions = functions;
    this.#calls = new FunctionCalls(functions);
  }

  /** The result of the formula in a cell; `state` must be frozen. */
  result(state: WorkbookState, sheet: SheetState, row: number, column: number): CellValue {
    const model = this.#follow(state);
    return computed(model, state.sheets.indexOf(sheet), row, column);
  }

  #follow(state: WorkbookState): Model {
    const { revision } = this.#functions;
    if (revision !== this.#functionsRevision) this.#followed = undefined;
    if (this.#model !== undefined && this.#followed === state) return this.#model;
    const before = this.#followed !== undefined && sameFrame(this.#followed, state) ? this.#followed : undefined;
    // Should anything go wrong half-way, the next question starts afresh.
    this.#followed = undefined;
    if (before === undefined) this.#restart();
    const model = this.#model ?? newModel(state);
    this.#model = model;
    model.pauseEvaluation();
    state.sheets.forEach((sheet, index) => {
      enterSheet({ model, index, name: sheet.name, calls: this.#calls }, before?.sheets[index], sheet);
    });
    model.resumeEvaluation();
    model.evaluate();
    // Paused: otherwise the whole workbook would be computed after each result that is entered.
    model.pauseEvaluation();
    this.#calls.settle(callSheet(model, state));
    model.resumeEvaluation();
    this.#functionsRevision = revision;
    this.#followed = state;
    return model;
  }

  #restart(): void {
    this.#model?.free();
    this.#model = undefined;
    this.#calls.clear();
  }
}

/** What the engine holds in a cell with a formula. */
function computed(model: Model, index: number, row: number, column: number): CellValue {
  const text = model.getFormattedCellValue(index, row + 1, column + 1);
  switch (model.getCellType(index, row + 1, column + 1)) {
    case cellTypes.number:
      return Number(/^-?0\.0*E[+-](?!00$)/.test(text) ? plainlyFormatted(model, index, row, column) : text) + 0;
    case cellTypes.logical:
      return text === "TRUE";
    case cellTypes.error:
      if (text === "#CIRC!") return 0;
      return { error: excelErrors.has(text) ? text : "#NAME?" };
    default:
      return text;
  }
}

/** Of 999999999999998 and a few like it the engine writes the exponent but not the digits: "0.00000000000000E+15". Another format has them. */
function plainlyFormatted(model: Model, index: number, row: number, column: number): string {
  setFormat(model, index, row, column, plainFormat);
  const text = model.getFormattedCellValue(index, row + 1, column + 1);
  setFormat(model, index, row, column, exactFormat);
  return text;
}

function setFormat(model: Model, sheet: number, row: number, column: number, format: string): void {
  model.updateRangeStyle({ sheet, row: row + 1, column: column + 1, width: 1, height: 1 }, "num_fmt", format);
}

/** The sheet of the custom functions' calls, and the cells that their arguments mean. */
function callSheet(model: Model, state: WorkbookState): CallSheet {
  const index = state.sheets.length;
  return {
    enterFormula: (row, column, formula) => enterFormula(model, index, row, column, formula),
    enterValue: (row, column, value) => model.setUserInput(index, row + 1, column + 1, inputText(value)),
    evaluate: () => {
      model.resumeEvaluation();
      model.evaluate();
      model.pauseEvaluation();
    },
    value: (row, column) => computed(model, index, row, column),
    cells: (text, home) => cellsOf(model, state, text, home),
  };
}

function cellsOf(model: Model, state: WorkbookState, text: string, home: string): Argument {
  const { sheet: sheetName = home, address } = splitReference(resolveName(state, text, home).replace(/^=/, ""));
  const index = state.sheets.findIndex(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  const sheet = state.sheets[index];
  const area = parseArea(address);
  if (sheet === undefined || area === undefined) return undefined;
  // Of whole columns and rows only what is in use.
  const used = area.rows === rowLimit || area.columns === columnLimit ? usedArea(sheet, true) : undefined;
  const rows = area.rows === rowLimit ? (used ? used.top + used.rows : 1) : area.rows;
  const columns = area.columns === columnLimit ? (used ? used.left + used.columns : 1) : area.columns;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => {
      const cell = sheet.cell(area.top + down, area.left + right);
      return cell?.formula === undefined ? (cell?.value ?? null) : computed(model, index, area.top + down, area.left + right);
    }),
  );
}

/** What a defined name means; a reference is itself. */
function resolveName(state: WorkbookState, text: string, home: string): string {
  const scoped = state.sheets.find(({ name }) => name === home)?.names ?? [];
  return [...scoped, ...state.names].find(({ name }) => name.toLowerCase() === text.toLowerCase())?.reference ?? text;
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
  model.newSheet();
  model.renameSheet(state.sheets.length, callSheetName);
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

/** Where cells are entered: a sheet of the engine, and what stands in for custom functions there. */
interface Entering {
  readonly model: Model;
  readonly index: number;
  readonly name: string;
  readonly calls: FunctionCalls;
}

function enterSheet(into: Entering, before: SheetState | undefined, sheet: SheetState): void {
  if (before === sheet) return;
  for (const [row, cells] of sheet.cells) enterRow(into, row, before?.cells.get(row), cells);
  if (before === undefined) return;
  for (const [row, cells] of before.cells) if (!sheet.cells.has(row)) enterRow(into, row, cells, undefined);
}

function enterRow(into: Entering, row: number, before: RowState | undefined, now: RowState | undefined): void {
  if (before === now) return;
  for (const [column, cell] of now?.cells ?? []) {
    const known = before?.cells.get(column);
    if (known?.value === cell.value && known.formula === cell.formula) continue;
    if (known === undefined && cell.value === null && cell.formula === undefined) continue;
    enterCell(into, row, column, cell);
  }
  for (const column of before?.cells.keys() ?? []) if (now?.cells.has(column) !== true) clearCell(into, row, column);
}

function enterCell(into: Entering, row: number, column: number, { value, formula }: CellState): void {
  if (formula !== undefined) {
    const replaced = into.calls.replace(cellKey(into, row, column), into.name, formula);
    enterFormula(into.model, into.index, row, column, replaced);
  } else if (value === null) clearCell(into, row, column);
  else {
    into.calls.forget(cellKey(into, row, column));
    into.model.setUserInput(into.index, row + 1, column + 1, inputText(value));
  }
}

function clearCell(into: Entering, row: number, column: number): void {
  into.calls.forget(cellKey(into, row, column));
  into.model.rangeClearContents(into.index, row + 1, column + 1, row + 1, column + 1);
}

const cellKey = ({ index }: Entering, row: number, column: number): string => `${String(index)} ${String(row)} ${String(column)}`;

function enterFormula(model: Model, index: number, row: number, column: number, formula: string): void {
  model.setUserInput(index, row + 1, column + 1, quoteSheets(formula));
  setFormat(model, index, row, column, exactFormat);
}

function inputText(value: CellValue): string {
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  return value?.error ?? "";
}

/** The engine wants apostrophes around every sheet's name with letters beyond ASCII; around the others they do no harm. */
function quoteSheets(formula: string): string {
  return mapReferences(formula, ({ text, sheet, address }) => (sheet === undefined ? text : `'${sheet.replaceAll("'", "''")}'!${address}`));
}
