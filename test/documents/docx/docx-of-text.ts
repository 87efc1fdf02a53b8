/** A plan's text as the Word document that it was: a paragraph for each of its paragraphs, tables where it has tables, numbers typed or automatic. */
import { findTables } from "../../../src/core/intake/table/find-tables";
import type { FoundTable } from "../../../src/core/intake/table/find-tables";
import type { Line } from "../../../src/core/intake/lines/line";
import { readLines } from "../../../src/core/intake/lines/line";
import type { Marker } from "../../../src/core/intake/lines/marker";

import { readParagraphs } from "../../../src/core/intake/lines/read-paragraphs";
import { inList, level, list, makeDocx, para, paraOf, plainTable, run } from "./make-docx";

/** `by lines`: as programs that recognise letters write it, every line of the page a paragraph. */
export type DocxManner = "typed" | "automatic" | "by lines";

export function docxOfText(text: string, manner: DocxManner): Uint8Array {
  const lines = readLines(text);
  if (!lines.ok) throw new Error(lines.problem.kind);
  const tables = findTables(lines.value);
  const lists = listWriter();
  const parts: string[] = [];
  let from = 0;
  for (const table of [...tables, undefined]) {
    const between = lines.value.slice(from, table?.start);
    parts.push(...(manner === "by lines" ? between.map(lineOf) : paragraphsOf(between, manner === "automatic" ? lists : undefined)));
    if (table === undefined) break;
    parts.push(...tableOf(table));
    from = table.end;
  }
  return makeDocx(parts.join(""), { numbering: lists.definitions() });
}

function lineOf({ text, emphasised }: Line): string {
  return text === "" ? para("") : paraOf(run(text, emphasised ? "<w:b/>" : ""));
}

function paragraphsOf(lines: readonly Line[], lists: ListWriter | undefined): readonly string[] {
  return readParagraphs(lines).map(({ text, marker, emphasised }) => {
    const place = marker === undefined ? undefined : lists?.place(marker, text);
    const words = place === undefined || marker === undefined ? text : marker.rest;
    return paraOf(run(words, emphasised ? "<w:b/>" : ""), place);
  });
}

/** Lines of running text between the rows part the table in two. */
function tableOf({ header, rows }: FoundTable): readonly string[] {
  const parts: string[] = [];
  let open: (readonly string[])[] = [header.headings];
  const finish = (): void => {
    if (open.length > 0) parts.push(plainTable(open));
    open = [];
  };
  const width = header.headings.length;
  for (const { cells, isPlain } of rows) {
    if (isPlain) {
      finish();
      parts.push(para(cells[0] ?? ""));
    } else open.push(Array.from({ length: Math.max(width, cells.length) }, (_, column) => cells[column] ?? ""));
  }
  finish();
  return parts;
}

interface ListWriter {
  /** The properties that put a paragraph with this marker into a list; undefined where Word has no such sign. */
  readonly place: (marker: Marker, text: string) => string | undefined;
  readonly definitions: () => string;
}

/** A list goes on where the number is the next one, and is started anew, at its number, where it is not. */
function listWriter(): ListWriter {
  const definitions: string[] = [];
  const open = new Map<string, { id: number; last: number }>();
  return {
    place(marker, text) {
      const form = formOf(marker, text);
      if (form === undefined) return undefined;
      const { format, pattern, value } = form;
      const key = `${format} ${pattern}`;
      const known = open.get(key);
      if (known?.last === value - 1 || (known !== undefined && format === "bullet")) {
        known.last = value;
        return inList(known.id);
      }
      const id = definitions.length + 1;
      definitions.push(
        list(id, level(0, format, pattern), `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${String(value)}"/></w:lvlOverride>`),
      );
      open.set(key, { id, last: value });
      return inList(id);
    },
    definitions: () => definitions.join(""),
  };
}

/** How the marker is written: "3." is the third of "%1.", "2.1." the first of "2.%1.". */
function formOf({ kind, ordinal, rest }: Marker, text: string): { format: string; pattern: string; value: number } | undefined {
  const sign = text
    .trimStart()
    .slice(0, text.trimStart().length - rest.length)
    .trim();
  if (kind === "bullet") return /^[-+]$/.test(sign) ? { format: "bullet", pattern: sign, value: 1 } : undefined;
  if (!sign.startsWith(ordinal) || ordinal === "") return undefined;
  const behind = sign.slice(ordinal.length);
  if (kind === "letter")
    return ordinal === "đ" ? undefined : { format: "lowerLetter", pattern: `%1${behind}`, value: ordinal.charCodeAt(0) - 96 };
  const figures = /^((?:\d+\.)*)(0?)([1-9]\d*)$/.exec(ordinal);
  if (kind === "number" && figures !== null) {
    const [, before = "", zero, last = ""] = figures;
    if (zero !== "" && last.length > 1) return undefined;
    return { format: zero === "" ? "decimal" : "decimalZero", pattern: `${before}%1${behind}`, value: Number(last) };
  }
  const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"].indexOf(ordinal) + 1;
  return kind === "section" && roman > 0 ? { format: "upperRoman", pattern: `%1${behind}`, value: roman } : undefined;
}
