/** One row of a table: what it is called, its ordinal, whether it sums up. Nothing but the row's own cells counts here. */
import { foldText } from "../../plan/fold-text";
import type { ColumnLayout } from "../columns/column-layout";
import type { RowRole } from "../corrections/corrections";
import type { GridCell, GridRow } from "../grid";
import { isFilledCell } from "../grid";
import { plainText } from "../plain-text";
import type { Ordinal } from "../read-ordinal";
import { readLeadingOrdinal, readOrdinal } from "../read-ordinal";
import type { TableSource } from "../read-table";
import type { TableRow } from "../table";
import type { TotalLabel } from "../total-label";
import { isOfWhich, isWordsLabel, readPlainSum, readTotalLabel } from "../total-label";

/** What the header says about every row. */
export interface RowForm {
  readonly layout: ColumnLayout;
  /** The words of the first header row: a row that repeats them is a header on a new page. */
  readonly headerTexts: ReadonlySet<string>;
  /** What a person says that rows are, by row of the sheet. */
  readonly roles: ReadonlyMap<number, RowRole>;
}

const blank: Omit<TableRow, "row"> = {
  kind: "blank",
  label: "",
  ordinal: undefined,
  total: undefined,
  bold: false,
  indent: 0,
  isOfWhich: false,
  codeColumn: undefined,
  corrected: undefined,
};

/** A total that is none by its name sums up all rows, or those since the last total. */
const unnamedTotal: TotalLabel = { kind: "sum", terms: [] };

/**
 * How the name of a total or of its words begins: tong, cong, thanh, gia tri, bang chu, so tien, viet, ghi. A cheap look at the accented text, since
 * every row passes here; `sumWords` looks at the folded one.
 */
const firstLetters =
  /^[\s(*]*(?:[tc][o\u0080-\uffff]+n|th[a\u0080-\uffff]|g[hi\u0080-\uffff]|b[a\u0080-\uffff]+n|s[o\u0080-\uffff]+\s|v[i\u0080-\uffff])/i;
/** A cheap look for "Trong đó". */
const mayBeOfWhich = /^[\s+*–-]*tr[o\u0080-\uffff]/i;
const sumWords = /^[\s(*]*(?:tong|cong|thanh|gia tri|bang ch|so tien|viet|ghi)/;

/** Undefined for the row that says the total in words: the table ends above it. */
export function readRow({ sheet, header }: TableSource, row: number, { layout, headerTexts, roles }: RowForm): TableRow | undefined {
  const cells = sheet.rows[row];
  if (cells === undefined || !holdsAnything(cells, header.left, header.right)) return { row, ...blank };
  const corrected = roles.get(row);
  if (corrected === undefined && repeatsHeader(cells, header.left, header.right, headerTexts)) return { row, ...blank, kind: "header" };
  let label = "";
  let labelCell: GridCell | undefined;
  for (const column of layout.labels) {
    const cell = cells[column];
    if (cell?.type !== "text" || column === layout.ordinal || (label !== "" && column !== layout.content)) continue;
    const text = plainText(cell);
    if (text === "") continue;
    label = text;
    labelCell = cell;
  }
  const own = layout.ordinal === undefined ? undefined : cells[layout.ordinal];
  const ownText = plainText(own);
  const ordinalOfCell = own?.type === "number" || own?.type === "text" ? readOrdinal(ownText) : undefined;
  // A title over the whole width, or "Tổng cộng", may stand in the column of ordinals.
  if (ordinalOfCell === undefined && own?.type === "text" && ownText !== "") {
    label = label === "" || readTotalLabel(foldText(ownText)) !== undefined ? ownText : label;
    labelCell ??= own;
  }
  const couldSum = firstLetters.test(label) && sumWords.test(foldText(label.slice(0, 10)));
  const folded = couldSum ? foldText(label.slice(0, 160)) : "";
  if (corrected === undefined && couldSum && isWordsLabel(folded)) return undefined;
  const named = couldSum ? (readTotalLabel(folded) ?? readPlainSum(label)) : undefined;
  const total = corrected === undefined ? named : corrected === "total" ? (named ?? unnamedTotal) : undefined;
  const ordinal = ordinalOfCell ?? leadingOrdinal(label, total);
  const numbered = total !== undefined && ordinalOfCell !== undefined && total.terms.length === 0 && ordinalOfCell.style !== "bullet";
  return {
    row,
    // "I. Tổng chi phí" with rows below it heads a group; "Tổng cộng" without an ordinal sums up.
    kind: corrected === undefined ? (total !== undefined && !numbered ? "total" : "item") : kindOf(corrected),
    label,
    ordinal,
    total,
    bold: (labelCell ?? own)?.style.bold === true,
    indent: indentOf(labelCell),
    isOfWhich: corrected === undefined && mayBeOfWhich.test(label) && isOfWhich(foldText(label.slice(0, 24))),
    codeColumn: layout.codes.length === 0 ? undefined : layout.codes.find((column) => isFilledCell(cells[column])),
    corrected,
  };
}

function kindOf(role: RowRole): TableRow["kind"] {
  // The figures of a header are none of the table.
  return role === "total" ? "total" : role === "none" ? "header" : "item";
}

function counts(cell: GridCell | undefined): cell is GridCell {
  return cell !== undefined && (cell.type !== "text" || cell.text.charCodeAt(0) > 32 || cell.text.trim() !== "");
}

function holdsAnything(cells: GridRow, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) if (counts(cells[column])) return true;
  return false;
}

/** At least three of the header's own words, and more of them than of anything else. */
function repeatsHeader(cells: GridRow, left: number, right: number, headerTexts: ReadonlySet<string>): boolean {
  const least = 3;
  const longest = 60;
  let same = 0;
  for (let column = left; column <= right; column++) {
    // Most rows end here, before a third text is looked at.
    if (same + right - column + 1 < least) return false;
    const cell = cells[column];
    if (cell?.type === "text" && cell.text.length <= longest && headerTexts.has(cell.text)) same += 1;
  }
  return same * 2 > cells.slice(left, right + 1).filter(counts).length;
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
  const { indent } = cell.style;
  const first = cell.text.charCodeAt(0);
  if (first !== 32 && first !== 0xa0) return indent;
  return indent + Math.floor((/^[ \u00a0]*/.exec(cell.text)?.[0].length ?? 0) / 2);
}
