/** The short code of a fingerprint: "7K3F-9QXM-2D4T". Eleven letters of the digest and one that tells a slip of the hand. */
import { digestLetters } from "./digest";

const digestLength = 11;

export function fingerprintCode(canonical: string): string {
  const letters = digestLetters(canonical, digestLength);
  return grouped(letters + checkLetter(letters));
}

const grouped = (letters: string): string => letters.replace(/(.{4})(?=.)/g, "$1-");
const checkLetter = (letters: string): string => digestLetters(letters, 1);

/** Whether the text is such a code, its last letter right. */
export function isFingerprintCode(text: string): boolean {
  if (!/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}$/.test(text)) return false;
  const letters = text.replaceAll("-", "");
  return letters.slice(digestLength) === checkLetter(letters.slice(0, digestLength));
}

/** Whether a line states such a code: where it is printed below a table it is no part of what was checked. */
export function statesFingerprint(text: string): boolean {
  return [...text.matchAll(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/g)].some(([code]) => isFingerprintCode(code));
}
