/** Digests in letters that people can read aloud and type: Crockford's 32, without I, L, O and U. */
import { sha256 } from "@noble/hashes/sha2";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The first `length` letters of the SHA-256 digest, five bits each; 51 at the most. */
export function digestLetters(text: string, length: number): string {
  const bytes = sha256(text);
  let letters = "";
  let waiting = 0;
  let bits = 0;
  for (const byte of bytes) {
    waiting = (waiting << 8) | byte;
    bits += 8;
    while (bits >= 5 && letters.length < length) {
      bits -= 5;
      letters += alphabet.charAt((waiting >> bits) & 31);
    }
    if (letters.length === length) break;
    waiting &= (1 << bits) - 1;
  }
  return letters;
}

/** Five letters, one of 33 million, to tell cells apart: no secret and no proof, so a quick sum will do where SHA-256 takes most of a second for 50,000 cells (FNV-1a, mixed). */
export function markLetters(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  let letters = "";
  for (let bits = 0; bits < 25; bits += 5) letters += alphabet.charAt((hash >>> bits) & 31);
  return letters;
}
