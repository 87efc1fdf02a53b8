import type { Amount } from "../core/money/amount";
import type { MoneyUnit } from "../core/money/unit";
import { cellAmount } from "./cell-amount";
import { sayCellProblem } from "./say-cell-problem";
import { throwValueError } from "./throw-value-error";

/** The amount of an argument; undefined where the cell is empty, so that a formula filled down shows nothing there. Throws what the cell then shows. */
export function readCellAmount(value: string | number | boolean | null, unit: MoneyUnit): Amount | undefined {
  const read = cellAmount(value, unit);
  if (read.ok) return read.value;
  if (read.problem.kind === "empty") return undefined;
  throwValueError(sayCellProblem(read.problem, value));
}
