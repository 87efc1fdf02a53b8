/** The rows below a header, to the total that closes the table, to its words, or to where nothing stands. */
import type { ColumnLayout } from "../columns/column-layout";
import type { GridCell } from "../grid";
import { cellAt } from "../grid";
import { plainText } from "../plain-text";
import type { EarlierTable, TableSource } from "../read-table";
import type { Table, TableRow } from "../table";
import { findWords, wordsPlace } from "../words-place";
import type { RowForm } from "./read-row";
import { readRow } from "./read-row";
import { withTotalsOfGroups } from "./totals-of-groups";

/** More blank rows than that part a table from what stands below it. */
const mostBlankRows = 2;

interface ReadRows {
  readonly rows: readonly TableRow[];
  readonly words: Table["words"];
}

interface RowsForm extends RowForm {
  /** The first row below the header. */
  readonly first: number;
  /** How the columns would be read without a person's word on them: that makes no table end sooner. */
  readonly inferred: ColumnLayout | undefined;
}

export function readRows(source: TableSource, form: RowsForm, earlier: EarlierTable | undefined): ReadRows {
  const { sheet, header, limit } = source;
  const rows: TableRow[] = [];
  let blanks = 0;
  let closed = false;
  let hasItems = false;
  let words: Table["words"];
  for (let row = form.first; row < limit; row++) {
    const read = rowBefore(earlier, row) ?? readRow(source, row, form);
    if (read === undefined) {
      words = wordsPlace(sheet, row, header);
      break;
    }
    if (read.kind === "blank") {
      blanks += 1;
      if (closed || blanks > mostBlankRows) break;
    } else {
      blanks = 0;
      if (hasItems && read.total !== undefined && read.total.kind !== "part") closed = true;
      hasItems ||= read.kind === "item";
    }
    rows.push(read);
  }
  const named = withTotalsOfGroups(trimEnd(source, rows, form), (row) => readRow(source, row, form));
  const kept = sameAsBefore(withUnnamedTotal(named), earlier);
  const end = kept.at(-1)?.row;
  return { rows: kept, words: words ?? (end === undefined ? undefined : findWords(source, end + 1)) };
}

/** The row as it was read before the edit. The last one is read anew: it may have been taken for a total without a name. */
function rowBefore(earlier: EarlierTable | undefined, row: number): TableRow | undefined {
  const place = earlier?.places[row] ?? -1;
  if (earlier === undefined || place === -1) return undefined;
  const { rows } = earlier.table;
  const at = place - (rows[0]?.row ?? 0);
  const read = at < rows.length - 1 ? rows[at] : undefined;
  return read === undefined || read.row === row ? read : { ...read, row };
}

/** The very list of before where nothing in it changed. */
function sameAsBefore(rows: readonly TableRow[], earlier: EarlierTable | undefined): readonly TableRow[] {
  const before = earlier?.table.rows;
  if (before?.length !== rows.length) return rows;
  const last = rows.length - 1;
  for (let at = 0; at < last; at++) if (rows[at] !== before[at]) return rows;
  return JSON.stringify(rows[last]) === JSON.stringify(before[last]) ? before : rows;
}

/** A last row with figures and no words, below rows that all have words, is the total. */
function withUnnamedTotal(rows: readonly TableRow[]): readonly TableRow[] {
  const last = rows.at(-1);
  if (last?.kind !== "item" || last.label !== "" || last.ordinal !== undefined || last.corrected !== undefined) return rows;
  if (rows.some(({ total }) => total !== undefined)) return rows;
  const items = rows.slice(0, -1).filter(({ kind }) => kind === "item");
  if (items.length < 2 || items.some(({ label }) => label === "")) return rows;
  return [...rows.slice(0, -1), { ...last, kind: "total", total: { kind: "whole", terms: [] } }];
}

/** What stands below the last row with a number or an ordinal is a note or a signature. */
function trimEnd({ sheet }: TableSource, rows: readonly TableRow[], { layout, inferred }: RowsForm): readonly TableRow[] {
  const belongs = ({ row, ordinal, kind, total }: TableRow, { numeric, ordinal: numbers, content }: ColumnLayout): boolean => {
    if (kind === "blank") return false;
    if (numeric.some((column) => isFigure(cellAt(sheet, row, column)))) return true;
    const own = numbers === undefined ? undefined : cellAt(sheet, row, numbers);
    return total !== undefined || (ordinal !== undefined && own !== undefined && plainText(own).length <= 14 && numbers !== content);
  };
  const last = rows.findLastIndex((row) => belongs(row, layout) || (inferred !== undefined && belongs(row, inferred)));
  return last + 1 === rows.length ? rows : rows.slice(0, last + 1);
}

function isFigure(cell: GridCell | undefined): boolean {
  return (
    cell !== undefined &&
    (cell.type === "number" || cell.type === "none" || cell.type === "error" || (cell.type === "text" && /^[\s(]*-?\d/.test(cell.text)))
  );
}
