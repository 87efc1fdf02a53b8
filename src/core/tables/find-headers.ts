/**
 * Finds the headers of tables on a sheet without a template: by the words of headings in any order, by merged cells that span rows and columns, by the
 * row of column numbers below; and where the words are unknown, by short texts above numbers. Several tables may stand below or beside each other.
 */
import type { SheetGrid } from "./grid";
import { cellAt } from "./grid";
import { headingRole } from "./heading-role";
import { readColumnNumber } from "./header-formula";
import type { MergeIndex } from "./merge-index";
import { foldedText, plainText } from "./plain-text";
import { isYear, longestHeading, rowFacts } from "./row-facts";
import type { ColumnRole } from "./table";

export interface HeaderArea {
  readonly top: number;
  /** The last row of headings; the row of column numbers not included. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly numberRow: number | undefined;
}

interface Run {
  readonly left: number;
  readonly right: number;
}

/** Longer texts are sentences of the body, unless more headings beside them are known. */
const usualHeading = 60;
const mostHeaderRows = 8;

export function findHeaders(sheet: SheetGrid, merges: MergeIndex): readonly HeaderArea[] {
  const found: HeaderArea[] = [];
  const facts = rowFacts(sheet);
  for (let row = 0; row < sheet.rowCount; row++) {
    const headings = facts[row]?.headings ?? "none";
    // Most rows of a long table end here.
    if (headings === "none" || (headings === "merged" && !merges.touches(row))) continue;
    for (const run of runsOf(sheet, merges, row)) {
      const above = found.findLast((header) => header.left <= run.right && header.right >= run.left);
      if (above !== undefined && row <= (above.numberRow ?? above.bottom)) continue;
      const known = knownRoles(sheet, row, run);
      const isHeader = above === undefined ? opensTable(sheet, row, run, known) : opensAnother(sheet, row, run, known);
      if (isHeader) found.push(extend(sheet, merges, row, run));
    }
  }
  return found;
}

function isHeadingCell(sheet: SheetGrid, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return cell !== undefined && cell.type === "text" && cell.text.length <= longestHeading && cell.text.trim() !== "";
}

/** Stretches of filled columns. A blank between them is bridged where the row below heads it, or where what follows has no texts of its own. */
function runsOf(sheet: SheetGrid, merges: MergeIndex, row: number): readonly Run[] {
  const runs: { left: number; right: number }[] = [];
  const isMerged = merges.touches(row);
  let below: boolean | undefined;
  for (let column = 0; column < sheet.columnCount; column++) {
    const shown = isMerged ? merges.shownAt(row, column) : cellAt(sheet, row, column);
    const filled = shown !== undefined && shown.type !== "none" && /\S/.test(shown.text);
    if (!filled) below ??= isTextRow(sheet, row + 1);
    if (!filled && !(below === true && isHeadingCell(sheet, row + 1, column) && runs.at(-1)?.right === column - 1)) continue;
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  const joined: { left: number; right: number }[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && run.left - last.right <= 3 && !hasLabels(sheet, row, run)) last.right = run.right;
    else joined.push(run);
  }
  return joined.filter((run) => run.right > run.left);
}

/** Whether the rows below hold texts in these columns: then they may be a table of their own. */
function hasLabels(sheet: SheetGrid, row: number, run: Run): boolean {
  const span = 12;
  for (let next = row + 1; next <= row + span; next++)
    for (let column = run.left; column <= run.right; column++) {
      const cell = cellAt(sheet, next, column);
      if (cell?.type === "text" && /\p{L}{2}/u.test(cell.text)) return true;
    }
  return false;
}

/** Texts alone, none of them an ordinal in the first filled place. */
function isTextRow(sheet: SheetGrid, row: number): boolean {
  const cells = sheet.rows[row];
  if (cells === undefined) return false;
  const filled = cells.filter((cell) => cell !== undefined && cell.text !== "");
  return (
    filled.length > 0 &&
    filled.every((cell) => cell !== undefined && ((cell.type === "text" && cell.text.length <= usualHeading) || isYear(cell.text)))
  );
}

interface KnownRoles {
  readonly texts: number;
  readonly known: number;
  readonly roles: ReadonlySet<ColumnRole>;
  readonly numbers: number;
  readonly longest: number;
}

function knownRoles(sheet: SheetGrid, row: number, run: Run): KnownRoles {
  const roles = new Set<ColumnRole>();
  let [texts, known, longest] = [0, 0, 0];
  const numbers = countNumbers(sheet, row, run);
  if (numbers > 0) return { texts, known, numbers, roles, longest };
  for (let column = run.left; column <= run.right; column++) {
    const cell = cellAt(sheet, row, column);
    if (cell === undefined || plainText(cell) === "") continue;
    if (cell.type !== "text") continue;
    const role = cell.text.length > longestHeading ? undefined : headingRole(foldedText(cell));
    texts += 1;
    longest = Math.max(longest, cell.text.length);
    if (role !== undefined) {
      known += 1;
      roles.add(role);
    }
  }
  return { texts, known, numbers, roles, longest };
}

/** Figures that are no years: no heading is one, so that most rows of a table need no further look. */
function countNumbers(sheet: SheetGrid, row: number, run: Run): number {
  let numbers = 0;
  for (let column = run.left; column <= run.right; column++) {
    const cell = cellAt(sheet, row, column);
    if (cell !== undefined && cell.type !== "text" && !isYear(cell.text)) numbers += 1;
  }
  return numbers;
}

function opensTable(sheet: SheetGrid, row: number, run: Run, found: KnownRoles): boolean {
  if (found.numbers > 0 || found.texts < 2) return false;
  if (found.roles.size >= 2 && found.known * 2 >= found.texts)
    return found.longest <= usualHeading || found.roles.has("ordinal") || found.roles.size >= 3;
  return found.longest <= usualHeading && standsOverNumbers(sheet, row, run);
}

/** Inside a table only a header beyond doubt begins another: the same words repeated on a new page, or three kinds of columns with the ordinals among them. */
function opensAnother(sheet: SheetGrid, row: number, run: Run, found: KnownRoles): boolean {
  if (found.numbers > 0 || found.texts < 2 || found.longest > longestHeading) return false;
  const first = foldedText(cellAt(sheet, row, run.left));
  if (found.roles.has("ordinal") && headingRole(first) === "ordinal" && found.roles.size >= 2) return true;
  return found.roles.size >= 3 && found.known * 4 >= found.texts * 3 && found.longest <= usualHeading && standsOverNumbers(sheet, row, run);
}

/** Short texts with numbers below at least two of the next rows, and no numbers above. */
function standsOverNumbers(sheet: SheetGrid, row: number, run: Run): boolean {
  const hasNumber = (at: number): boolean => {
    for (let column = run.left; column <= run.right; column++) {
      const cell = cellAt(sheet, at, column);
      if (isHeadingCell(sheet, row, column) && (cell?.type === "number" || cell?.type === "none")) return true;
    }
    return false;
  };
  if (row > 0 && hasNumber(row - 1)) return false;
  return [1, 2, 3, 4].filter((step) => hasNumber(row + step)).length >= 2;
}

function extend(sheet: SheetGrid, merges: MergeIndex, top: number, run: Run): HeaderArea {
  let bottom = top;
  let { left, right } = run;
  const last = Math.min(sheet.rowCount - 1, top + mostHeaderRows);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const area = merges.areaAt(row, column);
      if (area === undefined || area.top < top) continue;
      bottom = Math.max(bottom, Math.min(area.bottom, last));
      if (area.right > right && area.right - area.left < 40) right = Math.min(area.right, sheet.columnCount - 1);
    }
    if (row === bottom && row < last && isSubHeader(sheet, merges, row + 1, top, { left, right })) bottom += 1;
  }
  // Headings in a lower row that stand right beside the first one's.
  for (let row = top; row <= bottom; row++)
    while (isHeadingCell(sheet, row, right + 1) && !isHeadingCell(sheet, top, right + 2)) right += 1;
  while (left > 0 && isHeadingCell(sheet, bottom, left - 1)) left -= 1;
  return { top, bottom, left, right, numberRow: findNumberRow(sheet, bottom + 1, { left, right }) };
}

/** A further row of headings: short texts, no numbers, nothing under the first two headings that stand alone, each below a heading that spans or is blank. */
function isSubHeader(sheet: SheetGrid, merges: MergeIndex, row: number, top: number, run: Run): boolean {
  let texts = 0;
  let underSpan = 0;
  for (let column = run.left; column <= run.right; column++) {
    const cell = cellAt(sheet, row, column);
    if (cell === undefined || plainText(cell) === "") continue;
    if (cell.type !== "text" && !isYear(cell.text)) return false;
    if (cell.text.length > usualHeading || isColumnNumber(plainText(cell))) return false;
    texts += 1;
    const area = merges.areaAt(top, column);
    if ((area !== undefined && area.right > area.left) || plainText(merges.shownAt(row - 1, column)) === "") underSpan += 1;
  }
  const firstIsBlank = plainText(cellAt(sheet, row, run.left)) === "";
  return texts >= 1 && firstIsBlank && underSpan === texts && (texts >= 2 || run.right - run.left >= 3) && !isBodyText(sheet, row, run);
}

/** One text in the second column below a one-row header is a group's title, not a heading. */
function isBodyText(sheet: SheetGrid, row: number, run: Run): boolean {
  let filled = 0;
  for (let column = run.left; column <= run.right; column++) if (plainText(cellAt(sheet, row, column)) !== "") filled += 1;
  return filled === 1 && plainText(cellAt(sheet, row, run.left + 1)) !== "";
}

function isColumnNumber(text: string): boolean {
  return /^[([]?(?:\d{1,2}|[a-z])[)\]]?$/i.test(text) || readColumnNumber(text) !== undefined;
}

/** "1 2 3=1+2", "A B (1) (2)": nearly every column has one, and they differ. */
function findNumberRow(sheet: SheetGrid, row: number, run: Run): number | undefined {
  const seen: string[] = [];
  for (let column = run.left; column <= run.right; column++) {
    const text = plainText(cellAt(sheet, row, column));
    if (text === "") continue;
    if (!isColumnNumber(text)) return undefined;
    seen.push(text);
  }
  const first = seen[0]?.replace(/[()[\]\s]/g, "").toUpperCase();
  const isWhole = seen.length >= 3 && seen.length * 10 >= (run.right - run.left + 1) * 6;
  return isWhole && (first === "1" || first === "A") && new Set(seen).size * 10 >= seen.length * 8 ? row : undefined;
}
