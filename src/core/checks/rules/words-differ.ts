/** "Bằng chữ: …" says another amount than the total, or cannot be read; the same for a column of words beside a column of amounts. */
import type { Decimal } from "../../money/decimal";
import { compareDecimals, decimalText, isWholeDecimal, multiplyDecimals, readDecimal } from "../../money/decimal";
import { amount, toPlainText } from "../../money/amount";
import { firstWrongWord } from "../../words/first-wrong-word";
import { readWords } from "../../words/read-words";
import { address } from "../../tables/address";
import { cellsOf } from "../../tables/columns/column-cells";
import { cellAt } from "../../tables/grid";
import { plainText } from "../../tables/plain-text";
import { isAdditive } from "../../tables/sums/is-additive";
import type { Table } from "../../tables/table";
import type { Finding } from "../finding";
import { spokenFigure, spokenTotal, typedWordsFix } from "../repairs/words-fix";
import type { TableView } from "../rule";
import { tableRule } from "../rule";
import { columnsOf, placeOf, rowNumber } from "../table-places";

export const wordsDiffer = tableRule("words-differ", "error", (view) => [...checkLine(view), ...checkColumn(view.table)]);

const unitZeros = { dong: 0, nghin: 3, trieu: 6, ty: 9 } as const;

function checkLine(view: TableView): readonly Finding[] {
  const { table, structure } = view;
  const { words, sheet } = table;
  const cell = words === undefined ? undefined : cellAt(sheet, words.row, words.column);
  if (words === undefined || cell?.type !== "text") return [];
  const said = plainText(cell);
  const last = structure.totals.findLast((index) =>
    table.columns.some((column) => isAdditive(column) && column.values[index] !== undefined),
  );
  const figures = last === undefined ? [] : figuresOf(table, last);
  if (figures.length === 0 || said === "") return [];
  const place = address(words.row, words.column);
  const read = readWords(withoutLabel(said));
  if (!read.ok && !/\p{L}{2}/u.test(withoutLabel(said))) return [];
  const zeros = unitsOf(table);
  // The words may belong to an earlier total: the one before tax, or of the first part.
  const all = structure.totals.flatMap((index) => figuresOf(table, index));
  if (read.ok && all.some(({ value }) => zeros.some((count) => inDong(value, count) === toPlainText(read.value)))) return [];
  // Of several columns the words mean the one that comes nearest: the largest, as long as nothing else is known.
  const largest = figures.reduce((best, each) => (compareDecimals(each.value, best.value) > 0 ? each : best));
  const total = inDong(largest.value, zeros[0] ?? 0);
  if (total === undefined) return [];
  const found = finding(table, place, said, read.ok ? toPlainText(read.value) : undefined, total, largest.cell);
  const figure = spokenTotal(view);
  return [figure === undefined ? found : { ...found, fix: typedWordsFix(place, cell.text, figure) }];
}

function figuresOf(table: Table, index: number): readonly { readonly value: Decimal; readonly cell: string }[] {
  return table.columns.filter(isAdditive).flatMap((column) => {
    const value = column.values[index];
    return value === undefined ? [] : [{ value, cell: placeOf(table, index, column.index) }];
  });
}

/** The zeros of the units that the table names; without a unit line any may be meant, đồng first. */
function unitsOf({ unit }: Table): readonly number[] {
  return unit.stated.length === 0 ? [0, 3, 6] : [...new Set(unit.stated.map((each) => unitZeros[each.unit]))];
}

/** Plain whole đồng; undefined where the figure has a fraction of a đồng. */
function inDong(value: Decimal, zeros: number): string | undefined {
  const dong = multiplyDecimals(value, { digits: 10n ** BigInt(zeros), scale: 0 });
  return isWholeDecimal(dong) ? decimalText(dong) : undefined;
}

const withoutLabel = (text: string): string => text.replace(/^[^:]{0,40}:\s*/, "").replace(/^[\s(*]+|[\s)*./]+$/g, "");

function finding(table: Table, cell: string, said: string, stated: string | undefined, computed: string, figure: string): Finding {
  const wrong = firstWrongWord(withoutLabel(said), amount(computed));
  return {
    rule: "words-differ",
    severity: "error",
    sheet: table.sheet.name,
    cell,
    cells: figure === cell ? [cell] : [cell, figure],
    ...(stated === undefined ? {} : { stated }),
    computed,
    label: withoutLabel(said),
    ...(wrong === undefined ? {} : { other: wrong }),
  };
}

/** A column of words: each beside the nearest amount on its left, else on its right. */
function checkColumn(table: Table): readonly Finding[] {
  return columnsOf(table, "words").flatMap((words) => {
    const amounts = table.columns.filter(isAdditive);
    const beside = amounts.findLast(({ index }) => index < words.index) ?? amounts[0];
    if (beside === undefined) return [];
    const zeros = unitsOf(table);
    const cells = cellsOf(table, words.index);
    const name = `words ${String(words.index)} of ${String(beside.index)}`;
    const differing = table.memory.rowsWhere(name, [zeros.join(" ")], [cells, beside.values], (cell, index) => {
      const value = beside.values[index];
      if (cell?.type !== "text" || value === undefined) return false;
      const read = readWords(withoutLabel(plainText(cell)));
      return read.ok && !zeros.some((count) => inDong(value, count) === toPlainText(read.value));
    });
    return differing.flatMap((index) => {
      const [cell, value, row] = [cells[index], beside.values[index], rowNumber(table, index)];
      const dong = value === undefined ? undefined : inDong(value, zeros[0] ?? 0);
      const read = readWords(withoutLabel(plainText(cell)));
      if (cell === undefined || !read.ok || dong === undefined || readDecimal(dong) === undefined) return [];
      const place = address(row, words.index);
      const found = finding(table, place, plainText(cell), toPlainText(read.value), dong, address(row, beside.index));
      const figure = spokenFigure(table, index, beside.index);
      return [figure === undefined ? found : { ...found, fix: typedWordsFix(place, cell.text, figure) }];
    });
  });
}
