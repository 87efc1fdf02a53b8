/** Cuts a formula into pieces, so that a reference can be changed without touching a text or a function that looks like one. */

export type FormulaPiece =
  | { readonly kind: "reference"; readonly text: string; readonly sheet: string | undefined; readonly address: string }
  | { readonly kind: "text" | "name" | "number" | "other"; readonly text: string };

const cell = "\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}";
const address = `${cell}(?::${cell})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[0-9]{1,7}:\\$?[0-9]{1,7}`;
const sheet = "'(?:[^']|'')+'!|[\\p{L}_][\\p{L}\\p{N}_.]*!";

function pieces(decimal: "." | ","): RegExp {
  const number = decimal === "." ? "[0-9]*\\.?[0-9]+(?:[eE][+-]?[0-9]+)?" : "[0-9]*,?[0-9]+(?:[eE][+-]?[0-9]+)?";
  const reference = `(?<sheet>${sheet})?(?<address>${address})(?![\\p{L}\\p{N}_.(])`;
  const name = `(?:${sheet})?[\\p{L}_\\\\][\\p{L}\\p{N}_.]*`;
  return new RegExp(`(?<text>"(?:[^"]|"")*"?)|(?<reference>${reference})|(?<name>${name})|(?<number>${number})|(?<other>.)`, "gsu");
}

/** `decimal` is "," for a formula as a vi-VN Excel shows it. */
export function formulaPieces(formula: string, decimal: "." | "," = "."): readonly FormulaPiece[] {
  return Array.from(formula.matchAll(pieces(decimal)), ({ groups = {}, 0: text }): FormulaPiece => {
    if (groups["reference"] !== undefined) {
      const prefix = groups["sheet"]?.slice(0, -1);
      const name = prefix?.startsWith("'") === true ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
      return { kind: "reference", text, sheet: name, address: groups["address"] ?? "" };
    }
    if (groups["text"] !== undefined) return { kind: "text", text };
    if (groups["name"] !== undefined) return { kind: "name", text };
    return { kind: groups["number"] === undefined ? "other" : "number", text };
  });
}

/** The formula with each reference replaced. */
export function mapReferences(formula: string, replace: (reference: Extract<FormulaPiece, { kind: "reference" }>) => string): string {
  return formulaPieces(formula)
    .map((piece) => (piece.kind === "reference" ? replace(piece) : piece.text))
    .join("");
}
