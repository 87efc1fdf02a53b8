/** Excel writes a column of like formulas once and points the others at it ("shared"); this says what the others are. hucre gives them as "". */
import { columnFromLetters, columnLetters, mostColumns, mostRows } from "./cell-reference";

/** Texts and quoted sheet names are passed over; then ranges of whole columns and rows, then cells. A name such as `LOG10` or `A1B` is no cell. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(])|(?<![\w.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(])|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/gi;

/** The formula moved by so many rows and columns: references without a dollar sign move with it. Beyond the edge of the sheet is `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(tokens, (whole: string, ...groups: (string | undefined)[]) => {
    const [columnA$ = "", columnA, columnB$ = "", columnB, rowA$ = "", rowA, rowB$ = "", rowB, column$ = "", column, row$ = "", row] =
      groups;
    if (columnA !== undefined && columnB !== undefined)
      return pair(moveColumn(columnA$, columnA, columns), ":", moveColumn(columnB$, columnB, columns));
    if (rowA !== undefined && rowB !== undefined) return pair(moveRow(rowA$, rowA, rows), ":", moveRow(rowB$, rowB, rows));
    if (column !== undefined && row !== undefined)
      return columnFromLetters(column) === undefined ? whole : pair(moveColumn(column$, column, columns), "", moveRow(row$, row, rows));
    return whole;
  });
}

function pair(first: string | undefined, between: string, second: string | undefined): string {
  return first === undefined || second === undefined ? "#REF!" : first + between + second;
}

function moveColumn(dollar: string, letters: string, by: number): string | undefined {
  if (dollar === "$") return dollar + letters;
  const column = (columnFromLetters(letters) ?? mostColumns) + by;
  return column < 0 || column >= mostColumns ? undefined : columnLetters(column);
}

function moveRow(dollar: string, digits: string, by: number): string | undefined {
  if (dollar === "$") return dollar + digits;
  const row = Number(digits) + by;
  return row < 1 || row > mostRows ? undefined : String(row);
}
