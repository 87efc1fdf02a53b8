import { formulaPieces } from "../model/formulas/formula-pieces";

/**
 * The formula with each call of a known function replaced, the inner ones first: `replace` gets the function's name and its arguments as
 * they stand there, "" for one that is left out. Calls whose brackets do not close stay as they are.
 */
export function replaceCalls(
  formula: string,
  isKnown: (name: string) => boolean,
  replace: (name: string, args: readonly string[]) => string,
): string {
  const pieces = formulaPieces(formula);
  let done = "";
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const end = piece.kind === "name" && isKnown(piece.text) && pieces[index + 1]?.text === "(" ? closing(pieces, index + 1) : undefined;
    if (end === undefined) {
      done += piece.text;
      continue;
    }
    const args = splitArguments(pieces.slice(index + 2, end)).map((text) => replaceCalls(text, isKnown, replace));
    done += replace(piece.text, args);
    index = end;
  }
  return done;
}

type Texts = readonly { readonly text: string }[];

const deeper = (text: string): number => (text === "(" || text === "{" ? 1 : text === ")" || text === "}" ? -1 : 0);

/** The place of the bracket that closes the one at `open`. */
function closing(pieces: Texts, open: number): number | undefined {
  let depth = 0;
  for (let index = open; index < pieces.length; index += 1) {
    depth += deeper(pieces[index]?.text ?? "");
    if (depth === 0) return index;
  }
  return undefined;
}

function splitArguments(pieces: Texts): readonly string[] {
  if (pieces.every(({ text }) => text.trim() === "")) return [];
  const args = [""];
  let depth = 0;
  for (const { text } of pieces) {
    depth += deeper(text);
    if (depth === 0 && text === ",") args.push("");
    else args.push((args.pop() ?? "") + text);
  }
  return args.map((text) => text.trim());
}
