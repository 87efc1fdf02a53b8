/** What stands above an appendix table: the word "Phụ lục", the title, "(Kèm theo …)", the unit of money. */
import { foldText } from "../../plan/fold-text";
import { readNumeral } from "../../plan/roman-numeral";
import { documentKindAtStart } from "../head/document-kinds";
import type { Line } from "../lines/line";
import { isUnitLine, readUnitLine } from "./read-money-unit";
import type { TableUnit } from "./table-unit";
import { readParagraphs } from "../lines/read-paragraphs";

export interface AppendixHead {
  /** Index into the lines where the appendix begins; the table's header where nothing stands above it. */
  readonly start: number;
  readonly title: string;
  /** The words after "Kèm theo", on one line. */
  readonly attachedTo: string | undefined;
  readonly unit: TableUnit | undefined;
  /** Whether the word "Phụ lục" was found: then the body ends here. */
  readonly marked: boolean;
  /** The number behind the word, Roman or not; undefined where there is none. */
  readonly numeral: number | undefined;
}

/** How many lines above the table its title can stand. */
const farthest = 40;

/** `from`: nothing above this line belongs to it. */
export function readAppendixHead(lines: readonly Line[], tableStart: number, from: number): AppendixHead {
  const marked = findWord(lines, tableStart, from);
  const start = marked ?? findTitle(lines, tableStart, from);
  const above = lines.slice(start, tableStart);
  // By itself: in brackets it would be taken for the end of the title above it.
  const unitLine = above.find((line) => isUnitLine(line.text));
  const paragraphs = readParagraphs(above.filter((line) => line !== unitLine));
  const title: string[] = [];
  let attachedTo: string | undefined;
  for (const { text } of paragraphs) {
    const attachment = readAttachment(text);
    if (attachment !== undefined) attachedTo ??= attachment;
    else if (attachedTo === undefined) title.push(text);
  }
  return {
    start,
    title: withoutWord(title.join(" ")),
    attachedTo,
    unit: unitLine === undefined ? undefined : readUnitLine(unitLine.text),
    marked: marked !== undefined,
    numeral: marked === undefined ? undefined : numeralIn(lines[marked]?.text ?? ""),
  };
}

function numeralIn(text: string): number | undefined {
  const [, written = ""] = /^\s*phu luc\s+(?:so\s+)?([ivxl]{1,6}|\d{1,2})(?![a-z\d])/.exec(foldText(text.slice(0, 60))) ?? [];
  return readNumeral(written);
}

/** Whether line `at`, below the table that starts at `tableStart`, heads another appendix: its number is another one. The same one stands on every page. */
export function beginsAnother(lines: readonly Line[], tableStart: number, at: number): boolean {
  const text = lines[at]?.text ?? "";
  const numeral = isAppendixWord(text) ? numeralIn(text) : undefined;
  if (numeral === undefined) return false;
  const own = findWord(lines, tableStart, 0);
  return own !== undefined && numeralIn(lines[own]?.text ?? "") !== numeral;
}

/** The word alone, or the word and a title in capitals or behind a sign. */
function isAppendixWord(line: string): boolean {
  const text = line.trim();
  const folded = foldText(text.slice(0, 60));
  return /^phu luc(?:\s+(?:so\s+)?[ivxl\d]{1,6})?\s*(?:$|[:.\-–])/.test(folded) || (/^phu luc\s/.test(folded) && !/\p{Ll}/u.test(text));
}

/** The last such line before the table. */
function findWord(lines: readonly Line[], tableStart: number, from: number): number | undefined {
  for (let at = tableStart - 1; at >= Math.max(from, tableStart - farthest); at--) if (isAppendixWord(lines[at]?.text ?? "")) return at;
  return undefined;
}

/** Without the word: lines directly above that are a title ("DANH MỤC …", capitals), "(Kèm theo …)" or the unit. */
function findTitle(lines: readonly Line[], tableStart: number, from: number): number {
  let start = tableStart;
  for (let at = tableStart - 1; at >= Math.max(from, tableStart - 8); at--) {
    const text = lines[at]?.text.trim() ?? "";
    if (text === "") continue;
    const capitals = !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);
    const known =
      capitals ||
      isUnitLine(text) ||
      readAttachment(text) !== undefined ||
      /^(?:danh muc|bieu|bang|du toan)\s/.test(foldText(text.slice(0, 20)));
    if (!known || /^(?:[IVX]+|\d+)[.)]/.test(text)) break;
    start = at;
  }
  return start;
}

/** "(Kèm theo Kế hoạch số … của …)" -> "Kế hoạch số … của …"; undefined for "(Đính kèm phụ lục …)", which points the other way. */
function readAttachment(text: string): string | undefined {
  const folded = foldText(text);
  const found = /^\(?\s?(?:ban hanh )?(?:dinh )?kem theo\s+/.exec(folded);
  if (found === null || documentKindAtStart(folded.slice(found[0].length)) === undefined) return undefined;
  return text
    .slice(found[0].length)
    .replace(/\s*\)[\s.]*$/, "")
    .trim();
}

function withoutWord(title: string): string {
  const found = /^phu luc(?:\s+(?:so\s+)?[ivxl\d]{1,6}(?![a-z\d]))?[\s:.\-–]*/.exec(foldText(title));
  return (found === null ? title : title.slice(found[0].length)).replace(/[\s.]+$/, "").trim();
}
