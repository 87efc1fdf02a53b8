/** An amount with a fraction of a đồng: nobody can pay it, and what is printed rounded does not add up. */
import { absoluteDecimal, compareDecimals, decimalText, isWholeDecimal, multiplyDecimals } from "../../money/decimal";
import { isAdditive } from "../../tables/sums/is-additive";
import { foldText } from "../../plan/fold-text";
import { headingRole } from "../../tables/heading-role";
import type { Column, ColumnRole, Table } from "../../tables/table";
import type { Finding } from "../finding";
import { tableRule } from "../rule";
import { headingOf, placeOf, rangesOf } from "../table-places";

export const fractionOfDong = tableRule("fraction-of-dong", "warning", ({ table }) => {
  const zeros = zerosOf(table);
  return zeros === undefined
    ? []
    : table.columns.filter((column) => isMoney(column, zeros)).flatMap((column) => checkColumn(table, column, zeros));
});

/** Columns of which only the figures are known may as well hold square metres or marks, and no amount is below a thousand đồng everywhere ("Tổng công"). */
function isMoney(column: Column, zeros: number): boolean {
  const thousandDong = { digits: 1000n, scale: zeros };
  return (
    isAdditive(column) &&
    column.headings.some((heading) => moneyRoles.has(headingRole(foldText(heading)))) &&
    column.values.some((value) => value !== undefined && compareDecimals(absoluteDecimal(value), thousandDong) >= 0)
  );
}

const moneyRoles: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>(["amount", "tax"]);

const unitZeros = { dong: 0, nghin: 3, trieu: 6, ty: 9 } as const;

/** Undefined where nothing says that the figures count đồng. */
function zerosOf({ unit }: Table): number | undefined {
  const [first] = unit.stated;
  return first === undefined ? undefined : Math.max(...unit.stated.map((each) => unitZeros[each.unit]));
}

const mostSingle = 5;

function checkColumn(table: Table, column: Column, zeros: number): readonly Finding[] {
  const scale = { digits: 10n ** BigInt(zeros), scale: 0 };
  const found = table.memory.rowsWhere(`fraction ${String(column.index)}`, [zeros], [column.values], (value) => {
    return value !== undefined && value.scale > zeros && !isWholeDecimal(multiplyDecimals(value, scale));
  });
  const shown = found.length > mostSingle ? found.slice(0, 1) : found;
  return shown.map((index) => {
    const cell = placeOf(table, index, column.index);
    const value = column.values[index];
    return {
      rule: "fraction-of-dong" as const,
      severity: "warning" as const,
      sheet: table.sheet.name,
      cell,
      cells: found.length > mostSingle ? [cell, ...rangesOf(table, found, column.index)] : [cell],
      ...(value === undefined ? {} : { stated: decimalText(value) }),
      label: headingOf(column),
      count: found.length > mostSingle ? found.length : 1,
    };
  });
}
