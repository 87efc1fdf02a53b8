/** The rows of an appendix table: its tasks, its total, and what is no task. */
import { foldText } from "../../plan/fold-text";
import type { NoticeFacts } from "../../plan/notice";
import type { SourceLines } from "../../plan/task";
import type { DraftNotice, DraftTask } from "../draft-task";
import type { FoundTable, TableRow } from "./find-tables";
import { beginsLikeBody } from "../sentence/begins-like-body";
import { fillLeadingTimes } from "./leading-time";
import { endsOfCellsAbove, fillMergedDown } from "./merged-rows";
import type { ColumnKind, TableHeader } from "./table-header";
import { isUnitLine } from "./read-money-unit";
import { settleSubRows } from "./sub-rows";
import { readHeader } from "./table-header";
import type { TotalKind } from "./total-row";
import { isInWords, totalKind } from "./total-row";

/** A row that sums up, as written; which one is the total of the whole is settled where the amounts are known. */
export interface SumRow {
  readonly text: string;
  readonly name: string;
  readonly kind: TotalKind;
  readonly at: SourceLines;
  /** How many tasks stand above it. */
  readonly after: number;
}

/** The heading of a group: its ordinal and words, and how many tasks stand above. */
export interface GroupRow {
  readonly ordinal: string;
  readonly text: string;
  readonly after: number;
}

export interface ReadTable {
  readonly tasks: readonly DraftTask[];
  readonly sums: readonly SumRow[];
  readonly groups: readonly GroupRow[];
  /** "Hai trăm triệu đồng./.", as written after "Bằng chữ:". */
  readonly words: { readonly text: string; readonly at: SourceLines } | undefined;
  /** A line "Đơn vị tính: …" below the header. */
  readonly unitLine: { readonly text: string; readonly at: SourceLines } | undefined;
  readonly notices: readonly DraftNotice[];
}

type Role = "header" | "column-numbers" | "total" | "words" | "unit" | "group" | "task" | "carries-on" | "left-out" | "empty";

interface Growing {
  cells: string[];
  lines: SourceLines;
  readonly notices: DraftNotice[];
  /** How many rows its cell of money spans; 0 where it is spanned by one above. */
  costRows: number;
}

export function readTable(table: FoundTable): ReadTable {
  const { header } = table;
  const growing: Growing[] = [];
  const notices: DraftNotice[] = [];
  const sums: SumRow[] = [];
  const groups: GroupRow[] = [];
  let words: ReadTable["words"];
  let unitLine: ReadTable["unitLine"];
  for (const written of table.rows) {
    const row = withoutEnds(fillMergedDown(written, header, growing.at(-1)?.cells), header, growing.at(-1));
    const at: SourceLines = { first: row.first, last: row.last };
    const text = filled(row.cells).join(" ");
    const likely = roleOf(row, header, growing.at(-1));
    const role = words !== undefined && counting.includes(likely) && isBelowTable(row, header) ? "left-out" : likely;
    if (role === "total") sums.push({ ...readSum(row, header), at, after: growing.length });
    else if (role === "words") words ??= { text: wordsIn(row), at };
    else if (role === "unit" && unitLine === undefined) unitLine = { text, at };
    else if (role === "left-out" || role === "unit") notices.push({ facts: { code: "line-left-out", text }, at });
    else if (role === "group") {
      groups.push({ ...readGroup(text), after: growing.length });
      notices.push({ facts: { code: "group-left-out", text }, at });
    } else if (role === "task") growing.push({ cells: fit(row.cells, header), lines: at, notices: [], costRows: 1 });
    else if (role === "carries-on") joinRow(growing.at(-1), row, header, notices);
    if (sharesCost(written, header, role)) countCostRow(growing);
  }
  const funding = fundingColumn(growing, header);
  fillLeadingTimes(
    growing.map((each) => each.cells),
    header,
  ).forEach((cells, index) => {
    const row = growing[index];
    if (row !== undefined) row.cells = [...cells];
  });
  const settled = settleSubRows(
    growing.map((each) => toDraft(each, header, funding)),
    groups,
    sums,
  );
  return {
    ...settled,
    words,
    unitLine,
    notices: [...notices, ...settled.notices, ...chosenCost(growing, header, table), ...leftOutColumns(growing, header, table, funding)],
  };
}

/** The heading of a group without the ends of cells above it, which go back to where they belong. */
function withoutEnds(row: TableRow, header: TableHeader, above: Growing | undefined): TableRow {
  const ends = endsOfCellsAbove(row, header, above?.cells);
  if (above === undefined || ends.length === 0) return row;
  above.cells = above.cells.map((cell, column) => (ends.includes(column) ? `${cell} ${row.cells[column] ?? ""}` : cell));
  const text = ends.map((column) => row.cells[column] ?? "").join(" ");
  above.notices.push({ facts: { code: "rows-joined", text }, at: { first: row.first, last: row.last } });
  return { ...row, cells: row.cells.map((cell, column) => (ends.includes(column) ? "" : cell)) };
}

/** The cell of money is that of the row above: one amount for both. */
function sharesCost(row: TableRow, header: TableHeader, role: Role): boolean {
  return role === "task" && row.merged?.[header.columns.indexOf("cost")] === "above";
}

/** With the first row of those that share it. */
function countCostRow(growing: readonly Growing[]): void {
  const cost = growing.findLast((each) => each.costRows > 0 && each !== growing.at(-1));
  const last = growing.at(-1);
  if (cost === undefined || last === undefined) return;
  cost.costRows += 1;
  last.costRows = 0;
}

/** The column of the sources of funds, where it holds words: figures below such a heading are a share of the money. */
function fundingColumn(rows: readonly Growing[], header: TableHeader): number {
  const column = header.columns.indexOf("funding");
  return rows.some((row) => /^[\d.,\s]*\d[\d.,\s]*$/.test(row.cells[column] ?? "")) ? -1 : column;
}

function roleOf(row: TableRow, header: TableHeader, above: Growing | undefined): Role {
  const { cells } = row;
  const texts = filled(cells);
  if (texts.length === 0 || texts.every((text) => /^:?-{2,}:?$/.test(text))) return "empty";
  if (row.isPlain) return roleOfPlain(texts[0] ?? "");
  if (texts.some(isInWords)) return "words";
  if (isSum(row, header)) return "total";
  if (isHeaderAgain(cells, header)) return "header";
  if (numbersColumns(texts)) return "column-numbers";
  if (headsGroup(row, header)) return isUnitLine(texts[0] ?? "") ? "unit" : isNote(texts[0] ?? "") ? "left-out" : "group";
  return roleByContent(row, header, above);
}

/** Below "Bằng chữ: …" the place, the date and those who sign stand in rows of the same table: none of them counts. */
function isBelowTable({ cells, isPlain }: TableRow, header: TableHeader): boolean {
  const ordinal = header.columns.indexOf("ordinal");
  return !isPlain && ordinal !== -1 && !isShortOrdinal(cells[ordinal] ?? "");
}

const counting: readonly Role[] = ["task", "carries-on", "group"];

function readGroup(text: string): Omit<GroupRow, "after"> {
  const found = /^([A-HĐ]|[IVXL]{1,6}|\d{1,3}(?:\.\d{1,3}){0,3})(?:[.)/]+\s*|\s+|$)/.exec(text);
  return { ordinal: found?.[1] ?? "", text: text.slice(found?.[0].length ?? 0).trim() };
}

function isNote(text: string): boolean {
  return /^\(?(?:ghi chu|luu y|chu thich)\b/.test(foldText(text));
}

function roleOfPlain(text: string): Role {
  if (isUnitLine(text)) return "unit";
  const isHeading = /^(?:[IVXL]{1,6}|[A-HĐ])[.)/]\s/.test(text) || (!/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text));
  return isHeading ? "group" : "left-out";
}

/** In a document's table: one text over all columns, or over all behind the ordinal's. */
function headsGroup({ cells, merged, widest = 0 }: TableRow, header: TableHeader): boolean {
  const columns = header.columns.length;
  const [first = "", second] = filled(cells);
  if (merged === undefined || columns < 3) return false;
  if (second === undefined) return widest >= columns - 1 && first.length <= longestGroup && /\p{L}/u.test(first);
  const isRest = cells[1] === second && merged.slice(2).every((each) => each === "left");
  return isRest && filled(cells).length === 2 && isShortOrdinal(first) && /\p{L}/u.test(second);
}

function isShortOrdinal(text: string): boolean {
  return /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXL]{1,6}|[A-HĐa-zđ])[.)/]?$/.test(text);
}

/** A "heading" that is longer is a note. */
const longestGroup = 300;

/** "A B 1 2 3=1+2": letters, then figures, each one more than the last, some with how they are reckoned. */
function numbersColumns(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  let last = { isLetter: true, value: 0 };
  return texts.every((text, index) => {
    const name = /^[([]?(?:([A-Za-z])|(\d{1,2}))[)\]]?\s*(?:=[\dA-Za-z\s()[\]+\-*/x:.%]{1,40})?$/.exec(text);
    if (name === null) return false;
    const [, letter, figure] = name;
    const isLetter = letter !== undefined;
    const value = isLetter ? letter.toLowerCase().charCodeAt(0) - 96 : Number(figure);
    const begins = index === 0 || (last.isLetter && !isLetter);
    const fits = begins ? value === 1 : last.isLetter === isLetter && value === last.value + 1;
    last = { isLetter, value };
    return fits;
  });
}

/** The cell that names a sum: the first, or the one behind an ordinal. */
function sumName(row: TableRow): string {
  const [first, second] = filled(row.cells);
  return first !== undefined && second !== undefined && /^(?:\d{1,3}|[IVXL]{1,6}|[A-H])[.)]?$/.test(first) ? second : (first ?? "");
}

/** A row that sums up has no bodies and no time of its own. */
function isSum(row: TableRow, header: TableHeader): boolean {
  const name = sumName(row);
  if (totalKind(name) === undefined) return false;
  const cells = fit(row.cells, header);
  return !header.columns.some((kind, column) => {
    const text = cells[column] ?? "";
    return (kind === "leads" || kind === "cooperators" || kind === "timeframe") && text !== name && /^\p{L}{2}/u.test(text);
  });
}

function readSum(row: TableRow, header: TableHeader): { readonly text: string; readonly name: string; readonly kind: TotalKind } {
  const name = sumName(row);
  return { text: sumFigure(row, header, name), name, kind: totalKind(name) ?? "whole" };
}

function wordsIn(row: TableRow): string {
  const texts = filled(row.cells);
  const at = texts.findIndex(isInWords);
  return /^[^:]*:\s*(.*\p{L}.*)$/u.exec(texts[at] ?? "")?.[1] ?? texts.slice(at + 1).join(" ");
}

function roleByContent(row: TableRow, header: TableHeader, above: Growing | undefined): Role {
  const cells = fit(row.cells, header);
  const cell = (kind: ColumnKind): string => cells[header.columns.indexOf(kind)] ?? "";
  const hasOrdinalColumn = header.columns.includes("ordinal");
  const ordinal = cell("ordinal");
  const content = cell("content");
  const onlyContent = cell("leads") === "" && cell("cooperators") === "" && cell("timeframe") === "" && cell("cost") === "";
  if (onlyContent && /^(?:[IVXL]{1,6}|[A-HĐ])[.)/]?$/.test(ordinal)) return "group";
  if (onlyContent && /^(?:[IVXL]{1,6}|[A-HĐ])[.)]\s/.test(ordinal === "" ? content : ordinal)) return "group";
  // Below the table the signers stand side by side.
  const isSigner = content === "" && /^\p{L}{2,}\s/u.test(ordinal) && !/\d/.test(cell("cost"));
  if (ordinal !== "") return isSigner || (onlyContent && ordinal.length > 12) ? "left-out" : "task";
  if (
    onlyContent &&
    content !== "" &&
    !/\p{Ll}/u.test(content) &&
    above?.cells.some((text) => /[.;]$/.test(text)) !== false &&
    content.length > 12
  )
    return "group";
  if (above === undefined) return content === "" && !/\d/.test(cell("cost")) ? "empty" : "task";
  const aboveCell = (kind: ColumnKind): string => above.cells[header.columns.indexOf(kind)] ?? "";
  const newFigure = /\d/.test(cell("cost")) && !sameCell(cell("cost"), aboveCell("cost"));
  // One number for several rows of the table, each with words of its own.
  if (row.merged?.[header.columns.indexOf("ordinal")] === "above" && /^[\p{Lu}\d"“\-+–]/u.test(content)) return "task";
  // Two figures are two tasks, whatever the words do: joined they would be one wrong amount.
  if (newFigure && /\d/.test(aboveCell("cost"))) return "task";
  if (content === "") return "carries-on";
  const aboveFinished = /[.;:!?]$/.test(aboveCell("content")) || !hasOrdinalColumn;
  const ownLead = /^\p{Lu}/u.test(cell("leads")) && !sameCell(cell("leads"), aboveCell("leads"));
  const ownTime = /^(?:\p{Lu}|\d{1,2}\/)/u.test(cell("timeframe")) && !sameCell(cell("timeframe"), aboveCell("timeframe"));
  const begins = /^[\p{Lu}\d"“]/u.test(content);
  if (begins && [ownLead, ownTime, newFigure].filter(Boolean).length >= 2) return "task";
  const namesLead = /^\p{Lu}/u.test(cell("leads"));
  return begins && namesLead && aboveFinished && (cell("timeframe") !== "" || cell("cost") !== "" || !hasOrdinalColumn)
    ? "task"
    : "carries-on";
}

function sameCell(one: string, other: string): boolean {
  return one.replace(/\s+/g, "") === other.replace(/\s+/g, "");
}

function isHeaderAgain(cells: readonly string[], header: TableHeader): boolean {
  const same = cells.filter(
    (cell, column) => cell !== "" && foldText(cell).replace(/\s+/g, "") === foldText(header.headings[column] ?? "").replace(/\s+/g, ""),
  );
  if (same.length >= 2 && same.length === filled(cells).length) return true;
  const again = readHeader(cells);
  return again !== undefined && again.columns.join() === header.columns.join();
}

function joinRow(above: Growing | undefined, row: TableRow, header: TableHeader, notices: DraftNotice[]): void {
  const at: SourceLines = { first: row.first, last: row.last };
  const text = filled(row.cells).join(" ");
  if (above === undefined) {
    notices.push({ facts: { code: "line-left-out", text }, at });
    return;
  }
  const cells = fit(row.cells, header);
  above.cells = above.cells.map((cell, column) => {
    const more = cells[column] ?? "";
    const kind = header.columns[column];
    if (sameCell(cell, more) && kind !== "content") return cell;
    const areBodies = row.merged !== undefined && (kind === "leads" || kind === "cooperators") && [cell, more].every(beginsLikeBody);
    return areBodies ? `${cell.replace(/[\s;,.]+$/, "")}; ${more}` : filled([cell, more]).join(" ");
  });
  above.lines = { first: above.lines.first, last: row.last };
  above.notices.push({ facts: { code: "rows-joined", text }, at });
}

/** As many cells as the header has; what is too much stays with the last one. */
function fit(cells: readonly string[], header: TableHeader): string[] {
  const width = header.columns.length;
  const kept = cells.slice(0, width);
  const more = cells.slice(width).filter((cell) => cell !== "");
  if (more.length > 0) kept[width - 1] = [kept[width - 1] ?? "", ...more].join(" ").trim();
  return [...kept, ...Array.from({ length: Math.max(0, width - kept.length) }, () => "")];
}

function toDraft({ cells, lines, notices, costRows }: Growing, header: TableHeader, fundingAt: number): DraftTask {
  const cell = (kind: ColumnKind): string => (cells[header.columns.indexOf(kind)] ?? "").replace(/\s+/g, " ").trim();
  const facts: NoticeFacts[] = [];
  if (cell("content") === "" && /\d/.test(cell("cost"))) facts.push({ code: "content-missing" });
  if (costRows > 1 && /\d/.test(cell("cost"))) facts.push({ code: "cost-spans-rows", text: cell("cost"), rows: costRows });
  return {
    ordinal: cell("ordinal").replace(/[.)]+$/, ""),
    content: cell("content"),
    leads: cell("leads"),
    cooperators: cell("cooperators"),
    time: cell("timeframe"),
    // Figures on two lines of a cell are two figures.
    cost: (cells[header.columns.indexOf("cost")] ?? "").replace(/[^\S\n]+/g, " ").trim(),
    funding: (cells[fundingAt] ?? "").replace(/\s+/g, " ").trim(),
    detail: "",
    lines,
    notices: [...notices, ...facts.map((each) => ({ facts: each, at: lines }))],
  };
}

function leftOutColumns(rows: readonly Growing[], header: TableHeader, table: FoundTable, fundingAt: number): readonly DraftNotice[] {
  const line = (table.rows[0]?.first ?? 2) - 1;
  return header.columns.flatMap((kind, column): readonly DraftNotice[] => {
    const heading = header.headings[column] ?? "";
    const isLeftOut = kind === "other" || (kind === "funding" && column !== fundingAt);
    if (!isLeftOut || header.otherCosts.includes(column) || !rows.some((row) => (row.cells[column] ?? "") !== "")) return [];
    return [{ facts: { code: "column-left-out", heading }, at: { first: line, last: line } }];
  });
}

/** Several columns of money: which one counts, where the others have figures. */
function chosenCost(rows: readonly Growing[], header: TableHeader, table: FoundTable): readonly DraftNotice[] {
  const leftOut = header.otherCosts.filter((column) => rows.some((row) => /\d/.test(row.cells[column] ?? "")));
  if (leftOut.length === 0) return [];
  const line = table.start + 1;
  const heading = header.headings[header.columns.indexOf("cost")] ?? "";
  const names = leftOut.map((column) => header.headings[column] ?? "");
  return [{ facts: { code: "cost-column-chosen", heading, leftOut: names }, at: { first: line, last: line } }];
}

function filled(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => cell !== "");
}

/** The figure in the cost column; in a plain line "Tổng cộng: 200.000.000đ" what follows the name. */
function sumFigure(row: TableRow, header: TableHeader, name: string): string {
  const inColumn = row.cells[header.columns.indexOf("cost")] ?? "";
  if (inColumn !== "" && inColumn !== name && row.cells.length > 1) return inColumn;
  const last = filled(row.cells).at(-1) ?? "";
  if (last !== name && /\d/.test(last)) return last;
  return name.includes(":") ? afterColon(name) : (/\d[\d.,]*\s?\p{L}{0,6}[\s.]*$/u.exec(name)?.[0] ?? "");
}

function afterColon(text: string): string {
  const colon = text.indexOf(":");
  return colon < 0 ? "" : text.slice(colon + 1).trim();
}
