/** PDF files with a text layer: lines where they stand on the page, tables by their rules or, without rules, by their headings. */
import type * as Pdfjs from "pdfjs-dist";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { Block, PlanDocument, TableBlock } from "../../core/intake/plan-document";
import type { DocumentProblem } from "../../core/intake/text-problem";
import type { NoticeFacts } from "../../core/plan/notice";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";
import { hasWords } from "../has-words";
import { inUnicode } from "../in-unicode";
import { DamagedFile } from "../ooxml/damaged-file";
import type { ReadingStep } from "../reading-steps";
import { readAlignedTables } from "./aligned-tables";
import { asMatrix } from "./geometry";
import { loadPdfjs } from "./load-pdfjs";
import type { PageLine } from "./page-lines";
import { readLines } from "./page-lines";
import { readPageRules } from "./page-rules";
import { readPageWords } from "./page-words";
import type { LinedPage } from "./repeated-lines";
import { withoutRepeatedLines } from "./repeated-lines";
import type { RuledTable } from "./ruled-tables";
import { readRuledTables } from "./ruled-tables";

/** Reading a page takes some 20 ms. */
export const mostPages = 1000;

/** Throws `DamagedFile` where pdf.js can make nothing of the bytes. */
export async function readPdf(bytes: Uint8Array, name: string, step: ReadingStep): Promise<Result<PlanDocument, DocumentProblem>> {
  const pdfjs = await loadPdfjs();
  const loading = pdfjs.getDocument({
    // pdf.js takes the bytes for itself.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    // Pictures are not looked at.
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > mostPages) return refuse({ kind: "too-many-pages", name, pages: document.numPages, limit: mostPages });
    return assemble(await readPages(document, pdfjs, step), name);
  } catch (error) {
    if (!isPdfError(error)) throw error;
    if (error.name === "PasswordException") return refuse({ kind: "password-protected", name, format: "pdf" });
    throw new DamagedFile(undefined, error.message);
  } finally {
    await loading.destroy();
  }
}

const pdfErrors = new Set([
  "PasswordException",
  "InvalidPDFException",
  "FormatError",
  "XRefEntryException",
  "XRefParseException",
  "UnknownErrorException",
  "ResponseException",
  "AbortException",
]);

function isPdfError(error: unknown): error is Error {
  return typeof error === "object" && error !== null && "name" in error && typeof error.name === "string" && pdfErrors.has(error.name);
}

interface Page extends LinedPage {
  readonly tables: readonly RuledTable[];
}

async function readPages(document: PDFDocumentProxy, pdfjs: typeof Pdfjs, step: ReadingStep): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    pages.push(await readPage(page, pdfjs));
    page.cleanup();
    await step(number / document.numPages);
  }
  return pages;
}

async function readPage(page: PDFPageProxy, pdfjs: typeof Pdfjs): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 });
  const view = asMatrix(viewport.transform) ?? [1, 0, 0, -1, 0, 0];
  const { items } = await page.getTextContent();
  const { words, matrix, isTurned } = readPageWords(items, view);
  if (words.length === 0) return { lines: [], tables: [], height: viewport.height };
  const tables = readRuledTables(readPageRules(await page.getOperatorList(), pdfjs.OPS, matrix), words);
  const outside = words.filter(
    (word) => !tables.some((table) => isInside((word.left + word.right) / 2, word.base - word.height / 3, table)),
  );
  return { lines: readLines(outside), tables, height: isTurned ? undefined : viewport.height };
}

function isInside(x: number, y: number, table: RuledTable): boolean {
  return table.left <= x && x <= table.right && table.top <= y && y <= table.bottom;
}

function assemble(pages: readonly Page[], name: string): Result<PlanDocument, DocumentProblem> {
  const trimmed = withoutRepeatedLines(pages);
  const ruled = pages.flatMap((page, index) => blocksOfPage(trimmed.pages[index] ?? [], page.tables));
  if (!hasWords(ruled)) return refuse({ kind: "scan", name, pages: pages.length });
  const aligned = pages.every((page) => page.tables.length === 0) ? readAlignedTables(trimmed.pages.flat(), paragraphsOf) : undefined;
  const silent = pages.flatMap((page, index) => (page.lines.length + page.tables.length === 0 ? [index + 1] : []));
  const notices: NoticeFacts[] = [
    ...(silent.length === 0 ? [] : [{ code: "pages-without-text", pages: silent } as const]),
    ...(trimmed.leftOut.length === 0 ? [] : [{ code: "page-lines-left-out", texts: trimmed.leftOut } as const]),
    ...(aligned === undefined ? [] : [{ code: "columns-from-places" } as const]),
  ];
  return accept(inUnicode({ blocks: aligned ?? ruled, byLines: true, notices }));
}

/** From the top down. A table with nothing in it is a drawing. */
function blocksOfPage(lines: readonly PageLine[], tables: readonly RuledTable[]): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const table of [...tables].sort((one, other) => one.top - other.top)) {
    const above = lines.findIndex((line, index) => index >= from && line.base > table.bottom);
    const until = above < 0 ? lines.length : above;
    blocks.push(...paragraphsOf(lines.slice(from, until)), ...filled(table.block));
    from = until;
  }
  return [...blocks, ...paragraphsOf(lines.slice(from))];
}

function filled(table: TableBlock): readonly Block[] {
  return table.rows.some((row) => row.some((cell) => cell.text !== "")) ? [table] : [];
}

/** Letters this many times their height apart are a column of a letterhead, not the end of a sentence. */
const letterheadGap = 3;

/** A line each; a blank one where the page leaves more room than between lines. */
function paragraphsOf(lines: readonly PageLine[]): readonly Block[] {
  const gaps = lines.slice(1).map((line, index) => line.base - (lines[index]?.base ?? 0));
  const usual = gaps.filter((gap) => gap > 0).sort((one, other) => one - other)[Math.floor(gaps.length / 3)] ?? 0;
  return lines.flatMap((line, index): readonly Block[] => {
    const gap = gaps[index - 1] ?? 0;
    const blank = index > 0 && gap > 1.25 * usual && gap > 1.5 * line.height ? [""] : [];
    return [...blank, ...textsOf(line)].map((text) => ({ kind: "paragraph", text, emphasised: false }));
  });
}

/** The halves of a letterhead stand side by side, far apart. */
function textsOf(line: PageLine): readonly string[] {
  const texts: string[] = [];
  line.stretches.forEach(({ text, left }, index) => {
    const before = line.stretches[index - 1];
    const isApart = before !== undefined && left - before.right > letterheadGap * line.height && (texts.at(-1)?.length ?? 0) > 6;
    if (before === undefined || isApart) texts.push(text);
    else texts.push(`${texts.pop() ?? ""} ${text}`);
  });
  return texts;
}
