/** The rows of an appendix table: its tasks, its total, and what is no task. */
import { foldText } from "../plan/fold-text";
import type { SourceLines } from "../plan/task";
import type { DraftNotice, DraftTask } from "./draft-task";
import type { FoundTable, TableRow } from "./find-tables";
import type { ColumnKind, TableHeader } from "./table-header";
import { isUnitLine } from "./read-money-unit";
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

export interface ReadTable {
  readonly tasks: readonly DraftTask[];
  readonly sums: readonly SumRow[];
  /** Headings of groups: their ordinal, and how many tasks stand above. */
  readonly groups: readonly { readonly ordinal: string; readonly after: number }[];
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
}

export function readTable(table: FoundTable): ReadTable {
  const { header } = table;
  const growing: Growing[] = [];
  const notices: DraftNotice[] = [];
  const sums: SumRow[] = [];
  const groups: { ordinal: string; after: number }[] = [];
  let words: ReadTable["words"];
  let unitLine: ReadTable["unitLine"];
  for (const row of table.rows) {
    const at: SourceLines = { first: row.first, last: row.last };
    const text = filled(row.cells).join(" ");
    const role = roleOf(row, header, growing.at(-1));
    if (role === "total") sums.push({ ...readSum(row, header), at, after: growing.length });
    else if (role === "words") words ??= { text: wordsIn(row), at };
    else if (role === "unit" && unitLine === undefined) unitLine = { text, at };
    else if (role === "left-out" || role === "unit") notices.push({ facts: { code: "line-left-out", text }, at });
    else if (role === "group") {
      groups.push({ ordinal: /^[A-HĐIVXL]+(?=[\s.)/]|$)/.exec(text)?.[0] ?? "", after: growing.length });
      notices.push({ facts: { code: "group-left-out", text }, at });
    } else if (role === "task") growing.push({ cells: fit(row.cells, header), lines: at, notices: [] });
    else if (role === "carries-on") joinRow(growing.at(-1), row, header, notices);
  }
  return {
    tasks: growing.map((each) => toDraft(each, header)),
    sums,
    groups,
    words,
    unitLine,
    notices: [...notices, ...chosenCost(growing, header, table), ...leftOutColumns(growing, header, table)],
  };
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
  return roleByContent(row, header, above);
}

function roleOfPlain(text: string): Role {
  if (isUnitLine(text)) return "unit";
  const isHeading = /^(?:[IVXL]{1,6}|[A-HĐ])[.)/]\s/.test(text) || (!/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text));
  return isHeading ? "group" : "left-out";
}

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
    return sameCell(cell, more) && header.columns[column] !== "content" ? cell : filled([cell, more]).join(" ");
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

function toDraft({ cells, lines, notices }: Growing, header: TableHeader): DraftTask {
  const cell = (kind: ColumnKind): string => (cells[header.columns.indexOf(kind)] ?? "").replace(/\s+/g, " ").trim();
  return {
    ordinal: cell("ordinal").replace(/[.)]+$/, ""),
    content: cell("content"),
    leads: cell("leads"),
    cooperators: cell("cooperators"),
    time: cell("timeframe"),
    cost: cell("cost"),
    detail: "",
    lines,
    notices: cell("content") === "" && /\d/.test(cell("cost")) ? [...notices, { facts: { code: "content-missing" }, at: lines }] : notices,
  };
}

function leftOutColumns(rows: readonly Growing[], header: TableHeader, table: FoundTable): readonly DraftNotice[] {
  const line = (table.rows[0]?.first ?? 2) - 1;
  return header.columns.flatMap((kind, column): readonly DraftNotice[] => {
    const heading = header.headings[column] ?? "";
    if (kind !== "other" || header.otherCosts.includes(column) || !rows.some((row) => (row.cells[column] ?? "") !== "")) return [];
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
