/** Formulas as the formula bar of a vi-VN Excel shows them: ";" between arguments and "," for decimals. Function names stay English. */
import type { CellLocale } from "../cells/locale";
import { formulaPieces } from "./formula-pieces";

export function formulaFromLocal(formula: string, locale: CellLocale): string {
  if (locale.listSeparator === ",") return formula;
  return formulaPieces(formula, locale.decimal)
    .map((piece) =>
      piece.kind === "number" ? piece.text.replace(",", ".") : piece.kind === "other" && piece.text === ";" ? "," : piece.text,
    )
    .join("");
}

export function formulaToLocal(formula: string, locale: CellLocale): string {
  if (locale.listSeparator === ",") return formula;
  return formulaPieces(formula)
    .map((piece) =>
      piece.kind === "number"
        ? piece.text.replace(".", locale.decimal)
        : piece.kind === "other" && piece.text === ","
          ? locale.listSeparator
          : piece.text,
    )
    .join("");
}
