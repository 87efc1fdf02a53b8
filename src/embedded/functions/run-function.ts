import type { CellValue } from "../../documents/xlsx/workbook-file";
import { plainNumber } from "../model/cells/decimal-text";
import type { CallableFunction } from "./add-in-functions";
import type { ParameterMetadata } from "./function-metadata";

/** The cells that an argument means, row by row; a single value is one cell, undefined an argument that is left out. */
export type Argument = readonly (readonly CellValue[])[] | undefined;

type Scalar = string | number | boolean;

const valueError: CellValue = { error: "#VALUE!" };

/**
 * Calls a custom function as Excel does: ranges as rows of cells, an empty cell as "" (0 where a number is wanted), what is left out as null, and an
 * invocation object behind the arguments. An error in an argument is the result, without a call. A function that throws `CustomFunctions.Error`
 * shows that error's code; anything else that it throws is a bug and flies on. Promises are not supported.
 */
export function runFunction({ metadata, run }: CallableFunction, args: readonly Argument[]): CellValue {
  const { parameters } = metadata;
  if (args.length > parameters.length) return valueError;
  const given: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const arg = args[index];
    const cells = arg?.flat() ?? [];
    const error = cells.find((cell) => typeof cell === "object" && cell !== null);
    if (error !== undefined) return error;
    const converted = convert(arg, parameter);
    if (converted === undefined) return valueError;
    given.push(converted);
  }
  try {
    return toCell(run(...given, { functionName: metadata.id }), metadata.name);
  } catch (error) {
    if (!isFunctionError(error)) throw error;
    return { error: error.code };
  }
}

/** What the function gets for a parameter; undefined where Excel would not call it. */
function convert(arg: Argument, parameter: ParameterMetadata): Scalar | readonly (readonly Scalar[])[] | null | undefined {
  if (arg === undefined) return parameter.optional === true ? null : undefined;
  if (parameter.dimensionality !== "matrix") {
    const [row = [], ...others] = arg;
    return row.length === 1 && others.length === 0 ? convertCell(row[0] ?? null, parameter.type) : undefined;
  }
  const rows = arg.map((row) => row.map((cell) => convertCell(cell, parameter.type)));
  return rows.every((row): row is Scalar[] => !row.includes(undefined)) ? rows : undefined;
}

function convertCell(cell: CellValue, type: string | undefined): Scalar | undefined {
  if (typeof cell === "object" && cell !== null) return undefined;
  if (type === "number") {
    const number = typeof cell === "string" && cell.trim() === "" ? Number.NaN : Number(cell);
    return Number.isNaN(number) ? undefined : number;
  }
  if (cell === null) return "";
  if (type !== "string") return cell;
  return typeof cell === "number" ? plainNumber(cell) : typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
}

function toCell(result: unknown, name: string): CellValue {
  if (typeof result === "string" || typeof result === "number" || typeof result === "boolean") return result;
  throw new TypeError(`${name} returned what the stand-in cannot put into a cell: ${typeof result}`);
}

/** `CustomFunctions.Error` of the client library, which lives in the pane's frame: another realm's class. */
function isFunctionError(error: unknown): error is { readonly code: string } {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" && error.code.startsWith("#");
}
