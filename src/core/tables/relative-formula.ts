/** A formula as its neighbours would have it: references as steps from its own cell, so that `=D7*E7` in row 7 and `=D8*E8` in row 8 are one. */
import { columnIndex } from "./address";

const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(!])|[\p{L}_][\p{L}\d_.]*/gu;

export function relativeFormula(formula: string, row: number, column: number): string {
  return formula
    .replace(
      piece,
      (
        text: string,
        fixedColumn: string | undefined,
        letters: string | undefined,
        fixedRow: string | undefined,
        digits: string | undefined,
      ) => {
        const index = letters === undefined ? undefined : columnIndex(letters);
        if (index === undefined) return text;
        const columnPart = fixedColumn === "$" ? `C${String(index)}` : `C[${String(index - column)}]`;
        const rowPart = fixedRow === "$" ? `R${String(digits)}` : `R[${String(Number(digits) - 1 - row)}]`;
        return `${rowPart}${columnPart}`;
      },
    )
    .replace(/\s+/g, "")
    .toUpperCase();
}
