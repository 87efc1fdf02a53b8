import { formulaPieces } from "./formula-pieces";

/**
 * Whether Excel would take the text for a formula at all: something after "=", brackets and quotes closed, no operator at the end.
 * What passes may still be an error value; what does not pass is refused at once, as Excel refuses it.
 */
export function isFormula(text: string): boolean {
  if (!text.startsWith("=")) return false;
  let depth = 0;
  let last = "";
  for (const piece of formulaPieces(text.slice(1))) {
    if (piece.kind === "text" && !/^"(?:[^"]|"")*"$/s.test(piece.text)) return false;
    if (piece.text.trim() === "") continue;
    if (piece.text === "(") depth += 1;
    if (piece.text === ")") depth -= 1;
    if (depth < 0 || (piece.kind === "other" && !/[-+*/^&=<>%(),;{}#!:?@]/.test(piece.text))) return false;
    last = piece.text;
  }
  return depth === 0 && last !== "" && !/^[-+*/^&=<>(,;]$/.test(last);
}
