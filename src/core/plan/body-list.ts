/** Understands a cell that names bodies: "Sở A; Sở Văn hóa, Thể thao và Du lịch và các đơn vị có liên quan" are three. */
import {
  alwaysNewHeads,
  bareNames,
  bodyHeads,
  collectiveHeads,
  genericHeads,
  kindHeads,
  notHeads,
  placeHeads,
  unbrokenNames,
} from "./body-heads";
import { foldText } from "./fold-text";
import type { BodyList } from "./task";

/**
 * The bodies of a cell in reading order. `text` stays as written, on one line; names lose only their closing punctuation.
 * A collective phrase ("các sở, ban, ngành tỉnh", "UBND các huyện: A, B và thị xã C") is one name.
 */
export function readBodies(text: string): BodyList {
  const written = text.replace(/\s+/g, " ").trim();
  if (written.length > longestList) return { text: written, names: [written] };
  const names: string[] = [];
  for (const part of separate(written)) {
    const name = part.text.replace(/^[-+–•\s]+/, "");
    const previous = names.at(-1);
    if (previous !== undefined && !startsNewName(name, part.separator, previous)) names[names.length - 1] = previous + part.between + name;
    else names.push(name);
  }
  return { text: written, names: names.map(withoutClosing).filter((name) => name !== "") };
}

/** Beyond this a cell holds prose, whatever stands above it. */
const longestList = 5_000;

interface Part {
  readonly text: string;
  readonly separator: "start" | "semicolon" | "comma" | "and";
  /** The separator as written, to put the parts together again. */
  readonly between: string;
}

/** Cuts at every separator outside brackets; whether each cut stays is decided afterwards. */
function separate(text: string): readonly Part[] {
  const parts: Part[] = [];
  const folded = foldText(text);
  const kept = folded.length === text.length ? unbrokenStretches(folded) : [];
  let depth = 0;
  let start = 0;
  let before: Pick<Part, "separator" | "between"> = { separator: "start", between: "" };
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === "(") depth += 1;
    else if (letter === ")") depth = Math.max(0, depth - 1);
    if (depth > 0 || kept.some(([from, to]) => at >= from && at < to)) continue;
    const found = separatorAt(text, at);
    if (found === undefined) continue;
    parts.push({ text: text.slice(start, at), ...before });
    before = found;
    start = at + found.between.length;
    at = start - 1;
  }
  parts.push({ text: text.slice(start), ...before });
  return parts;
}

function separatorAt(text: string, at: number): Pick<Part, "separator" | "between"> | undefined {
  const letter = text.charAt(at);
  if (letter === ";") return { separator: "semicolon", between: text.charAt(at + 1) === " " ? "; " : ";" };
  if (letter === ",") return { separator: "comma", between: text.charAt(at + 1) === " " ? ", " : "," };
  const and = letter === " " && foldText(text.slice(at, at + 4)) === " va " ? text.slice(at, at + 4) : undefined;
  return and === undefined ? undefined : { separator: "and", between: and };
}

function unbrokenStretches(folded: string): readonly (readonly [number, number])[] {
  return unbrokenNames.flatMap((name) => {
    const at = folded.indexOf(name);
    return at < 0 ? [] : [[at, at + name.length] as const];
  });
}

function startsNewName(name: string, separator: Part["separator"], previous: string): boolean {
  const folded = foldText(name);
  if (separator === "semicolon")
    return !(startsWith(folded, placeHeads) && /^\p{Ll}/u.test(name) && startsWith(foldText(previous), ["ubnd", "uy ban", "hdnd"]));
  if (name === "" || previous === "" || startsWith(folded, notHeads)) return false;
  // "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân" serves both and is one office.
  if (separator === "and" && /^van phong .*(?:nhan dan|hdnd|quoc hoi)$/.test(foldText(previous))) return false;
  if (startsWith(folded, alwaysNewHeads)) return !/^(?:cac|so|bo|ban)$/.test(foldText(previous)) || separator === "comma";
  if (bareNames.includes(folded)) return true;
  const capital = /^\p{Lu}/u.test(name);
  // "Báo và Đài …": one word alone is hardly a whole name.
  if (separator === "and" && !previous.includes(" ")) return false;
  if (capital) return startsWith(folded, bodyHeads) && !goesOn(name, previous);
  if (startsWith(folded, collectiveHeads)) return true;
  if (namesOneBody(name, folded) && !isCollective(foldText(previous))) return true;
  return startsWith(folded, genericHeads) && !isCollective(foldText(previous));
}

/** A small letter with a capital word after its head: "phòng Kế hoạch - Tài chính". */
function namesOneBody(name: string, folded: string): boolean {
  const head = bodyHeads.filter((each) => folded.startsWith(`${each} `)).sort((a, b) => b.length - a.length)[0];
  return head !== undefined && /^\s\p{Lu}/u.test(name.slice(head.length));
}

/** "Sở, Ban, Ngành" written with capitals: a head without a name of its own carries a collective phrase on. */
function goesOn(name: string, previous: string): boolean {
  const alone = /^[\p{L}]+$/u.test(name) || /^\p{Lu}\p{Ll}*,?\s\p{Ll}+(?:\s|$)/u.test(name);
  return (
    isCollective(foldText(previous)) &&
    alone &&
    startsWith(foldText(name), ["so", "ban", "nganh", "bo", "hoi", "doan the", "phong", "to"]) &&
    !/\s\p{Lu}/u.test(name)
  );
}

/** Says "the offices of a kind" and not one of them: begins with "các", or with a head that has no name after it ("Sở, ban, ngành"). */
function isCollective(folded: string): boolean {
  return startsWith(folded, collectiveHeads) || kindHeads.some((head) => folded === head || folded.startsWith(`${head},`));
}

function startsWith(folded: string, heads: readonly string[]): boolean {
  return heads.some((head) => folded.startsWith(head) && !/^[a-z]/.test(folded.charAt(head.length)));
}

function withoutClosing(name: string): string {
  return name.replace(/[\s.,;:/]+$/, "").trim();
}
