/** A summary states for another sheet of the workbook, or for the tables above it, a total that is not theirs. */
import type { Decimal } from "../../money/decimal";
import { absoluteDecimal, decimalText, subtractDecimals } from "../../money/decimal";
import { foldText } from "../../plan/fold-text";
import { address } from "../../tables/address";
import { plainText } from "../../tables/plain-text";
import { isAdditive } from "../../tables/sums/is-additive";
import { sameAmount } from "../../tables/sums/same-amount";
import type { Table } from "../../tables/table";
import { slipOfTheHand } from "../explain-difference";
import type { Finding } from "../finding";
import type { SheetView, TableView } from "../rule";
import { workbookRule } from "../rule";
import { sumsOfTables } from "../sum-of-tables";
import { placeOf } from "../table-places";

export const grandTotalDiffers = workbookRule("grand-total-differs", "error", ({ sheets }) =>
  sheets.flatMap((view) => [...view.tables.flatMap((table) => checkSummary(table, view, sheets)), ...sumsOfTables(view)]),
);

interface Named {
  readonly index: number;
  readonly totals: readonly { readonly value: Decimal; readonly cell: string }[];
  readonly sheet: string;
}

/** Rows that name another sheet, where at least one of them states that sheet's total. */
function checkSummary({ table }: TableView, own: SheetView, sheets: readonly SheetView[]): readonly Finding[] {
  const others = sheets.filter((sheet) => sheet !== own && sheet.tables.length === 1);
  if (!statesAny(table, others.flatMap(totalsOf))) return [];
  const named = table.rows.flatMap(({ label, kind }, index): readonly Named[] => {
    if (kind !== "item" || label === "") return [];
    const matches = others.filter((sheet) => names(label, sheet));
    const [only] = matches;
    return only === undefined || matches.length > 1 ? [] : [{ index, totals: totalsOf(only), sheet: only.sheet.name }];
  });
  return table.columns.filter(isAdditive).flatMap((column) => {
    const judged = named.flatMap(({ index, totals, sheet }) => {
      const stated = column.values[index];
      return stated === undefined || totals.length === 0
        ? []
        : [{ index, totals, sheet, stated, fits: totals.some(({ value }) => sameAmount(value, stated)) }];
    });
    if (!judged.some(({ fits }) => fits)) return [];
    return judged
      .filter(({ fits }) => !fits)
      .map(({ index, totals, sheet, stated }): Finding => {
        const total = totals.at(-1);
        const computed = total?.value ?? stated;
        const cell = placeOf(table, index, column.index);
        const explanation = slipOfTheHand(stated, computed);
        return {
          rule: "grand-total-differs",
          severity: "error",
          sheet: own.sheet.name,
          cell,
          cells: [cell],
          stated: decimalText(stated),
          computed: decimalText(computed),
          difference: decimalText(absoluteDecimal(subtractDecimals(stated, computed))),
          label: table.rows[index]?.label ?? "",
          other: `'${sheet}'!${total?.cell ?? ""}`,
          ...(explanation === undefined ? {} : { explanation }),
        };
      });
  });
}

/** Whether any figure is a total of another sheet: without one the table is no summary, and its labels need not be read. */
function statesAny(table: Table, totals: Named["totals"]): boolean {
  if (totals.length === 0) return false;
  const whole = new Set(totals.map(({ value }) => value.digits));
  const areWhole = totals.every(({ value }) => value.scale === 0);
  const isTotal = (value: Decimal): boolean =>
    areWhole && value.scale === 0 ? whole.has(value.digits) : totals.some((total) => sameAmount(total.value, value));
  return table.columns.some((column) => isAdditive(column) && column.values.some((value) => value !== undefined && isTotal(value)));
}

/** "Phụ lục 2", "PL2", the sheet's own name, the title that stands above its table. */
function names(label: string, { sheet, tables }: SheetView): boolean {
  const words = ` ${fold(label)} `;
  const name = fold(sheet.name);
  if (name.length >= 2 && words.includes(` ${name} `)) return true;
  const number = /^(?:pl|phu luc)\s*(\d{1,2}|[ivx]{1,4})$/.exec(name)?.[1];
  if (number !== undefined && new RegExp(`(?:pl|phu luc)(?: so)? ?0?${number} `).test(words)) return true;
  const top = tables[0]?.table.top ?? 0;
  for (let row = 0; row < top; row++)
    for (const cell of sheet.rows[row] ?? []) {
      const title = fold(plainText(cell));
      if (/^phu luc (?:so )?(?:\d{1,2}|[ivx]{1,4})$/.test(title) && words.includes(` ${title} `)) return true;
    }
  return false;
}

const fold = (text: string): string =>
  foldText(text)
    .replace(/[^a-z\d]+/g, " ")
    .trim();

function totalsOf({ tables }: SheetView): Named["totals"] {
  const [view] = tables;
  if (view === undefined) return [];
  const { table, structure } = view;
  return structure.totals
    .filter((index) => table.rows[index]?.total?.kind !== "part")
    .flatMap((index) =>
      table.columns.filter(isAdditive).flatMap((column) => {
        const value = column.values[index];
        return value === undefined ? [] : [{ value, cell: address(table.rows[index]?.row ?? 0, column.index) }];
      }),
    );
}
