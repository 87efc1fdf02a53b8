/** Writes single cells, as a repair does: all or nothing, with what undoes it. */
import type { Result } from "../core/result";
import { accept, refuse } from "../core/result";
import { unreachable } from "../core/unreachable";
import type { CellContent, CellEntry } from "./cell-entry";
import { cellInput } from "./cell-input";
import { contentOfCell, sameContent } from "./content-of-cell";
import { explainError } from "./explain-error";
import type { ExcelProblem } from "./problem";
import { runExcel } from "./run-excel";

/** A cell takes about 2 kB of a request with everything that is asked of it: this many stay under the 5 MB of Excel on the web. */
const entriesInOneRequest = 1_000;

/** What was there. */
type Inverse = Required<Omit<CellEntry, "expected">>;

interface Target {
  readonly entry: CellEntry;
  readonly range: Excel.Range;
}

/**
 * Writes all entries or none, as one step of undo where Excel can. The answer: the entries that undo it, in the order in which to write them; they
 * expect what was written now, so that nothing of a later hand is lost. Two syncs for each 1,000 entries, and one more.
 */
export async function writeEntries(entries: readonly CellEntry[]): Promise<Result<readonly CellEntry[], ExcelProblem>> {
  const tooLong = entries.find(({ entry }) => entry.kind === "number" && !fitsCell(entry.number));
  if (tooLong !== undefined) return refuse({ kind: "number-too-long", sheet: tooLong.sheet, cell: tooLong.cell });
  return runExcel(async (context) => {
    const sheets = await openSheets(context, entries);
    if (!sheets.ok) return sheets;
    const portions = portionsOf(entries.map((entry) => ({ entry, range: rangeOf(sheets.value, entry) })));
    const inverses: Inverse[] = [];
    for (const portion of portions) {
      const looked = await lookAt(context, portion, sheets.value);
      if (!looked.ok) return looked;
      inverses.push(...looked.value);
    }
    let begun = 0;
    try {
      for (const portion of portions) {
        begun += portion.length;
        for (const { range, entry } of withFormats(portion, inverses)) queueWrite(range, entry);
        for (const { range } of portion) range.load(asked);
        await context.sync();
      }
    } catch (error) {
      return await takeBack(inverses.slice(0, begun), error);
    }
    return accept(
      portions
        .flat()
        .flatMap(({ range }, index) => inverses.slice(index, index + 1).map((inverse) => inverseNow(inverse, range)))
        .reverse(),
    );
  });
}

const asked = { values: true, formulas: true, valueTypes: true, numberFormat: true };

type Sheets = ReadonlyMap<string, Excel.Worksheet>;

async function openSheets(context: Excel.RequestContext, entries: readonly CellEntry[]): Promise<Result<Sheets, ExcelProblem>> {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet } of entries) {
    if (sheets.has(sheet)) continue;
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    found.protection.load({ protected: true });
    sheets.set(sheet, found);
  }
  await context.sync();
  for (const [sheet, found] of sheets) if (found.isNullObject) return refuse({ kind: "sheet-gone", sheet });
  return accept(sheets);
}

function rangeOf(sheets: Sheets, { sheet, cell }: CellEntry): Excel.Range {
  const found = sheets.get(sheet);
  if (found === undefined) throw new RangeError(`the sheet ${sheet} was not opened`);
  return found.getRange(cell);
}

/** What stands in the cells now, as entries that bring it back; a problem where one of them cannot or must not be written. */
async function lookAt(
  context: Excel.RequestContext,
  portion: readonly Target[],
  sheets: Sheets,
): Promise<Result<readonly Inverse[], ExcelProblem>> {
  const canTellMerges = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  const looks = portion.map(({ range }) => {
    range.load({ ...asked, rowIndex: true, columnIndex: true });
    range.format.protection.load({ locked: true });
    const merged = canTellMerges ? range.getMergedAreasOrNullObject() : undefined;
    merged?.areas.load({ rowIndex: true, columnIndex: true });
    return merged;
  });
  await context.sync();
  const inverses: Inverse[] = [];
  for (const [index, { entry, range }] of portion.entries()) {
    const { sheet, cell, expected } = entry;
    const isProtected = sheets.get(sheet)?.protection.protected === true;
    if (isProtected && range.format.protection.locked) return refuse({ kind: "protected" });
    if (isCovered(range, looks[index])) return refuse({ kind: "cell-covered", sheet, cell });
    const now = contentIn(range);
    if (expected !== undefined && !sameContent(expected, now)) return refuse({ kind: "cell-changed", sheet, cell });
    inverses.push({ sheet, cell, entry: now, numberFormat: formatIn(range) });
  }
  return accept(inverses);
}

/** Whether the cell lies under a merged area that begins elsewhere. */
function isCovered(range: Excel.Range, merged: Excel.RangeAreas | undefined): boolean {
  if (merged === undefined || merged.isNullObject) return false;
  return !merged.areas.items.some(({ rowIndex, columnIndex }) => rowIndex === range.rowIndex && columnIndex === range.columnIndex);
}

function contentIn(range: Excel.Range): CellContent {
  const value: unknown = range.values[0]?.[0];
  const formula: unknown = range.formulas[0]?.[0];
  return contentOfCell({ value, formula, type: range.valueTypes[0]?.[0] });
}

function formatIn(range: Excel.Range): string {
  return String(range.numberFormat[0]?.[0] ?? "General");
}

/** A cell formatted as text would keep a number or a formula as text. */
function withFormats(portion: readonly Target[], inverses: readonly CellEntry[]): readonly Target[] {
  const formats = new Map(inverses.map((inverse) => [`${inverse.cell}!${inverse.sheet}`, inverse.numberFormat]));
  return portion.map(({ entry, range }) => {
    const computes = entry.entry.kind === "number" || entry.entry.kind === "formula";
    const isText = formats.get(`${entry.cell}!${entry.sheet}`) === "@";
    return { range, entry: computes && isText ? { ...entry, numberFormat: entry.numberFormat ?? "General" } : entry };
  });
}

/** The format first: Excel reads what is entered under the one that the cell has by then. */
function queueWrite(range: Excel.Range, { entry, numberFormat }: CellEntry): void {
  const first = numberFormat === "@" && entry.kind !== "text" ? "General" : numberFormat;
  if (first !== undefined) range.numberFormat = [[first]];
  range.formulas = [[numberFormat === "@" && entry.kind === "text" && !startsLikeFormula(entry.text) ? entry.text : inputOf(entry)]];
  if (first !== numberFormat) range.numberFormat = [["@"]];
}

/** Under "@" every other text stays what it is without an apostrophe. */
function startsLikeFormula(text: string): boolean {
  return /^\s*[=+\-@']/.test(text);
}

function inputOf(content: CellContent): string | number | boolean {
  switch (content.kind) {
    case "number":
      return cellInput({ kind: "number", plain: content.number, shown: "" });
    case "formula":
      return content.formula;
    case "boolean":
      return content.value;
    case "error":
      return content.error;
    case "text":
    case "empty":
      return cellInput(content);
    default:
      return unreachable(content);
  }
}

/** The inverse expects what Excel made of the entry (it may write a formula in its own way) and leaves a format alone that stayed. "@" is always said: without it a number is written as a number. */
function inverseNow({ numberFormat, ...inverse }: Inverse, range: Excel.Range): CellEntry {
  const expected = contentIn(range);
  return numberFormat === formatIn(range) && numberFormat !== "@" ? { ...inverse, expected } : { ...inverse, numberFormat, expected };
}

/** Brings back what was there before Excel failed. Waits for the person to leave a cell, since nothing may stay half-written. */
async function takeBack(inverses: readonly CellEntry[], error: unknown): Promise<Result<never, ExcelProblem>> {
  const restored = await runExcel(
    async (context) => {
      for (const portion of portionsOf(inverses)) {
        for (const inverse of portion) queueWrite(context.workbook.worksheets.getItem(inverse.sheet).getRange(inverse.cell), inverse);
        await context.sync();
      }
      return accept(undefined);
    },
    { waitForCellEdit: true },
  );
  if (!restored.ok) return refuse({ kind: "partly-written", sheet: inverses[0]?.sheet ?? "" });
  const problem = explainError(error);
  if (problem === undefined) throw error;
  return refuse(problem);
}

function portionsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  const portions: (readonly T[])[] = [];
  for (let first = 0; first < items.length; first += entriesInOneRequest) portions.push(items.slice(first, first + entriesInOneRequest));
  return portions;
}

/** Whether a cell keeps the number to its last digit. */
function fitsCell(number: string): boolean {
  return (
    number
      .replace(/^-?[0.]*/, "")
      .replace(".", "")
      .replace(/0+$/, "").length <= 15
  );
}
