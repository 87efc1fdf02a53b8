/** Reads the table below a header: its columns, its rows, where it ends, the unit and the words around it. */
import { isUnitLine, readMoneyUnit, readUnitLine } from "../intake/table/read-money-unit";
import { plainForm } from "../money/plain-form";
import { readFigure } from "../money/read-figure";
import type { Decimal } from "../money/decimal";
import { readDecimal } from "../money/decimal";
import { foldText } from "../plan/fold-text";
import type { HeaderArea } from "./find-headers";
import type { GridCell, GridStyle, SheetGrid } from "./grid";
import { cellAt } from "./grid";
import { headingRole } from "./heading-role";
import type { HeaderFormula } from "./header-formula";
import { readColumnNumber, readHeadingFormula } from "./header-formula";
import type { MergeIndex } from "./merge-index";
import { plainText } from "./plain-text";
import type { Ordinal } from "./read-ordinal";
import { readLeadingOrdinal, readOrdinal } from "./read-ordinal";
import type { SheetValues } from "./sheet-values";
import type { Column, ColumnRole, Table, TableRow, UnitStatement } from "./table";
import type { TotalLabel } from "./total-label";
import { isWordsLabel, readTotalLabel } from "./total-label";

interface Source {
  readonly sheet: SheetGrid;
  readonly values: SheetValues;
  readonly merges: MergeIndex;
  readonly header: HeaderArea;
  /** The row in which the next table begins; one behind the last row of the sheet otherwise. */
  readonly limit: number;
}

/** More blank rows than that part a table from what stands below it. */
const mostBlankRows = 2;

/** Undefined where no row below the header holds anything. */
export function readTable(source: Source): Table | undefined {
  const { sheet, values, header } = source;
  const headerBottom = header.numberRow ?? header.bottom;
  const drafts = draftColumns(source);
  const layout = layoutOf(drafts);
  const { rows, words } = readRows(source, headerBottom + 1, layout);
  const last = rows.at(-1);
  if (last === undefined) return undefined;
  const columns = drafts.map((draft) => finishColumn(draft, source, rows));
  return {
    sheet,
    values,
    top: header.top,
    headerBottom,
    bottom: last.row,
    left: header.left,
    right: header.right,
    columns,
    rows,
    unit: readUnit(source, last.row),
    words,
  };
}

interface DraftColumn {
  readonly index: number;
  readonly headings: readonly string[];
  readonly role: ColumnRole | undefined;
  readonly code: string | undefined;
  readonly formula: HeaderFormula | undefined;
  readonly numbers: number;
  readonly texts: number;
  readonly letters: number;
}

/** How many rows are looked at to see what a column holds. */
const sampleRows = 60;

function draftColumns({ sheet, merges, header, limit }: Source): readonly DraftColumn[] {
  const drafts: DraftColumn[] = [];
  for (let column = header.left; column <= header.right; column++) {
    const headings: string[] = [];
    for (let row = header.top; row <= header.bottom; row++) {
      const text = plainText(merges.shownAt(row, column));
      if (text !== "" && headings.at(-1) !== text) headings.push(text);
    }
    const numbered = header.numberRow === undefined ? undefined : readColumnNumber(plainText(cellAt(sheet, header.numberRow, column)));
    const inHeading = headings.map(readHeadingFormula).find((each) => each !== undefined);
    const bracketed = headings.map((heading) => /\(\s*(\d{1,2})\s*\)\s*$/.exec(heading)?.[1]).find((code) => code !== undefined);
    let [numbers, texts, letters] = [0, 0, 0];
    const first = (header.numberRow ?? header.bottom) + 1;
    for (let row = first; row < Math.min(limit, first + sampleRows); row++) {
      const cell = cellAt(sheet, row, column);
      if (cell === undefined) continue;
      if (cell.type === "number" || cell.type === "none") numbers += 1;
      else if (cell.type === "text" && cell.text.trim() !== "") {
        texts += 1;
        letters += Math.min(cell.text.length, 40);
      }
    }
    const code = numbered?.code ?? inHeading?.code ?? bracketed;
    drafts.push({
      index: column,
      headings,
      role: roleOf(headings),
      code,
      formula: numbered?.formula ?? inHeading?.formula,
      numbers,
      texts,
      letters,
    });
  }
  return settleRoles(drafts);
}

/** The lowest heading says it best; one that says nothing ("Trong tháng") takes the role of the heading above it. */
function roleOf(headings: readonly string[]): ColumnRole | undefined {
  for (const heading of [...headings].reverse()) {
    const role = headingRole(foldText(heading));
    if (role !== undefined) return role;
  }
  return undefined;
}

/** What the words leave open is settled by what stands below: texts alone are no amounts, and one column must hold the contents. */
function settleRoles(drafts: readonly DraftColumn[]): readonly DraftColumn[] {
  const settled = drafts.map((draft) => {
    const { index, role, numbers, texts } = draft;
    if ((role === "amount" || role === "quantity") && numbers === 0 && texts > 0) return { ...draft, role: textRole(draft) };
    if (role === "content" && numbers > 0 && texts * 4 < numbers) return { ...draft, role: "amount" as const };
    // "Tháng", "Đợt" before everything else number the rows.
    if (
      role === "quantity" &&
      index === (drafts[0]?.index ?? 0) &&
      /^(?:thang|quy|ngay|nam|lan|dot|ky|buoi)$/.test(foldText(draft.headings.at(-1) ?? ""))
    )
      return { ...draft, role: "ordinal" as const };
    if (role === "source" && numbers > texts) return { ...draft, role: "amount" as const };
    return draft;
  });
  if (settled.some(({ role }) => role === "content")) return settled;
  const free = settled.filter(({ role, texts, numbers }) => (role === undefined || role === "other") && texts > numbers);
  const widest = free.reduce<DraftColumn | undefined>(
    (best, each) => (best === undefined || each.letters > best.letters ? each : best),
    undefined,
  );
  return settled.map((draft) => (draft === widest ? { ...draft, role: "content" as const } : draft));
}

/** A column named like money whose cells are texts: amounts typed as texts, or words. */
function textRole({ headings, texts, letters, role }: DraftColumn): ColumnRole | undefined {
  if (/nguon/.test(foldText(headings.at(-1) ?? ""))) return "source";
  return letters / texts <= 22 ? role : "content";
}

interface Layout {
  readonly ordinal: number | undefined;
  readonly content: number | undefined;
  /** Where labels may stand: ordinals, codes, contents, from left to right. */
  readonly labels: readonly number[];
  readonly codes: readonly number[];
  readonly numeric: readonly number[];
}

function layoutOf(drafts: readonly DraftColumn[]): Layout {
  const indexes = (...roles: readonly (ColumnRole | undefined)[]): readonly number[] =>
    drafts.filter(({ role }) => roles.includes(role)).map(({ index }) => index);
  const ordinal = indexes("ordinal")[0];
  const contents = drafts.filter(({ role }) => role === "content");
  const content = contents.reduce<DraftColumn | undefined>(
    (best, each) => (best === undefined || each.letters > best.letters * 2 ? each : best),
    undefined,
  );
  const codes = indexes("code");
  const numeric = drafts
    .filter(({ role, numbers, texts }) => isNumericRole(role) || (role === undefined && numbers > texts))
    .map(({ index }) => index);
  const labels = drafts
    .filter(({ index, role }) => !numeric.includes(index) && (content === undefined ? role !== "note" : index <= content.index))
    .map(({ index }) => index);
  return { ordinal, content: content?.index, labels, codes, numeric };
}

function isNumericRole(role: ColumnRole | undefined): boolean {
  return role === "amount" || role === "quantity" || role === "price" || role === "tax" || role === "rate" || role === "share";
}

interface ReadRows {
  readonly rows: readonly TableRow[];
  readonly words: Table["words"];
}

function readRows(source: Source, first: number, layout: Layout): ReadRows {
  const { sheet, header, limit } = source;
  const headerWords = new Set(
    Array.from({ length: header.right - header.left + 1 }, (_, step) => cellAt(sheet, header.top, header.left + step)?.text ?? "").filter(
      (text) => text !== "",
    ),
  );
  const rows: TableRow[] = [];
  let blanks = 0;
  let closed = false;
  let words: Table["words"];
  for (let row = first; row < limit; row++) {
    const read = readRow(source, row, layout, headerWords);
    if (read === undefined) {
      words = wordsPlace(sheet, row, header);
      break;
    }
    if (read.kind === "blank") {
      blanks += 1;
      if (closed || blanks > mostBlankRows) break;
    } else {
      blanks = 0;
      if (read.total !== undefined && read.total.kind !== "part" && rows.some(({ kind }) => kind === "item")) closed = true;
    }
    rows.push(read);
  }
  const kept = withUnnamedTotal(trimEnd(source, rows, layout));
  const end = kept.at(-1)?.row;
  return { rows: kept, words: words ?? (end === undefined ? undefined : findWords(source, end + 1)) };
}

/** A last row with figures and no words, below rows that all have words, is the total. */
function withUnnamedTotal(rows: readonly TableRow[]): readonly TableRow[] {
  const last = rows.at(-1);
  if (last?.kind !== "item" || last.label !== "" || last.ordinal !== undefined || rows.some(({ total }) => total !== undefined))
    return rows;
  const items = rows.slice(0, -1).filter(({ kind }) => kind === "item");
  if (items.length < 2 || items.some(({ label }) => label === "")) return rows;
  return [...rows.slice(0, -1), { ...last, kind: "total", total: { kind: "whole", terms: [] } }];
}

/** What stands below the last row with a number or an ordinal is a note or a signature. */
function trimEnd({ sheet }: Source, rows: readonly TableRow[], layout: Layout): readonly TableRow[] {
  const last = rows.findLastIndex(({ row, ordinal, kind, total }) => {
    if (kind === "blank") return false;
    if (layout.numeric.some((column) => isFigure(cellAt(sheet, row, column)))) return true;
    const own = layout.ordinal === undefined ? undefined : cellAt(sheet, row, layout.ordinal);
    return (
      total !== undefined ||
      (ordinal !== undefined && own !== undefined && plainText(own).length <= 14 && layout.ordinal !== layout.content)
    );
  });
  return rows.slice(0, last + 1);
}

function isFigure(cell: GridCell | undefined): boolean {
  return (
    cell !== undefined &&
    (cell.type === "number" || cell.type === "none" || cell.type === "error" || (cell.type === "text" && /^[\s(]*-?\d/.test(cell.text)))
  );
}

/** How the name of a total or of its words begins; a cheap look, since every row passes here. */
const firstLetters = /^[\s(*]*[tcgbsv]/i;
const sumWords = /^[\s(*]*(?:tong|cong|thanh|gia tri|bang ch|so tien|viet|ghi)/;

/** Undefined for the row that says the total in words: the table ends above it. */
function readRow({ sheet, header }: Source, row: number, layout: Layout, headerWords: ReadonlySet<string>): TableRow | undefined {
  let filled = 0;
  let sameAsHeader = 0;
  let label = "";
  let labelCell: GridCell | undefined;
  const cells = sheet.rows[row];
  for (let column = header.left; column <= header.right && cells !== undefined && column < cells.length; column++) {
    const cell = cells[column];
    if (cell === undefined || (cell.type === "text" && cell.text.trim() === "")) continue;
    filled += 1;
    if (cell.type === "text" && cell.text.length <= 60 && headerWords.has(cell.text)) sameAsHeader += 1;
  }
  const nothing: TableRow = {
    row,
    kind: "blank",
    label: "",
    ordinal: undefined,
    total: undefined,
    bold: false,
    indent: 0,
    codeColumn: undefined,
  };
  if (filled === 0) return nothing;
  if (sameAsHeader >= 3 && sameAsHeader * 2 > filled) return { ...nothing, kind: "header" };
  for (const column of layout.labels) {
    const cell = cells?.[column];
    if (cell?.type !== "text" || column === layout.ordinal) continue;
    const text = plainText(cell);
    if (column === layout.content || label === "") {
      label = text === "" ? label : text;
      labelCell = text === "" ? labelCell : cell;
    }
  }
  const own = layout.ordinal === undefined ? undefined : cells?.[layout.ordinal];
  const ownText = plainText(own);
  const ordinalOfCell = own?.type === "number" || own?.type === "text" ? readOrdinal(ownText) : undefined;
  // A title over the whole width, or "Tổng cộng", may stand in the column of ordinals.
  if (ordinalOfCell === undefined && own?.type === "text" && ownText !== "") {
    label = label === "" || readTotalLabel(foldText(ownText)) !== undefined ? ownText : label;
    labelCell ??= own;
  }
  const couldSum = firstLetters.test(label) && sumWords.test(foldText(label.slice(0, 10)));
  const folded = couldSum ? foldText(label.slice(0, 160)) : "";
  if (couldSum && isWordsLabel(folded)) return undefined;
  const total: TotalLabel | undefined = couldSum ? readTotalLabel(folded) : undefined;
  const ordinal = ordinalOfCell ?? leadingOrdinal(label, total);
  const numbered = total !== undefined && ordinalOfCell !== undefined && total.terms.length === 0 && ordinalOfCell.style !== "bullet";
  return {
    row,
    // "I. Tổng chi phí" with rows below it heads a group; "Tổng cộng" without an ordinal sums up.
    kind: total !== undefined && !numbered ? "total" : "item",
    label,
    ordinal,
    total,
    bold: (labelCell ?? own)?.style.bold === true,
    indent: indentOf(labelCell),
    codeColumn: layout.codes.find((column) => isFilled(cells?.[column])),
  };
}

function isFilled(cell: GridCell | undefined): boolean {
  return cell !== undefined && cell.type !== "none" && cell.text.trim() !== "";
}

function leadingOrdinal(label: string, total: TotalLabel | undefined): Ordinal | undefined {
  if (total !== undefined || label === "") return undefined;
  const head = label.slice(0, 24);
  return /^[\s\p{L}\d]{0,16}[.):/\s\d]|^\s*[-–+*•○●]/u.test(head)
    ? readLeadingOrdinal(label, /\d|[IVX]/.test(head) ? foldText(head) : "")
    : undefined;
}

function indentOf(cell: GridCell | undefined): number {
  if (cell === undefined) return 0;
  const spaces = /^[ \u00a0]*/.exec(cell.text)?.[0].length ?? 0;
  return cell.style.indent + Math.floor(spaces / 2);
}

function findWords({ sheet, header }: Source, first: number): Table["words"] {
  const reach = 4;
  for (let row = first; row < Math.min(sheet.rowCount, first + reach); row++) {
    const place = wordsPlace(sheet, row, header);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The cell with the words: the one that says "Bằng chữ:", or the next text beside it where nothing follows the colon. */
function wordsPlace(sheet: SheetGrid, row: number, header: HeaderArea): Table["words"] {
  const cells = sheet.rows[row] ?? [];
  for (let column = header.left; column <= header.right; column++) {
    const cell = cells[column];
    if (cell === undefined) continue;
    const isLabel = isWordsLabel(foldText(plainText(cell))) || /b\u1eb1ng ch\u1eef/i.test(cell.formula ?? "");
    if (!isLabel) continue;
    if (/[:)]\s*\S/.test(plainText(cell)) || cell.formula !== undefined) return { row, column };
    for (let next = column + 1; next <= header.right; next++)
      if (isFilled(cells[next]) || cells[next]?.formula !== undefined) return { row, column: next };
    return { row, column };
  }
  return undefined;
}

/** Columns of words: whatever number stands in them is no figure of the table. */
const wordRoles: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>([
  "content",
  "code",
  "lead",
  "cooperator",
  "measure",
  "note",
  "source",
  "basis",
  "words",
]);

function finishColumn(draft: DraftColumn, source: Source, rows: readonly TableRow[]): Column {
  const { index, headings, code, formula } = draft;
  if (draft.role !== undefined && wordRoles.has(draft.role))
    return { index, headings, role: draft.role, numeric: false, code, formula, values: [], typedTexts: [], holdsDates: false };
  const { sheet, values } = source;
  const readsTexts = isNumericRole(draft.role);
  const typedTexts: number[] = [];
  const numbers: (Decimal | undefined)[] = [];
  const isPlain = draft.role !== "ordinal";
  let last: GridStyle | undefined;
  let numeric = false;
  let dates = false;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]?.row ?? 0;
    const cell = sheet.rows[row]?.[index];
    let value: Decimal | undefined;
    if (cell !== undefined) {
      if (cell.style !== last) {
        last = cell.style;
        dates ||= isDateFormat(last.numberFormat);
      }
      if (isPlain && rows[at]?.kind !== "header") {
        const isText = cell.type === "text";
        value = isText ? (readsTexts ? numberOfText(cell.text) : undefined) : values.ofCell(cell, row, index);
        if (isText && value !== undefined) typedTexts.push(at);
        numeric ||= value !== undefined;
      }
    }
    numbers.push(value);
  }
  const role =
    draft.role === undefined || (draft.role === "timeframe" && numeric && !dates)
      ? numeric
        ? fallbackRole(draft, dates)
        : (draft.role ?? "other")
      : draft.role;
  return { index, headings, role, numeric, code, formula, values: numbers, typedTexts, holdsDates: dates };
}

function fallbackRole({ numbers, texts }: DraftColumn, dates: boolean): ColumnRole {
  return dates || numbers <= texts ? "other" : "amount";
}

/** Whether a number format shows a day: letters of day, month or year outside quotes and brackets. */
export function isDateFormat(format: string): boolean {
  if (format === "General" || format === "#,##0" || !/[dmyDMY]/.test(format)) return false;
  return /[dy]|m{1,4}[/-]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

/** A number that was typed as a text: "1.234.567", "12,5", "(300)". Undefined for words, and where the separators follow no rule. */
export function numberOfText(text: string): Decimal | undefined {
  if (!/\d/.test(text) || text.length > 40) return undefined;
  const bare = plainForm(text)
    .replace(/^['\u2019]/, "")
    .replace(/\s*(?:\u0111\u1ed3ng|\u0111|vn\u0111|vnd|dong)$/, "");
  const negative = /^\((.*)\)$/.exec(bare)?.[1];
  const figure = readFigure((negative ?? bare).replace(/^-/, "").trim());
  const read = figure?.readings[0];
  if (read === undefined) return undefined;
  return readDecimal(negative !== undefined || bare.startsWith("-") ? `-${read}` : read);
}

/** Lines above the table and just below it, and the headings. */
function readUnit({ sheet, header }: Source, bottom: number): UnitStatement {
  const stated: UnitStatement["stated"][number][] = [];
  const look = (row: number, column: number, inHeading: boolean): void => {
    const cell = cellAt(sheet, row, column);
    if (cell?.type !== "text" || cell.text.length > 200) return;
    const text = plainText(cell);
    const unit = inHeading ? unitOfHeading(text) : isUnitLine(text) ? readUnitLine(text) : undefined;
    if (unit !== undefined) stated.push({ unit, row, column });
  };
  for (let row = Math.max(0, header.top - 8); row < header.top; row++)
    for (let column = 0; column < sheet.columnCount; column++) look(row, column, false);
  for (let row = header.top; row <= header.bottom; row++)
    for (let column = header.left; column <= header.right; column++) look(row, column, true);
  for (let row = bottom + 1; row <= bottom + 2; row++)
    for (let column = header.left; column <= header.right; column++) look(row, column, false);
  return { stated };
}

/** "Kinh phí (triệu đồng)"; a unit of measure ("Đơn giá (đồng/người)") is none of the table. */
function unitOfHeading(text: string): UnitStatement["stated"][number]["unit"] | undefined {
  const bracket = /\(([^()]*)\)\s*$/.exec(text)?.[1] ?? (isUnitLine(text) ? text : undefined);
  return bracket === undefined || /\//.test(bracket) ? undefined : readMoneyUnit(`(${bracket.replace(/^[^:]*:/, "").trim()})`);
}
