/**
 * What a finding is known by after rows have moved: its rule, its sheet, the words of its row, the figures that it is about. A figure or word that
 * changes makes another key, so that what was ignored comes back to be looked at. Addresses play no part in it.
 */
import { cellPlace } from "../../tables/address";
import type { SheetGrid, WorkbookGrid } from "../../tables/grid";
import { cellAt } from "../../tables/grid";
import { plainText } from "../../tables/plain-text";
import { relativeFormula } from "../../tables/relative-formula";
import { decimalText, readDecimal } from "../../money/decimal";
import { digestLetters } from "../fingerprint/digest";
import type { Finding } from "../finding";

/** Sixteen letters. Of findings about cells that cannot be told apart each has its own, as long as their rows keep their order among themselves. */
export function findingKey(finding: Finding, workbook: WorkbookGrid): string {
  const { rule, sheet, cell, stated = "", computed = "", difference = "", label = "", other = "", count = "" } = finding;
  const grid = workbook.sheets.find(({ name }) => name === sheet);
  const place = cellPlace(cell);
  const texts = [label, other].map((text) => withoutPlaces(text, place, sheet, workbook));
  const own = grid === undefined || place === undefined ? [] : ownFacts(grid, place);
  return digestLetters(JSON.stringify([rule, sheet, stated, computed, difference, count, ...texts, ...own]), 16);
}

type Place = NonNullable<ReturnType<typeof cellPlace>>;

/** The words of the row, what the cell shows, and how many cells like it stand before it. */
function ownFacts(sheet: SheetGrid, { row, column }: Place): readonly (string | number)[] {
  const words = wordsOfRow(sheet, row);
  const content = shown(sheet, row, column);
  const above = (rowsByWords(sheet).get(words) ?? []).filter((each) => each < row).length;
  const beside = Array.from({ length: column }, (_, at) => shown(sheet, row, at)).filter((text) => text === content).length;
  return [words, content, above, beside];
}

function shown(sheet: SheetGrid, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (cell?.type !== "number") return plainText(cell);
  const number = readDecimal(cell.text);
  return number === undefined ? cell.text : decimalText(number);
}

/** The first text of at least two letters beside each other, which ordinals are not; else all that the row shows. */
function wordsOfRow(sheet: SheetGrid, row: number): string {
  const cells = sheet.rows[row] ?? [];
  const named = cells.find((cell) => cell?.type === "text" && /\p{L}{2}/u.test(cell.text));
  return named === undefined ? cells.map((cell) => plainText(cell)).join("|") : plainText(named);
}

/** A sheet that changed is another object. */
const known = new WeakMap<SheetGrid, ReadonlyMap<string, readonly number[]>>();

function rowsByWords(sheet: SheetGrid): ReadonlyMap<string, readonly number[]> {
  const before = known.get(sheet);
  if (before !== undefined) return before;
  const rows = new Map<string, number[]>();
  for (let row = 0; row < sheet.rowCount; row++) {
    const words = wordsOfRow(sheet, row);
    const same = rows.get(words);
    if (same === undefined) rows.set(words, [row]);
    else same.push(row);
  }
  known.set(sheet, rows);
  return rows;
}

const places =
  /^(?:(?:'[^']+'|[\p{L}\d_]+)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?:, (?:(?:'[^']+'|[\p{L}\d_]+)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)*$/u;

/** Places become the words of their rows, formulas steps from their own cell. Other texts stay. */
function withoutPlaces(text: string, at: Place | undefined, sheet: string, workbook: WorkbookGrid): string {
  if (text.startsWith("=")) return at === undefined ? text : relativeFormula(text, at.row, at.column);
  if (!places.test(text)) return text;
  return text
    .split(", ")
    .map((each) => {
      const [, quoted, bare, first = "", last = first] = /^(?:(?:'([^']+)'|([^!']+))!)?([^:]+)(?::(.+))?$/.exec(each) ?? [];
      const name = quoted ?? bare ?? sheet;
      const grid = workbook.sheets.find((other) => other.name === name);
      const words = [first, last].map((cell) => {
        const place = cellPlace(cell);
        return grid === undefined || place === undefined ? cell : wordsOfRow(grid, place.row);
      });
      return [name, ...words].join("!");
    })
    .join(", ");
}
