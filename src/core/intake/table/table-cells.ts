/** The cells of one row of a pasted table, in whatever way they are parted: tabs as Word and Excel copy them, or the bars of Markdown. */
import type { Line } from "../lines/line";

export interface TableLine {
  readonly text: string;
  /** Index of the last line that belongs to it. */
  readonly last: number;
}

/** A cell of a plan is shorter; a quotation mark that never closes must not swallow the text. */
const mostLinesInCell = 60;
const longestRow = 20_000;

/** Excel puts a cell with line breaks between quotes and doubles the quotes inside: such lines are one row. */
export function tableLine(lines: readonly Line[], at: number): TableLine {
  const first = lines[at]?.text ?? "";
  if (lines[at]?.row !== undefined) return { text: first, last: at };
  if (!first.includes("\t") || !first.includes('"')) return { text: first, last: at };
  let text = first;
  let last = at;
  while (isOpen(text.split("\t").at(-1) ?? "")) {
    const next = lines[last + 1];
    if (next === undefined || last - at >= mostLinesInCell || text.length > longestRow) return { text: first, last: at };
    text = `${text}\n${next.text}`;
    last += 1;
    if (text.split("\t").slice(0, -1).some(isOpen)) return { text: first, last: at };
  }
  return { text: text.split("\t").map(unquote).join("\t"), last };
}

/** Undefined for a line of running text. */
export function readCells(text: string): readonly string[] | undefined {
  if (text.includes("\t")) return text.split("\t").map((cell) => cell.trim());
  const hasOuterBar = /^\s*\|/.test(text);
  // Bars between cells alone, as "Stt | Nội dung | Kinh phí": a sentence has no two of them.
  if (!hasOuterBar && (text.match(/\s\|(?=\s|$)/g)?.length ?? 0) < 2) return undefined;
  const trimmed = text.trim();
  const inner = hasOuterBar ? trimmed.replace(/^\|/, "").replace(/(?<!\\)\|$/, "") : trimmed;
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll("\\|", "|").trim());
}

function isOpen(cell: string): boolean {
  return cell.startsWith('"') && (cell.split('"').length - 1) % 2 === 1;
}

/** Only what Excel quotes, and figures; quotation marks around a name in one line are part of the text. */
function unquote(cell: string): string {
  const inner = /^"([^]*)"$/.exec(cell.trim())?.[1];
  if (inner === undefined || inner.replaceAll('""', "").includes('"') || !/\n|""|^[\d.,\s]+$/.test(inner)) return cell;
  return inner.replaceAll('""', '"').replace(/\s*\n\s*/g, " ");
}
