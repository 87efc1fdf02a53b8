/** Headers, footers and page numbers: what stands at the top and bottom of page after page and is no part of the text. */
import type { PageLine } from "./page-lines";
import { textOfLine } from "./page-lines";

/** How many lines at each end of a page can be a header or footer, and in what share of its height. */
const reach = 2;
const margin = 0.13;

export interface LinedPage {
  readonly lines: readonly PageLine[];
  /** In points. Undefined for a page whose words were turned: it has no margins that could be told. */
  readonly height: number | undefined;
}

export interface TrimmedPages {
  readonly pages: readonly (readonly PageLine[])[];
  /** The lines that were left out, page numbers not among them. */
  readonly leftOut: readonly string[];
}

export function withoutRepeatedLines(pages: readonly LinedPage[]): TrimmedPages {
  const times = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map((index) => keyOf(page.lines[index])))) times.set(key, (times.get(key) ?? 0) + 1);
  const least = Math.max(3, pages.length / 2);
  const leftOut = new Set<string>();
  const kept = pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.lines.filter((line, index) => {
      if (!edges.has(index)) return true;
      const text = textOfLine(line);
      if (isPageNumber(text)) return false;
      // The header of a table that no rules are drawn around comes again, too.
      if ((times.get(keyOf(line)) ?? 0) < least || line.stretches.length > 2) return true;
      leftOut.add(text);
      return false;
    });
  });
  return { pages: kept, leftOut: [...leftOut].slice(0, 4) };
}

function edgesOf({ lines, height }: LinedPage): readonly number[] {
  if (height === undefined) return [];
  return [...lines.keys()].filter((index) => {
    const base = lines[index]?.base ?? 0;
    return (index < reach && base < margin * height) || (index >= lines.length - reach && base > (1 - margin) * height);
  });
}

/** Numbers differ from page to page. */
function keyOf(line: PageLine | undefined): string {
  return line === undefined ? "" : textOfLine(line).replace(/\d+/g, "#");
}

function isPageNumber(text: string): boolean {
  return /^(?:[-–]\s*)?(?:trang\s+|page\s+)?\d{1,4}(?:\s*\/\s*\d{1,4})?(?:\s*[-–])?$/i.test(text);
}
