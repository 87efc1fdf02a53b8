/** A sum that takes in its own cell: Excel shows zero, or whatever it computed before. */
import type { ColumnSum } from "../../tables/column-sum";
import { address, columnRanges } from "../../tables/address";
import { sumWithItself } from "../../tables/doubtful-formula";
import type { Fix } from "../finding";
import { sheetRule } from "../rule";

export const circularFormula = sheetRule("circular-formula", "error", ({ sheet, doubtful }) =>
  doubtful.flatMap((each) => {
    const { row, column } = each;
    const { formula = "" } = each.cell;
    const sum = sumWithItself(each);
    if (sum === undefined) return [];
    const cell = address(row, column);
    const fix = withoutOwn(sum, row, column, formula);
    return [
      {
        rule: "circular-formula" as const,
        severity: "error" as const,
        sheet: sheet.name,
        cell,
        cells: [cell],
        other: formula,
        ...(fix === undefined ? {} : { fix }),
      },
    ];
  }),
);

/** `=SUM(C3:C6)` in C6 -> `=SUM(C3:C5)`: one range that begins or ends with its own cell. */
function withoutOwn({ stretches }: ColumnSum, row: number, column: number, formula: string): Fix | undefined {
  const [only] = stretches;
  if (only === undefined || stretches.length > 1 || !/^=\s*(?:SUM|SUBTOTAL)\((?:\s*9\s*,)?[^(),]*\)$/i.test(formula)) return undefined;
  const [first, last] = [only.first === row ? row + 1 : only.first, only.last === row ? row - 1 : only.last];
  if (first > last || (first === only.first && last === only.last)) return undefined;
  const [range = ""] = columnRanges(first === last ? [first] : Array.from({ length: last - first + 1 }, (_, at) => first + at), column);
  return { kind: "formula", cell: address(row, column), formula: formula.replace(/[^(,\s]*(?=\s*\)$)/, range) };
}
