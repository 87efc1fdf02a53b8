/** The rows of an appendix table: its tasks, its total, and what is no task. */
import { foldText } from "../plan/fold-text";
import type { SourceLines } from "../plan/task";
import type { DraftNotice, DraftTask } from "./draft-task";
import type { FoundTable, TableRow } from "./find-tables";
import type { ColumnKind, TableHeader } from "./table-header";
import { readHeader } from "./table-header";

export interface ReadTable {
  readonly tasks: readonly DraftTask[];
  /** The cost cell of the row "Tổng cộng", as written. */
  readonly total: { readonly text: string; readonly at: SourceLines } | undefined;
  /** "Hai trăm triệu đồng./.", as written after "Bằng chữ:". */
  readonly words: string | undefined;
  readonly notices: readonly DraftNotice[];
}

type Role = "header" | "column-numbers" | "total" | "words" | "group" | "task" | "carries-on" | "empty";

interface Growing {
  cells: string[];
  lines: SourceLines;
  readonly notices: DraftNotice[];
}

export function readTable(table: FoundTable): ReadTable {
  const { header } = table;
  const growing: Growing[] = [];
  const notices: DraftNotice[] = [];
  let total: ReadTable["total"];
  let words: string | undefined;
  for (const row of table.rows) {
    const at: SourceLines = { first: row.first, last: row.last };
    const role = roleOf(row, header, growing.at(-1));
    if (role === "total") total ??= { text: lastFilled(row, header), at };
    else if (role === "words") words ??= afterColon(row.cells.find((cell) => cell !== "") ?? "");
    else if (role === "group") notices.push({ facts: { code: "group-left-out", text: filled(row.cells).join(" ") }, at });
    else if (role === "task") growing.push({ cells: fit(row.cells, header), lines: at, notices: [] });
    else if (role === "carries-on") joinRow(growing.at(-1), row, header, notices);
  }
  return {
    tasks: growing.map((each) => toDraft(each, header)),
    total,
    words,
    notices: [...notices, ...leftOutColumns(growing, header, table)],
  };
}

function roleOf(row: TableRow, header: TableHeader, above: Growing | undefined): Role {
  const { cells } = row;
  const texts = filled(cells);
  const first = texts[0];
  if (first === undefined || texts.every((text) => /^:?-{2,}:?$/.test(text))) return "empty";
  const folded = foldText(first.slice(0, 80));
  if (/^\(?(?:so tien )?(?:viet )?bang chu\s*[:)]/.test(folded)) return "words";
  if (
    /^(?:tong cong|tong so|tong kinh phi|tong|cong)(?:\s*(?:kinh phi|cong|so|tien|\([^)]{0,30}\)))*\s*(?::.*)?$/.test(folded) &&
    above !== undefined
  )
    return "total";
  if (isHeaderAgain(cells, header)) return "header";
  if (texts.length >= 3 && texts.every((text, index) => new RegExp(`^\\(?${String(index + 1)}\\)?$`).test(text))) return "column-numbers";
  return roleByContent(row, header, above);
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
  if (ordinal !== "") return "task";
  if (
    onlyContent &&
    content !== "" &&
    !/\p{Ll}/u.test(content) &&
    above?.cells.some((text) => /[.;]$/.test(text)) !== false &&
    content.length > 12
  )
    return "group";
  if (above === undefined) return content === "" ? "empty" : "task";
  if (content === "") return "carries-on";
  const aboveContent = above.cells[header.columns.indexOf("content")] ?? "";
  const aboveFinished = /[.;:!?]$/.test(aboveContent) || !hasOrdinalColumn;
  const ownBodies = cell("leads") !== "" && /^\p{Lu}/u.test(cell("leads"));
  return /^[\p{Lu}\d"“]/u.test(content) &&
    ownBodies &&
    aboveFinished &&
    (cell("timeframe") !== "" || cell("cost") !== "" || !hasOrdinalColumn)
    ? "task"
    : "carries-on";
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
  above.cells = above.cells.map((cell, column) => [cell, cells[column] ?? ""].filter((part) => part !== "").join(" "));
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
    notices,
  };
}

function leftOutColumns(rows: readonly Growing[], header: TableHeader, table: FoundTable): readonly DraftNotice[] {
  const line = (table.rows[0]?.first ?? 2) - 1;
  return header.columns.flatMap((kind, column): readonly DraftNotice[] => {
    const heading = header.headings[column] ?? "";
    if (kind !== "other" || !rows.some((row) => (row.cells[column] ?? "") !== "")) return [];
    return [{ facts: { code: "column-left-out", heading }, at: { first: line, last: line } }];
  });
}

function filled(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => cell !== "");
}

/** The total in the cost column; in a plain line "Tổng cộng: 200.000.000đ" what follows the colon. */
function lastFilled(row: TableRow, header: TableHeader): string {
  const inColumn = row.cells[header.columns.indexOf("cost")] ?? "";
  if (inColumn !== "" && row.cells.length > 1) return inColumn;
  const texts = filled(row.cells);
  const last = texts.at(-1) ?? "";
  return texts.length > 1 && /\d/.test(last) ? last : afterColon(texts[0] ?? "");
}

function afterColon(text: string): string {
  const colon = text.indexOf(":");
  return colon < 0 ? "" : text.slice(colon + 1).trim();
}
