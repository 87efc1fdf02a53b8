/** The name of a body as words that can be compared, whatever its signs, capitals and short forms are. */
import { foldText } from "../fold-text";

export interface NameWord {
  /** Folded: small letters without accents. */
  readonly folded: string;
  /** Begins with a capital or a figure, as the names of places do. A word that only says a kind of place ("huyện", "thị xã") counts as one. */
  readonly capital: boolean;
}

const placeKinds = "huyện|quận|thị xã|tx|thành phố|tp|thị trấn|đặc khu|phường|xã(?! hội)";

/** Kinds of places in a row, in any order: "các huyện, thị xã, thành phố". With accents: "quân sự" and "quản lý" are no "quận". */
const kindsInARow = new RegExp(
  `(?<!\\p{L})(?:cấp )?(?:${placeKinds})(?!\\p{L})(?:[\\s,;:/-]+(?:(?:và|các|cấp)\\s+)*(?:${placeKinds})(?!\\p{L}))*`,
  "giu",
);

/** Written out in most texts, shortened in others. Both sides folded. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\buy ban nhan dan\b/g, "ubnd"],
  [/\bhoi dong nhan dan\b/g, "hdnd"],
  [/\bbo doi bien phong\b/g, "bdbp"],
  [/\bmat tran to quoc\b/g, "mttq"],
  [/\btoa an nhan dan\b/g, "tand"],
  [/\bvien kiem sat nhan dan\b/g, "vksnd"],
  [/\btrung uong\b/g, "tw"],
  [/\bphat trien nong thon\b/g, "ptnt"],
  [/\bthuong binh xa hoi\b/g, "tbxh"],
];

const emptyWords = new Set(["va", "cac", "nhung", "cua"]);

/**
 * The words of a name without signs, "và" and "các". Several kinds of places in a row become the one that decides: districts
 * ("huyện, quận, thị xã" with or without "thành phố") are "huyen", communes with towns "thi tran", with special zones "dac khu".
 */
export function nameWords(name: string): readonly NameWord[] {
  const plain = name
    .normalize("NFC")
    .replace(/[‐-―−]/g, "-")
    .replace(/[.…]/g, " ")
    .replace(kindsInARow, (kinds) => ` \u0001${decidingKind(kinds.toLowerCase())}\u0001 `);
  const capitals = plain.split(/[^\p{L}\p{N}\u0001]+/u).filter((word) => word !== "");
  const words = capitals.map((word) => ({
    folded: foldText(word.replace(/\u0001/g, "")),
    capital: /^[\p{Lu}\p{N}\u0001]/u.test(word),
  }));
  return shorten(words.filter((word) => !emptyWords.has(word.folded)));
}

function decidingKind(kinds: string): string {
  if (/huyện|quận|thị xã|tx/.test(kinds)) return "huyen";
  if (kinds.includes("thị trấn")) return "thitran";
  if (kinds.includes("đặc khu")) return "dackhu";
  return /phường|(?<!thị )xã/.test(kinds) ? "xa" : "thanhpho";
}

function shorten(words: readonly NameWord[]): readonly NameWord[] {
  const written = words.map((word) => word.folded).join(" ");
  const short = shortened.reduce((text, [long, form]) => text.replace(long, form), written);
  if (short === written) return words;
  // The replaced words are capitals or not as their first one is; what follows keeps its own.
  const result: NameWord[] = [];
  let at = 0;
  for (const folded of short.split(" ")) {
    const word = words[at];
    result.push({ folded, capital: word?.capital ?? false });
    at += word?.folded === folded ? 1 : (shortened.find(([, form]) => form === folded)?.[0].source.split(" ").length ?? 1);
  }
  return result;
}

/** One text for all spellings: "Sở TT&TT", "sở TT - TT" and "SỞ TTTT" are "sotttt". */
export function joinedWords(words: readonly NameWord[]): string {
  return words.map((word) => word.folded).join("");
}
