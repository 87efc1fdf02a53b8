/** The sign that begins an item: "I.", "1.", "2.1.", "a)", "-", "Nhiệm vụ 3:". */
import { foldText } from "../../plan/fold-text";

export interface Marker {
  /** `section`: Roman numbers, capitals and "Phần"; `number`: figures, `depth` 1 for "2.", 2 for "2.1."; `letter`: "a)"; `bullet`: dashes and dots. */
  readonly kind: "section" | "number" | "letter" | "bullet";
  readonly depth: number;
  /** As written, without the closing sign: "01", "2.1", "I". Empty for a bullet. */
  readonly ordinal: string;
  /** What stands after the marker. */
  readonly rest: string;
}

const forms: readonly { readonly kind: Marker["kind"]; readonly pattern: RegExp }[] = [
  { kind: "section", pattern: /^([IVXL]{1,6})\s{0,2}(?:[.):]\s{0,3}|[/\-–]\s{1,3})(?=[\p{L}"“(])/u },
  { kind: "section", pattern: /^([A-HĐ])\s?[.)/]\s{1,3}(?=\p{Lu})/u },
  { kind: "number", pattern: /^([IVX]{1,5}[./]\d{1,2}(?:\.\d{1,2}){0,2})\s?[.):\-–]?\s{1,3}(?=[\p{L}"“(])/u },
  { kind: "number", pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})\s?[.)\-–:/]{0,2}\s{1,3}(?=[\p{L}"“(])/u },
  { kind: "number", pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)](?=\p{Lu})/u },
  { kind: "number", pattern: /^(\d{1,3}|1[0-8]\d\d)\s?(?:[.)]{1,2}|\.?[/\-–:])\s{1,3}(?=\S)/u },
  { kind: "number", pattern: /^(\d{1,3})[.)](?=[\p{Lu}"“])/u },
  { kind: "number", pattern: /^\((\d{1,3})\)\s{0,3}(?=\p{L})/u },
  { kind: "letter", pattern: /^([a-zđ])\s?(?:[)/]|\.(?=\s))\.?\s{0,3}(?=\S)/u },
  { kind: "bullet", pattern: /^[-+–—−•●▪·✓*]{1,2}\s{0,4}(?=[\p{L}"“(\d])/u },
];

/** Tells most lines of running text at once: the forms below cost ten times as much. */
const couldBeMarker = /^(?:\(?\d|[-+–—−•●▪·✓*]|[IVXLA-HĐa-zđ]{1,6}\s{0,2}[.):/\-–]|[PpCcNnHhĐđ])/u;

/** Folded: `Phần I`, `Mục 2`, `Nhiệm vụ 3:`, `Hoạt động 1.` */
const wordSection = /^(?:phan|chuong)\s+(?:thu\s+)?([ivx]{1,5}|\d{1,2}|nhat|hai|ba|bon|nam)\b[.:]?\s{0,3}/;
/** "Điều 2. Giao Sở …" of a decision; "Điều 59 Luật …" is none. */
const wordArticle = /^dieu\s+(\d{1,3})\s{0,2}[.:]\s{1,3}(?=\S)/;
const wordNumber = /^(?:nhiem vu|hoat dong|noi dung|cong viec|dau viec)\s+(?:so\s+|thu\s+)?(\d{1,3})\s{0,2}[:.)-]\s{0,3}(?=\S)/;

/** Undefined where the text begins with no marker. A year ("2020. Sở …"), a date ("04/7/2011") and a negative figure are none. */
export function readMarker(text: string): Marker | undefined {
  const start = text.trimStart();
  if (!couldBeMarker.test(start)) return undefined;
  for (const { kind, pattern } of forms) {
    const found = pattern.exec(start);
    if (found === null || (kind === "bullet" && /^-\d/.test(start))) continue;
    const ordinal = found[1] ?? "";
    return { kind, depth: kind === "number" ? ordinal.split(/[./]/).length : 0, ordinal, rest: start.slice(found[0].length).trim() };
  }
  const folded = foldText(start.slice(0, 40));
  const section = wordSection.exec(folded);
  if (section !== null)
    return { kind: "section", depth: 0, ordinal: section[1]?.toUpperCase() ?? "", rest: start.slice(section[0].length).trim() };
  const article = wordArticle.exec(folded);
  const number = wordNumber.exec(folded) ?? (/^\p{Lu}/u.test(start.slice(article?.[0].length)) ? article : null);
  return number === null ? undefined : { kind: "number", depth: 1, ordinal: number[1] ?? "", rest: start.slice(number[0].length).trim() };
}
