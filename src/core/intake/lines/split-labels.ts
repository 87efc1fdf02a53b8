/** Several labels on one line: "1. Tập huấn. Chủ trì: Phòng A; phối hợp: Phòng B; thời gian: quý II." */
import { readLabel } from "./label";
import { readClosingBracket } from "../sentence/read-closing-bracket";

/** Where a label may begin inside a paragraph: after a full stop, a semicolon, a bracket, or a dash between spaces. */
const boundary = /[.;(]\s{1,3}(?:[-–+•]\s{1,3})?(?=\p{L})|\((?=\p{L})|\s[-–+•]\s{1,3}(?=\p{L})/gu;

/** The paragraph cut before every label inside it; a single element where there is none. Nothing is lost but the sign at the cut. */
export function splitLabels(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  // A task has a handful of labels; a line with more is no plan.
  let tries = 200;
  const bracket = text.includes("(") ? readClosingBracket(text) : undefined;
  for (const found of text.matchAll(boundary)) {
    const at = found.index + found[0].length;
    if (tries-- === 0) break;
    const label = readLabel(text.slice(at, at + 100));
    if (label === undefined || label.kind === "content" || !text.slice(at, at + 100).startsWith(label.label)) continue;
    if (at <= start) continue;
    // "(Sở A chủ trì; thời gian: quý II)" is one saying; "(Chủ trì: Sở A; thời gian: quý II)" is labels.
    if (bracket !== undefined && at > bracket.start + found[0].length && at < bracket.end && start <= bracket.start) continue;
    const kept = /^[.;]/.test(found[0]) ? 1 : 0;
    parts.push(text.slice(start, found.index + kept));
    start = at;
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
