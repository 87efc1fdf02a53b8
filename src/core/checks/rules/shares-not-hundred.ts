/** Shares of a whole that do not add up to 100 %. */
import type { Decimal } from "../../money/decimal";
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  decimalOfInteger,
  decimalText,
  subtractDecimals,
  zeroDecimal,
} from "../../money/decimal";
import { foldText } from "../../plan/fold-text";
import type { Column } from "../../tables/table";
import type { Finding } from "../finding";
import type { TableView } from "../rule";
import { tableRule } from "../rule";
import { columnsOf, headingOf, placeOf, rangesOf } from "../table-places";

export const sharesNotHundred = tableRule("shares-not-hundred", "error", (view) =>
  columnsOf(view.table, "share").flatMap((column) => (column.numeric ? checkShares(view, column) : [])),
);

const ofWhole = /co cau|ty trong|ti trong|chiem|dong gop/;
const one = decimalOfInteger(1);
const hundred = decimalOfInteger(100);

/** A rate of progress is 100 % in its total as well: only shares that can be parts of one whole are added. */
function checkShares({ table, structure }: TableView, column: Column): readonly Finding[] {
  const tops = table.rows.flatMap(({ kind }, index) =>
    kind === "item" && structure.parents[index] === undefined && column.values[index] !== undefined ? [index] : [],
  );
  const total = structure.totals.find((index) => column.values[index] !== undefined);
  const stated = total === undefined ? undefined : column.values[total];
  const values = tops.map((index) => column.values[index] ?? zeroDecimal);
  const sum = values.reduce((all, value) => addDecimals(all, value), zeroDecimal);
  const whole = compareDecimals(absoluteDecimal(sum), decimalOfInteger(3)) < 0 ? one : hundred;
  if (tops.length < 2 || values.some((value) => compareDecimals(value, whole) >= 0)) return [];
  const named = ofWhole.test(foldText(headingOf(column)));
  const totalIsWhole = stated !== undefined && compareDecimals(stated, whole) === 0;
  const near = compareDecimals(absoluteDecimal(subtractDecimals(sum, whole)), scaled(whole)) <= 0;
  if (stated !== undefined && !totalIsWhole) return [];
  if (!near || (!totalIsWhole && !named)) return [];
  const places = Math.min(4, Math.max(...values.map(({ scale }) => scale)));
  const difference = absoluteDecimal(subtractDecimals(sum, whole));
  // Shares that were rounded each by itself miss the whole by a step or two of the last place.
  if (compareDecimals(difference, { digits: values.length > 4 ? 2n : 1n, scale: places }) <= 0) return [];
  const at = total ?? tops.at(-1) ?? 0;
  const cell = placeOf(table, at, column.index);
  return [
    {
      rule: "shares-not-hundred",
      severity: totalIsWhole ? "error" : "warning",
      sheet: table.sheet.name,
      cell,
      cells: [cell, ...rangesOf(table, tops, column.index)],
      stated: decimalText(whole === one ? one : hundred),
      computed: decimalText(sum),
      difference: decimalText(difference),
      label: headingOf(column),
    },
  ];
}

/** A quarter of the whole: what is farther off is no list of shares. */
function scaled(whole: Decimal): Decimal {
  return { digits: whole.digits * 25n, scale: whole.scale + 2 };
}
