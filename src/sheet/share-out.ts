/** Shares the page's width out among the columns so that the rows come out low. */
import { formText } from "./appendix-form";
import type { FormTable } from "./form-rows";
import { cellPaddingPoints, textPoints, wrapText } from "./wrap-text";

/** At most this many rows are looked at: enough to know what the columns hold. */
const mostSampled = 300;
const mostPolished = 60;
const stepPoints = 3;

/**
 * The columns' widths: at least what each needs, `free` points more in all. First by how full the columns are, then by trying where a little more or less
 * saves a line. What no column gains by goes to the content.
 */
export function shareOut(needs: readonly number[], free: number, table: FormTable, fontSize: number): readonly number[] {
  return polish(fill(needs, free, table, fontSize), needs, table, fontSize);
}

function sample({ rows }: FormTable, most: number): FormTable["rows"] {
  const every = Math.ceil(rows.length / most);
  return rows.filter((_, index) => index % every === 0);
}

/**
 * Gives the room that is left, step by step, to the column that makes the rows lowest. A row is as high as its fullest cell, so that a row
 * speaks for that column alone.
 */
function fill(needs: readonly number[], free: number, table: FormTable, fontSize: number): readonly number[] {
  const { columns } = table;
  const widths = [...needs];
  const lengths = [
    columns.map((key) => textPoints(formText.headings[key], { fontSize, bold: true })),
    ...sample(table, mostSampled).map(({ kind, texts }) =>
      texts.map((text, column) => (columns[column] === "cost" ? 0 : textPoints(text, { fontSize, bold: kind === "group" }))),
    ),
  ];
  const content = columns.indexOf("content");
  let left = free;
  for (; left >= stepPoints; left -= stepPoints) {
    const best = bestColumn(widths, lengths) ?? content;
    widths[best] = (widths[best] ?? 0) + stepPoints;
  }
  widths[content] = (widths[content] ?? 0) + left;
  return widths;
}

function bestColumn(widths: readonly number[], lengths: readonly (readonly number[])[]): number | undefined {
  const gains = widths.map(() => 0);
  for (const row of lengths) {
    let first = 0;
    let second = 0;
    let fullest = -1;
    row.forEach((length, column) => {
      const lines = length / ((widths[column] ?? 0) - cellPaddingPoints);
      if (lines <= first) {
        second = Math.max(second, lines);
        return;
      }
      second = first;
      first = lines;
      fullest = column;
    });
    // A cell of one line gains nothing by more room.
    if (fullest === -1 || first <= 1) continue;
    const after = (row[fullest] ?? 0) / ((widths[fullest] ?? 0) + stepPoints - cellPaddingPoints);
    gains[fullest] = (gains[fullest] ?? 0) + first - Math.max(second, after, 1);
  }
  const most = Math.max(...gains);
  return most > 0 ? gains.indexOf(most) : undefined;
}

/** What a column may take from the content or give to it in one try, in whole pixels. */
const tries = [1.5, 3, 6, 9, 12, -3, -6, -9];
const mostRounds = 12;

/** Lines break at words, which `fill` does not look at: "Trước ngày 30/10/2026" wants three points more to stand on two lines instead of three. */
function polish(filled: readonly number[], needs: readonly number[], table: FormTable, fontSize: number): readonly number[] {
  const content = table.columns.indexOf("content");
  const lines = lineCounter(table, fontSize);
  let widths = filled;
  let fewest = lines(widths);
  for (let round = 0; round < mostRounds; round += 1) {
    const before = fewest;
    const from = widths;
    table.columns.forEach((key, column) => {
      if (key === "content" || key === "cost" || key === "ordinal") return;
      for (const points of tries) {
        const tried = from.map((width, each) => (each === column ? width + points : each === content ? width - points : width));
        if (tried.some((width, each) => width < (needs[each] ?? 0))) continue;
        const count = lines(tried);
        if (count < fewest) {
          fewest = count;
          widths = tried;
        }
      }
    });
    if (fewest === before) break;
  }
  return widths;
}

/** Counts the lines of a sample of rows at given widths; what a column holds at a width is counted once. */
function lineCounter(table: FormTable, fontSize: number): (widths: readonly number[]) => number {
  const rows = sample(table, mostPolished);
  const known = new Map<string, readonly number[]>();
  const ofColumn = (column: number, width: number): readonly number[] => {
    const key = `${String(column)} ${String(width)}`;
    const counted =
      known.get(key) ?? rows.map(({ kind, texts }) => wrapText(texts[column] ?? "", width, { fontSize, bold: kind === "group" }).length);
    known.set(key, counted);
    return counted;
  };
  return (widths) => {
    const counts = widths.map((width, column) => ofColumn(column, width));
    return rows.reduce((sum, _, row) => sum + counts.reduce((most, column) => Math.max(most, column[row] ?? 1), 1), 0);
  };
}
