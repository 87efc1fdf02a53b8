/** Numbers of rows as officers write them: "A", "I", "1", "1.1", "II.2", "a)", "-", "+", in a column of their own or before the content. */

export type OrdinalStyle = "upper" | "roman" | "number" | "dotted" | "lower" | "bullet" | "group";

export interface Ordinal {
  readonly style: OrdinalStyle;
  /** Tells styles of one kind apart: the sign of a bullet, the word of a group, the depth of a dotted number, brackets around it. */
  readonly key: string;
  /** Place in its list, from 1; 0 where it has none. */
  readonly value: number;
  /** As written, without dots and brackets at the end, in capitals: "II.2". Empty for a bullet. */
  readonly text: string;
  /** What stands before the last dot: "II". Empty where there is none. */
  readonly parent: string;
  /** "I", "C", "D": a Roman number or a letter; what stands around it tells. */
  readonly ambiguous: boolean;
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const romanPattern = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;

function romanValue(text: string): number | undefined {
  if (text === "" || !romanPattern.test(text)) return undefined;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = romanDigits[text.charAt(at)] ?? 0;
    value += digit < (romanDigits[text.charAt(at + 1)] ?? 0) ? -digit : digit;
  }
  return value;
}

const simple = (style: OrdinalStyle, value: number, text: string, parent = "", ambiguous = false, key: string = style): Ordinal => ({
  style,
  key,
  value,
  text,
  parent,
  ambiguous,
});

/** The ordinal that a whole cell is: "01", "1.", "(2)", "I", "II.2", "1.1.", "a)", "-". Undefined where the cell is anything else. */
export function readOrdinal(text: string): Ordinal | undefined {
  // Nearly all are one of these two.
  if (/^\d{1,4}$/.test(text)) return simple("number", Number(text), String(Number(text)));
  const [, first, second] = /^(\d{1,3})\.(\d{1,3})$/.exec(text) ?? [];
  if (first !== undefined && second !== undefined) {
    const parent = String(Number(first));
    return simple("dotted", Number(second), `${parent}.${String(Number(second))}`, parent, false, "dotted2");
  }
  const bare = text.replace(/^[\s(]+/, "").replace(/[\s).:/]+$/, "");
  if (bare === "" || bare.length > 14) return undefined;
  const bullet = /^([-–+*•○●*‐])$/.exec(bare)?.[1];
  if (bullet !== undefined) return simple("bullet", 0, "", "", false, `bullet${bullet === "–" ? "-" : bullet}`);
  return withBrackets(readBare(bare), text);
}

/** "(1)" numbers another level than "1". */
function withBrackets(ordinal: Ordinal | undefined, text: string): Ordinal | undefined {
  return ordinal === undefined || !/^\s*\(.*\)\s*$/.test(text) ? ordinal : { ...ordinal, key: `(${ordinal.key})` };
}

function readBare(bare: string): Ordinal | undefined {
  if (/^\d{1,4}$/.test(bare)) return simple("number", Number(bare), String(Number(bare)));
  const parts = bare.split(/[.,-]\s?/);
  if (parts.length > 1) return readDotted(parts);
  if (/^[a-z\u0111]$/.test(bare)) return simple("lower", letterValue(bare), bare.toUpperCase());
  const roman = romanValue(bare);
  if (roman !== undefined) return simple("roman", roman, bare, "", bare.length === 1);
  if (/^[A-Z\u0110]$/.test(bare)) return simple("upper", letterValue(bare), bare);
  return undefined;
}

/** Đ stands after D in a Vietnamese list; F, J, W, Z are left out of some: only the order counts. */
function letterValue(letter: string): number {
  const code = letter.toUpperCase().charCodeAt(0);
  return code === 0x110 ? 4.5 : code - 64;
}

function readDotted(parts: readonly string[]): Ordinal | undefined {
  const fits = parts.every((part, index) =>
    index === 0 ? /^(?:\d{1,3}|[A-Z]|[IVX]{1,5}|[a-z])$/.test(part) : /^(?:\d{1,3}|[IVX]{1,5}|[a-z])$/.test(part),
  );
  const last = parts.at(-1) ?? "";
  if (!fits || parts.length > 6) return undefined;
  const value = /^\d+$/.test(last) ? Number(last) : (romanValue(last) ?? letterValue(last));
  const plain = parts.map((part) => (/^\d+$/.test(part) ? String(Number(part)) : part.toUpperCase()));
  return simple("dotted", value, plain.join("."), plain.slice(0, -1).join("."), false, `dotted${String(parts.length)}`);
}

const embedded =
  /^\s*(?:((?:[A-Z\u0110]|[IVX]{1,5}|\d{1,3}|[a-z\u0111])(?:\.(?:\d{1,3}|[a-z]))*)\s*[.):]\s*(?=\S)|(\d{1,3}(?:\.\d{1,3})+)\s+(?=\S)|([-–+*•○●])\s*(?=\S))/u;
const group =
  /^\s*(nhom|phan|muc|chuong|tieu muc|hop phan|du an|noi dung|nhiem vu|linh vuc|goi|dot|ky)\s+(?:so\s+)?(\d{1,3}|[ivx]{1,5})(?![\p{L}\d])\s*[-.:–)]?/u;

/** The ordinal before the words of a content: "1. Nguồn …", "a) …", "- …", "Nhóm 2 - …". `folded`: the same text without accents. */
export function readLeadingOrdinal(text: string, folded: string): Ordinal | undefined {
  const found = embedded.exec(text);
  if (found !== null) return readOrdinal(found[1] ?? found[2] ?? found[3] ?? "");
  const named = group.exec(folded);
  if (named === null) return undefined;
  const digits = named[2] ?? "";
  const value = /^\d/.test(digits) ? Number(digits) : (romanValue(digits.toUpperCase()) ?? 0);
  return simple("group", value, digits.toUpperCase(), "", false, `group ${named[1] ?? ""}`);
}

/** The same ordinal read as a capital letter, where it was taken for a Roman number. */
export function asLetter(ordinal: Ordinal): Ordinal {
  return { ...ordinal, style: "upper", key: "upper", value: letterValue(ordinal.text), ambiguous: false };
}
