import type { AmountProblem } from "../core/money/amount-problem";
import { amounts } from "../text/vi/amounts";
import { functions } from "../text/vi/functions";

/** The sentence about a cell without a readable amount. A number that is too long calls for another remedy than a text. */
export function sayCellProblem(problem: AmountProblem, value: string | number | boolean | null): string {
  return problem.kind === "too-long" && typeof value === "number" ? functions.digitsLost : amounts.problem(problem);
}
