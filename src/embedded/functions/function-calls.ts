/**
 * Lets a formula engine that knows no custom functions compute formulas with them. Each call becomes a reference to a cell of a sheet of its own
 * that nobody sees; `settle` calls the functions and puts the results there, as often as results depend on each other.
 *
 * A call's row on that sheet: the result in the first column, then one cell for each argument that must be computed.
 */
import type { CellValue } from "../../documents/xlsx/workbook-file";
import { formatArea, parseArea } from "../model/cells/address";
import { formulaPieces, mapReferences } from "../model/formulas/formula-pieces";
import type { AddInFunctions, CallableFunction } from "./add-in-functions";
import { replaceCalls } from "./replace-calls";
import type { Argument } from "./run-function";
import { runFunction } from "./run-function";

/** A name that nobody types. */
export const callSheetName = "\u0001calls";

/** What the engine offers. Rows and columns count from zero. */
export interface CallSheet {
  /** A formula into the sheet of the calls. */
  enterFormula: (row: number, column: number, formula: string) => void;
  enterValue: (row: number, column: number, value: CellValue) => void;
  evaluate: () => void;
  /** A computed cell of the sheet of the calls. */
  value: (row: number, column: number) => CellValue;
  /** The cells of a reference or of a defined name on a sheet, row by row; undefined where it means none. */
  cells: (text: string, home: string) => Argument;
}

type ArgumentPlace =
  | { readonly kind: "left-out" }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "result"; readonly row: number }
  /** A name may mean cells, or anything that can be computed. */
  | { readonly kind: "name"; readonly text: string; readonly column: number; readonly formula: string }
  | { readonly kind: "expression"; readonly column: number; readonly formula: string };

interface Call {
  readonly row: number;
  readonly home: string;
  readonly callable: CallableFunction;
  readonly args: readonly ArgumentPlace[];
  entered: boolean;
  /** The arguments of the last call, so that a function runs only when they change. */
  known: string | undefined;
  value: CellValue;
}

export class FunctionCalls {
  readonly #functions: AddInFunctions;
  readonly #calls = new Map<number, Call>();
  readonly #rowsOfCell = new Map<string, readonly number[]>();
  #nextRow = 0;

  constructor(functions: AddInFunctions) {
    this.#functions = functions;
  }

  /** The engine starts afresh. */
  clear(): void {
    this.#calls.clear();
    this.#rowsOfCell.clear();
    this.#nextRow = 0;
  }

  /** What the engine is to compute in place of the formula of a cell on the sheet `home`. The cell's earlier calls are forgotten. */
  replace(cell: string, home: string, formula: string): string {
    this.forget(cell);
    const rows: number[] = [];
    const replaced = replaceCalls(
      formula,
      (name) => this.#functions.find(name) !== undefined,
      (name, args) => {
        const row = this.#add(name, home, args);
        rows.push(row);
        return resultAddress(row);
      },
    );
    if (rows.length > 0) this.#rowsOfCell.set(cell, rows);
    return replaced;
  }

  /** The cell holds no formula any more. */
  forget(cell: string): void {
    for (const row of this.#rowsOfCell.get(cell) ?? []) this.#calls.delete(row);
    this.#rowsOfCell.delete(cell);
  }

  /** Calls every function whose arguments changed until all results fit each other. Cells that refer to themselves in a circle end somewhere. */
  settle(sheet: CallSheet): void {
    if (this.#calls.size === 0) return;
    if (this.#enterArguments(sheet)) sheet.evaluate();
    for (let round = 0; round <= this.#calls.size; round += 1) {
      let changed = false;
      for (const call of this.#calls.values()) changed = this.#run(call, sheet) || changed;
      if (!changed) return;
      sheet.evaluate();
    }
  }

  #add(name: string, home: string, args: readonly string[]): number {
    const callable = this.#functions.find(name);
    if (callable === undefined) throw new RangeError(`No function ${name}`);
    const row = this.#nextRow;
    this.#nextRow += 1;
    const places = args.map((text, index) => placeOf(text, index + 1, home));
    this.#calls.set(row, { row, home, callable, args: places, entered: false, known: undefined, value: null });
    return row;
  }

  #enterArguments(sheet: CallSheet): boolean {
    let entered = false;
    for (const call of this.#calls.values()) {
      if (call.entered) continue;
      call.entered = true;
      for (const arg of call.args) {
        if (arg.kind !== "expression" && (arg.kind !== "name" || sheet.cells(arg.text, call.home) !== undefined)) continue;
        sheet.enterFormula(call.row, arg.column, arg.formula);
        entered = true;
      }
    }
    return entered;
  }

  /** Whether there is another result. */
  #run(call: Call, sheet: CallSheet): boolean {
    const args = call.args.map((arg) => this.#read(arg, call, sheet));
    const known = JSON.stringify(args.map((arg) => arg ?? "left out"));
    if (known === call.known) return false;
    const first = call.known === undefined;
    call.known = known;
    const value = runFunction(call.callable, args);
    if (!first && JSON.stringify(value) === JSON.stringify(call.value)) return false;
    call.value = value;
    sheet.enterValue(call.row, 0, value);
    return true;
  }

  #read(arg: ArgumentPlace, call: Call, sheet: CallSheet): Argument {
    switch (arg.kind) {
      case "left-out":
        return undefined;
      case "reference":
        return sheet.cells(arg.text, call.home) ?? [[{ error: "#REF!" }]];
      case "result":
        return [[this.#calls.get(arg.row)?.value ?? null]];
      case "name":
        return sheet.cells(arg.text, call.home) ?? [[sheet.value(call.row, arg.column)]];
      case "expression":
        return [[sheet.value(call.row, arg.column)]];
    }
  }
}

const resultAddress = (row: number): string => `'${callSheetName}'!${formatArea({ top: row, left: 0, rows: 1, columns: 1 }, true)}`;

/** A reference is read cell by cell, so that an empty cell stays empty and a range a range; anything else is computed as one value. */
function placeOf(text: string, column: number, home: string): ArgumentPlace {
  if (text === "") return { kind: "left-out" };
  const [piece, ...others] = formulaPieces(text);
  if (piece?.kind === "reference" && others.length === 0) {
    if (piece.sheet === callSheetName) return { kind: "result", row: parseArea(piece.address)?.top ?? 0 };
    return { kind: "reference", text };
  }
  const isName = piece?.kind === "name" && others.length === 0;
  const qualified = mapReferences(`=${text}`, (reference) =>
    reference.sheet === undefined ? `'${home.replaceAll("'", "''")}'!${reference.address}` : reference.text,
  );
  return isName ? { kind: "name", text, column, formula: qualified } : { kind: "expression", column, formula: qualified };
}
