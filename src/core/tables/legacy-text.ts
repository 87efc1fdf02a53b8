/** Words of a cell that were typed before Unicode: told by the font of the cell, or by the letters where the font was changed since. */
import { convertLegacyLetters } from "../intake/letters/detect-legacy-letters";
import { isSyllable } from "../intake/letters/is-syllable";
import { encodingOfFont, showsCapitals } from "../intake/letters/legacy-font";
import { fromLegacyLetters } from "../intake/letters/legacy-letters";
import { foldText } from "../plan/fold-text";
import { headingRole } from "./heading-role";
import { isWordsLabel, readTotalLabel } from "./total-label";

/** Letters of a Western code page and none that only Unicode has: a cheap look, since nearly every cell passes here. */
export function mayBeLegacy(text: string): boolean {
  let western = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x100 && code < 0x2000) return false;
    western ||= code >= 0xa1 && code <= 0xff;
  }
  return western;
}

/** "Tæng céng" in .VnTime -> "Tổng cộng". Text that was converted while its font stayed is left alone: "Công tác" is no "Cụng tỏc". */
export function readLegacyText(text: string, font: string): string {
  const encoding = encodingOfFont(font);
  if (encoding === undefined) return convertLegacyLetters(text)?.text ?? text;
  const read = fromLegacyLetters(text, encoding, encoding === "tcvn3" && showsCapitals(font));
  return isVietnamese(text) && (isKnown(text) || !isKnown(read)) ? text : read;
}

/** Every word is a syllable as it stands, with no capital behind a small letter. */
function isVietnamese(text: string): boolean {
  const words = text.match(/[A-Za-z\u00a1-\u00ff]+/g) ?? [];
  return words.every((word) => /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u.test(word) && (isSyllable(word) || /^[\u0000-\u007f]+$/.test(word)));
}

/** A heading, a total, a title, or what stands before the words. */
function isKnown(text: string): boolean {
  const folded = foldText(text);
  return /^phu luc/.test(folded) || headingRole(folded) !== undefined || readTotalLabel(folded) !== undefined || isWordsLabel(folded);
}
