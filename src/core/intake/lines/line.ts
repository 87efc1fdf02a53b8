/** The lines of a text as intake sees them: numbered from 1, without marks, NFC, with plain spaces. */
import type { Result } from "../../result";
import { accept, refuse } from "../../result";
import { endsOpen } from "./ends-open";
import type { IntakeProblem } from "../intake-problem";
import { cellWords } from "../table/cell-words";
import { linesOfLayout, setsOutThePage, upright } from "../table/layout-table";
import { largestText, longestLine, mostLines } from "../limits";
import type { Block, PlanDocument, PlanText, TableCell } from "../plan-document";
import { stripMarkup } from "./strip-markup";

export interface Line {
  readonly number: number;
  /** Trimmed at the end only; tabs are kept. Empty for a blank line. */
  readonly text: string;
  readonly emphasised: boolean;
  /** The cells, where the line is a row of a document's table; `text` then has them parted by tabs. */
  readonly row?: readonly TableCell[];
}

/** A text or a document in lines: a row of a table is one line, a line break inside a paragraph begins another. */
export function readLines(source: string | PlanText | PlanDocument): Result<readonly Line[], IntakeProblem> {
  if (typeof source === "string") return linesOfText(source);
  return "text" in source ? linesOfText(source.text) : linesOfDocument(source);
}

function linesOfDocument({ blocks, byLines = false }: PlanDocument): Result<readonly Line[], IntakeProblem> {
  const raw = blocks.flatMap((block, index) => (byLines ? rawLines(block) : [...rawLines(block), ...between(block, blocks[index + 1])]));
  const refused = refuseLines(raw.map((line) => line.text));
  if (refused !== undefined) return refuse(refused);
  const lines = raw.map((line, index): Line => ({ ...line, text: plain(line.text).trimEnd(), number: index + 1 }));
  return accept(withoutPageNumbers(lines));
}

function rawLines(written: Block): readonly Omit<Line, "number">[] {
  const block = upright(written);
  if (block.kind === "paragraph")
    return block.text.split("\n").map((text) => ({ text: withoutIndent(text), emphasised: block.emphasised }));
  if (setsOutThePage(block)) return linesOfLayout(block).map((text) => ({ text: withoutIndent(text), emphasised: false }));
  return block.rows.map((row) => ({
    text: row.map((cell) => cellWords(cell.text)).join("\t"),
    emphasised: false,
    row: row.map(plainCell),
  }));
}

/** What parts two paragraphs in a text: a blank line, unless an empty paragraph stands there already. */
function between(block: Block, next: Block | undefined): readonly Omit<Line, "number">[] {
  return isFilled(block) && isFilled(next) ? [{ text: "", emphasised: false }] : [];
}

function isFilled(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && block.text.trim() !== "";
}

/** A tab before a paragraph or behind its number only sets it out; elsewhere it may part cells. */
function withoutIndent(text: string): string {
  return text.replace(/^[\t ]+/, "").replace(/^((?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVXL]{1,6}|[a-zđA-HĐ])[.)/]{1,2}|[-+–•*])\t+ */u, "$1 ");
}

function plainCell(cell: TableCell): TableCell {
  return { ...cell, text: plain(cell.text).trim() };
}

/** Why lines cannot be what a person wrote; undefined where nothing speaks against them. */
function refuseLines(raw: readonly string[]): IntakeProblem | undefined {
  const characters = raw.reduce((sum, line) => sum + line.length + 1, 0);
  if (characters > largestText) return { kind: "too-large", characters, limit: largestText };
  if (raw.every((line) => line.trim() === "")) return { kind: "empty" };
  if (raw.length > mostLines) return { kind: "too-many-lines", lines: raw.length, limit: mostLines };
  const tooLong = raw.findIndex((line) => line.length > longestLine);
  if (tooLong < 0) return undefined;
  return { kind: "too-long-line", line: tooLong + 1, characters: raw[tooLong]?.length ?? 0, limit: longestLine };
}

/** The text in lines, or why it cannot be one that a person wrote. Lengths are checked before anything that costs time. */
function linesOfText(text: string): Result<readonly Line[], IntakeProblem> {
  if (text.length > largestText) return refuse({ kind: "too-large", characters: text.length, limit: largestText });
  const raw = text.trimEnd().split(/\r\n?|[\n\u2028\u2029\u0085\v]/);
  const refused = refuseLines(raw);
  if (refused !== undefined) return refuse(refused);
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
