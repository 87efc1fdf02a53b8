/** The text of a cell as the rules compare it. The one place where text of old machines is turned into Unicode before anything is read. */
import { foldText } from "../plan/fold-text";
import type { GridCell } from "./grid";
import { mayBeLegacy, readLegacyText } from "./legacy-text";

/** Spaces at the ends or two together, spaces and breaks that are not plain, accents that stand by themselves. Written out: nearly every cell passes here. */
function needsWork(text: string): boolean {
  let before = 32;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 ? before === 32 : isOdd(code)) return true;
    before = code;
  }
  return before === 32;
}

function isOdd(code: number): boolean {
  return code < 32 || code === 0xa0 || (code >= 0x300 && code <= 0x36f) || (code >= 0x2000 && code <= 0x202f) || code >= 0x3000;
}

/** On one line, NFC, without spaces at the ends, in Unicode whatever font it was typed in. Empty for a cell that shows nothing. */
export function plainText(cell: GridCell | undefined): string {
  if (cell === undefined || cell.type === "none") return "";
  const { text } = cell;
  const plain = needsWork(text) ? text.normalize("NFC").replace(/\s+/g, " ").trim() : text;
  return mayBeLegacy(plain) ? readLegacyText(plain, cell.style.font) : plain;
}

/** Small letters without accents. */
export function foldedText(cell: GridCell | undefined): string {
  return foldText(plainText(cell));
}
