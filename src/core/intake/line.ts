/** The lines of a text as intake sees them: numbered from 1, without marks, NFC, with plain spaces. */
import type { Result } from "../result";
import { accept, refuse } from "../result";
import { endsOpen } from "./ends-open";
import type { IntakeProblem } from "./intake-problem";
import { largestText, longestLine, mostLines } from "./limits";
import { stripMarkup } from "./strip-markup";

export interface Line {
  readonly number: number;
  /** Trimmed at the end only; tabs are kept. Empty for a blank line. */
  readonly text: string;
  readonly emphasised: boolean;
}

/** The text in lines, or why it cannot be one that a person wrote. Lengths are checked before anything that costs time. */
export function readLines(text: string): Result<readonly Line[], IntakeProblem> {
  if (text.length > largestText) return refuse({ kind: "too-large", characters: text.length, limit: largestText });
  const raw = text.trimEnd().split(/\r\n?|[\n\u2028\u2029\u0085\v]/);
  if (text.trim() === "") return refuse({ kind: "empty" });
  if (raw.length > mostLines) return refuse({ kind: "too-many-lines", lines: raw.length, limit: mostLines });
  const tooLong = raw.findIndex((line) => line.length > longestLine);
  if (tooLong >= 0) return refuse({ kind: "too-long-line", line: tooLong + 1, characters: raw[tooLong]?.length ?? 0, limit: longestLine });
  let inside = false;
  const lines = raw.map((line, index): Line => {
    const { text: bare, emphasised, leavesEmphasisOpen } = stripMarkup(plain(line), inside);
    inside = leavesEmphasisOpen && bare.trim() !== "";
    return { number: index + 1, text: bare, emphasised };
  });
  return lines.every((line) => line.text.trim() === "") ? refuse({ kind: "empty" }) : accept(withoutPageNumbers(lines));
}

/** NFC and plain spaces. A run of more than ten combining marks is no letter of any language and makes normalisation quadratic. */
function plain(line: string): string {
  return line
    .replace(/(\p{M}{10})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad\u0000-\u0008\u000e-\u001f\u007f]/g, "")
    .replace(/\f/g, "");
}

const pageNumber = /^\s*(?:[-–]\s*)?(?:trang\s+)?(\d{1,3})(?:\s*\/\s*\d{1,3})?(?:\s*[-–])?\s*$/i;
const rule = /^\s*[-–—_=*~.]{3,}\s*$/;

/** Page numbers in the flow and drawn lines become blank lines: between two halves of a paragraph they must not part it. */
function withoutPageNumbers(lines: readonly Line[]): readonly Line[] {
  let nextPage = 2;
  return lines.map((line, index) => {
    if (rule.test(line.text)) return { ...line, text: "" };
    const found = pageNumber.exec(line.text);
    if (found === null) return line;
    const standsAlone = isBlank(lines[index - 1]) && isBlank(lines[index + 1]);
    const page = Number(found[1]);
    const isNext = page === nextPage && !endsOpen(lines[index - 1]?.text ?? "");
    if (!standsAlone && !isNext) return line;
    nextPage = page + 1;
    return { ...line, text: "" };
  });
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === "";
}
