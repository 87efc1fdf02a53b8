/** The words of a paragraph, with letters that only a font of an old Vietnamese encoding showed right turned into Unicode. */
import { encodingOfFont, showsCapitals } from "../core/intake/letters/legacy-font";
import { fromLegacyLetters } from "../core/intake/letters/legacy-letters";
import type { LegacyEncoding } from "../core/intake/letters/legacy-letters";
import type { Piece } from "./piece";

/** Pieces are joined before they are converted: VNI parts a letter from its mark, and Word may part them over two runs. */
export function readLetters(pieces: readonly Piece[], seen: Set<LegacyEncoding>): string {
  let text = "";
  let open: { font: string; text: string } | undefined;
  const finish = (): void => {
    if (open !== undefined) text += convert(open.text, open.font, seen);
    open = undefined;
  };
  for (const piece of pieces) {
    const font = piece.font !== undefined && encodingOfFont(piece.font) !== undefined ? piece.font : "";
    if (open?.font !== font) finish();
    open = { font, text: `${open?.text ?? ""}${piece.text}` };
  }
  finish();
  return text;
}

/** Words with letters of Unicode in them were typed anew, and only their font is old. */
function convert(text: string, font: string, seen: Set<LegacyEncoding>): string {
  const encoding = encodingOfFont(font);
  if (encoding === undefined) return text;
  const capitals = encoding === "tcvn3" && showsCapitals(font);
  const parts = text.split(/(\S*[\u0100-\u1fff]\S*)/);
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return part;
      const converted = fromLegacyLetters(part, encoding, capitals);
      if (converted !== part && /[\u00a1-\u00ff]/.test(part)) seen.add(encoding);
      return converted;
    })
    .join("");
}
