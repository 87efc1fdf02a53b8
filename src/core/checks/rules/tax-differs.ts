/** Tax that is not its rate of the amount, and amounts with tax that are not the amount and the tax: in columns, and in the rows below a total. */
import type { Decimal } from "../../money/decimal";
import {
  addDecimals,
  compareDecimals,
  absoluteDecimal,
  decimalOfInteger,
  isZeroDecimal,
  multiplyDecimals,
  readDecimal,
  sameDecimal,
  subtractDecimals,
} from "../../money/decimal";
import { foldText } from "../../plan/fold-text";
import { agrees } from "../../tables/relations";
import { isAdditive } from "../../tables/sums/is-additive";
import type { Column, Table } from "../../tables/table";
import type { Finding } from "../finding";
import { rowFinding } from "../row-finding";
import { tableRule } from "../rule";
import { columnsOf, headingOf } from "../table-places";

export const taxDiffers = tableRule("tax-differs", "error", ({ table }) => [
  ...checkColumns(table),
  ...checkRows(table),
  ...totalsWithoutTax(table),
]);

const before = /truoc thue|chua (?:co )?(?:thue|vat)|chua bao gom/;
const after = /sau thue|(?:gom|co|ca) (?:ca )?(?:thue|vat)|da bao gom/;

function checkColumns(table: Table): readonly Finding[] {
  const amounts = table.columns.filter(isAdditive);
  const net = amounts.find((column) => before.test(foldText(column.headings.join(" "))));
  const tax = columnsOf(table, "tax").find(({ numeric }) => numeric);
  const gross = amounts.find(
    (column) =>
      column !== net && column !== tax && after.test(foldText(column.headings.join(" "))) && !before.test(foldText(headingOf(column))),
  );
  const rate = columnsOf(table, "rate").find(({ numeric }) => numeric);
  const base = net ?? amounts.find((column) => tax !== undefined && column.index < tax.index && column.role === "amount");
  const taxOfRate =
    base === undefined || tax === undefined || rate === undefined
      ? []
      : compare(table, tax, [base, rate], (index) => percent(base.values[index], rate.values[index]));
  const sums =
    base === undefined || tax === undefined || gross === undefined || gross === base
      ? []
      : compare(table, gross, [base, tax], (index) => {
          const [one, other] = [base.values[index], tax.values[index]];
          return one === undefined || other === undefined ? undefined : addDecimals(one, other);
        });
  return [...taxOfRate, ...sums];
}

/** 8 and 0.08 are both eight per cent: no tax is below one per cent or above a hundred. */
function percent(amount: Decimal | undefined, rate: Decimal | undefined): Decimal | undefined {
  if (amount === undefined || rate === undefined) return undefined;
  const isShare = compareDecimals(absoluteDecimal(rate), decimalOfInteger(1)) < 0;
  return multiplyDecimals(amount, isShare ? rate : { digits: rate.digits, scale: rate.scale + 2 });
}

/** Only where most rows agree. */
function compare(
  table: Table,
  result: Column,
  from: readonly Column[],
  compute: (index: number) => Decimal | undefined,
): readonly Finding[] {
  const name = `tax ${[result, ...from].map(({ index }) => index).join(" ")}`;
  const verdicts = table.memory.byRow(name, [], [table.outlined, result.values, ...from.map(({ values }) => values)], (_, index) => {
    const [computed, stated] = [compute(index), result.values[index]];
    if (computed === undefined || stated === undefined || isZeroDecimal(computed)) return "none";
    return agrees(stated, computed) ? "fits" : "differs";
  });
  let [fits, differs] = [0, 0];
  for (const verdict of verdicts) {
    if (verdict === "fits") fits += 1;
    if (verdict === "differs") differs += 1;
  }
  if (differs === 0 || fits < 2 || fits * 10 < (fits + differs) * 6) return [];
  const other = from.map(headingOf).join(", ");
  return verdicts.flatMap((verdict, index) => {
    const computed = verdict === "differs" ? compute(index) : undefined;
    return computed === undefined ? [] : [rowFinding("tax-differs", "error", { table, index, result, from, computed, other })];
  });
}

function rowsWithRate({ memory, rows }: Table): readonly number[] {
  return memory.rowsWhere("rate in the label", [], [rows], ({ label }) => label.includes("%"));
}

const taxRow = /(?:thue|vat|gtgt)[^%]{0,40}?(\d{1,2}(?:[.,]\d)?)\s*%/;

/** A total below the row of the tax that only repeats the sum above it. */
function totalsWithoutTax(table: Table): readonly Finding[] {
  return rowsWithRate(table).flatMap((index) => {
    const [above, own, below] = table.rows.slice(Math.max(0, index - 1), index + 2);
    if (own === undefined || above?.total === undefined || below?.total === undefined || below.total.kind === "part") return [];
    if (!taxRow.test(foldText(own.label.slice(0, 100)))) return [];
    return table.columns.filter(isAdditive).flatMap((result) => {
      const [net, tax, stated] = [result.values[index - 1], result.values[index], result.values[index + 1]];
      if (net === undefined || tax === undefined || stated === undefined || isZeroDecimal(tax) || !sameDecimal(net, stated)) return [];
      const computed = addDecimals(net, tax);
      const other = `${above.label} + ${own.label}`;
      return [rowFinding("tax-differs", "error", { table, index: index + 1, result, from: [], computed, other })];
    });
  });
}

/** "Thuế GTGT 8%" below a sum of amounts. */
function checkRows(table: Table): readonly Finding[] {
  return rowsWithRate(table).flatMap((index) => {
    const row = table.rows[index];
    if (row === undefined) return [];
    const rate = readDecimal((taxRow.exec(foldText(row.label.slice(0, 100)))?.[1] ?? "").replace(",", "."));
    const above = table.rows.findLastIndex(({ total }, at) => at < index && total !== undefined);
    if (rate === undefined || above === -1 || index - above > 3) return [];
    return table.columns.filter(isAdditive).flatMap((result) => {
      const [stated, computed] = [result.values[index], percent(result.values[above], rate)];
      if (stated === undefined || computed === undefined || agrees(stated, computed)) return [];
      const rounded = compareDecimals(absoluteDecimal(subtractDecimals(stated, computed)), decimalOfInteger(1)) <= 0;
      return rounded
        ? []
        : [
            rowFinding("tax-differs", "error", {
              table,
              index,
              result,
              from: [],
              computed,
              other: `${table.rows[above]?.label ?? ""} × ${String(taxRow.exec(foldText(row.label))?.[1])} %`,
            }),
          ];
    });
  });
}
