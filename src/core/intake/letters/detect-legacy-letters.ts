/** Tells text in TCVN3 or VNI from Unicode, and from French and other texts whose letters look the same; converts it line by line. */
import { isSyllable } from "./is-syllable";
import type { LegacyEncoding } from "./legacy-letters";
import { fromLegacyLetters } from "./legacy-letters";

export interface ConvertedText {
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

/** Letters that only Vietnamese in Unicode has. */
const unicodeLetter = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/;

/** Letters of a Western code page, with the signs that stood for letters. */
const westernWord = /[A-Za-z\u00a1-\u00ff]+/g;

/** How much is looked at: an encoding shows itself in the first pages. */
const sampleLength = 200_000;

/** Undefined where nothing has to be converted. Lines that have Vietnamese letters of Unicode stay as they are. */
export function convertLegacyLetters(text: string): ConvertedText | undefined {
  if (!/[\u00a1-\u00ff]/.test(text)) return undefined;
  const encoding = detectLegacyLetters(text.slice(0, sampleLength));
  if (encoding === undefined) return undefined;
  const lines = text.split("\n").map((line) => (unicodeLetter.test(line) ? line : fromLegacyLetters(line, encoding)));
  return { text: lines.join("\n"), encoding };
}

/** The encoding in which the words that are no Vietnamese as they stand become syllables; undefined where there are none, or not enough. */
export function detectLegacyLetters(text: string): LegacyEncoding | undefined {
  const lines = text.split("\n");
  const western = lines.filter((line) => !unicodeLetter.test(line));
  const words = western.flatMap((line) => line.match(westernWord) ?? []);
  const strange = words.filter((word) => /[\u00a1-\u00ff]/.test(word) && /[A-Za-z]/.test(word) && !isSyllable(word) && !isShortName(word));
  // A few odd words in a text of real Vietnamese are names.
  const isMixed = western.length < lines.length;
  if (strange.length < (isMixed ? 5 : 1)) return undefined;
  const plain = words.filter((word) => /^[A-Za-z]?[a-z]+$/.test(word));
  if (plain.filter(isSyllable).length < 0.6 * plain.length) return undefined;
  const shares = (["tcvn3", "vni"] as const).map((encoding) => ({
    encoding,
    share: strange.filter((word) => isSyllable(fromLegacyLetters(word, encoding))).length / strange.length,
  }));
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share >= 0.85 ? best.encoding : undefined;
}

/** "Q§", "TTg", "H§ND": the first letters of several words are no syllable in any encoding. */
function isShortName(word: string): boolean {
  return /^[A-Z\u00a1-\u00ac\u00ae-\u00b4]{2,6}$/.test(word) && !/[AEIOUY]/.test(word);
}
