/** Writes Vietnamese in TCVN3 and VNI, as files of before Unicode have it: the way back for the tests, made from tables of its own. */
import type { LegacyEncoding } from "../../../src/core/intake/letters/legacy-letters";

/** Bases with their tones in the order of grave, hook, tilde, acute, dot below. */
const tones = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

const tcvn3: Readonly<Record<string, readonly number[]>> = {
  a: [0xb5, 0xb6, 0xb7, 0xb8, 0xb9],
  ă: [0xbb, 0xbc, 0xbd, 0xbe, 0xc6],
  â: [0xc7, 0xc8, 0xc9, 0xca, 0xcb],
  e: [0xcc, 0xce, 0xcf, 0xd0, 0xd1],
  ê: [0xd2, 0xd3, 0xd4, 0xd5, 0xd6],
  i: [0xd7, 0xd8, 0xdc, 0xdd, 0xde],
  o: [0xdf, 0xe1, 0xe2, 0xe3, 0xe4],
  ô: [0xe5, 0xe6, 0xe7, 0xe8, 0xe9],
  ơ: [0xea, 0xeb, 0xec, 0xed, 0xee],
  u: [0xef, 0xf1, 0xf2, 0xf3, 0xf4],
  ư: [0xf5, 0xf6, 0xf7, 0xf8, 0xf9],
  y: [0xfa, 0xfb, 0xfc, 0xfd, 0xfe],
};
const tcvn3Bases: Readonly<Record<string, number>> = {
  ă: 0xa8,
  â: 0xa9,
  ê: 0xaa,
  ô: 0xab,
  ơ: 0xac,
  ư: 0xad,
  đ: 0xae,
  Ă: 0xa1,
  Â: 0xa2,
  Ê: 0xa3,
  Ô: 0xa4,
  Ơ: 0xa5,
  Ư: 0xa6,
  Đ: 0xa7,
};

const vniTones = ["ø", "û", "õ", "ù", "ï"];
const vniHat = ["à", "å", "ã", "á", "ä"];
const vniBreve = ["è", "ú", "ü", "é", "ë"];
const vniI = ["ì", "æ", "ó", "í", "ò"];

export function encodeLegacy(text: string, encoding: LegacyEncoding): string {
  return [...text.normalize("NFC")].map((letter) => (encoding === "tcvn3" ? inTcvn3(letter) : inVni(letter))).join("");
}

function parts(letter: string): { readonly base: string; readonly tone: number } {
  const marked = letter.normalize("NFD");
  const tone = tones.findIndex((each) => marked.includes(each));
  return { base: marked.replace(tones[tone] ?? "", "").normalize("NFC"), tone };
}

function inTcvn3(letter: string): string {
  const { base, tone } = parts(letter);
  const known = tone < 0 ? tcvn3Bases[base] : tcvn3[base.toLowerCase()]?.[tone];
  return known === undefined ? letter : String.fromCharCode(known);
}

function inVni(letter: string): string {
  const { base, tone } = parts(letter);
  const small = base.toLowerCase();
  const isCapital = small !== base;
  const cased = (written: string): string => (isCapital ? written.toUpperCase() : written);
  if (small === "đ") return cased("ñ");
  if (small === "i") return tone < 0 ? letter : cased(vniI[tone] ?? "");
  if (small === "y" && tone === 4) return cased("î");
  if (small === "ơ" || small === "ư") return cased(`${small === "ơ" ? "ô" : "ö"}${tone < 0 ? "" : (vniTones[tone] ?? "")}`);
  if (/[âêô]/.test(small)) return cased(`${{ â: "a", ê: "e", ô: "o" }[small] ?? ""}${tone < 0 ? "â" : (vniHat[tone] ?? "")}`);
  if (small === "ă") return cased(`a${tone < 0 ? "ê" : (vniBreve[tone] ?? "")}`);
  return tone >= 0 && /[aeouy]/.test(small) ? cased(`${small}${vniTones[tone] ?? ""}`) : letter;
}
