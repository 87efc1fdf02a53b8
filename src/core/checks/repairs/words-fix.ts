/** The words of a total as one formula that follows it, in place of words that are wrong, missing or out of a macro. */
import type { Decimal } from "../../money/decimal";
import { absoluteDecimal, compareDecimals, isWholeDecimal, multiplyDecimals } from "../../money/decimal";
import type { MoneyUnit } from "../../money/unit";
import { unitZeros } from "../../money/unit";
import { foldText } from "../../plan/fold-text";
import { address } from "../../tables/address";
import { cellAt } from "../../tables/grid";
import { indexMerges } from "../../tables/merge-index";
import { isAdditive } from "../../tables/sums/is-additive";
import type { Table } from "../../tables/table";
import { isWordsLabel } from "../../tables/total-label";
import { wordsExpression } from "../../words/words-formula";
import { wordsLineFormula } from "../../words/words-line";
import type { Fix } from "../finding";
import type { TableView } from "../rule";
import { cellOf, placeOf } from "../table-places";

/** A figure that words can follow, and what it counts in. */
export interface SpokenFigure {
  readonly cell: string;
  readonly unit: MoneyUnit;
}

/** The last total of the table, where it is the only one that the words can mean and nothing speaks against it: words that are right must not follow a wrong total. */
export function spokenTotal({ table, structure }: TableView): SpokenFigure | undefined {
  const columns = table.columns.filter(isAdditive);
  const last = structure.totals.findLast((index) => columns.some(({ values }) => values[index] !== undefined));
  const filled = last === undefined ? [] : columns.filter(({ values }) => values[last] !== undefined);
  const [only] = filled;
  if (last === undefined || only === undefined || filled.length > 1) return undefined;
  const isWrong = structure.checks.some(({ index, column, fault }) => index === last && column === only && fault !== "none");
  return isWrong ? undefined : spokenFigure(table, last, only.index);
}

/** Undefined for a text, for what the formula cannot speak, and where the table does not name one unit of money. */
export function spokenFigure(table: Table, index: number, column: number): SpokenFigure | undefined {
  const unit = onlyUnit(table);
  const value = table.columns.find((each) => each.index === column)?.values[index];
  if (unit === undefined || value === undefined || cellOf(table, index, column)?.type === "text") return undefined;
  return isSpoken(value, unit) ? { cell: placeOf(table, index, column), unit } : undefined;
}

function onlyUnit({ unit }: Table): MoneyUnit | undefined {
  const units = new Set(unit.stated.map((each) => each.unit));
  const [only] = units;
  return units.size !== 1 || only === "ty" ? undefined : only;
}

const tooLarge: Decimal = { digits: 10n ** 15n, scale: 0 };

function isSpoken(value: Decimal, unit: MoneyUnit): boolean {
  const dong = multiplyDecimals(value, { digits: 10n ** BigInt(unitZeros(unit)), scale: 0 });
  return isWholeDecimal(dong) && compareDecimals(absoluteDecimal(dong), tooLarge) < 0;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function formulaOf({ cell, unit }: SpokenFigure, before: string, behind: string): string {
  const parts = [...(before === "" ? [] : [quoted(before)]), wordsExpression(cell, unit), ...(behind === "" ? [] : [quoted(behind)])];
  return `=${parts.join("&")}`;
}

/** In place of words that were typed: what stands before and behind them stays, "(Bằng chữ: " and "./.)". */
export function typedWordsFix(cell: string, typed: string, figure: SpokenFigure): Fix {
  const before = /^(?:[^:]{0,40}:)?[\s(*]*/.exec(typed)?.[0] ?? "";
  const behind = /[\s)*./]*$/.exec(typed.slice(before.length))?.[0] ?? "";
  return { kind: "formula", cell, formula: formulaOf(figure, before, behind) };
}

/** In place of a formula that shows an error where the words of a table belong; undefined elsewhere. */
export function brokenWordsFix(views: readonly TableView[], row: number, column: number): Fix | undefined {
  const view = views.find(({ table: { words } }) => words?.row === row && words.column === column);
  const figure = view === undefined ? undefined : spokenTotal(view);
  if (view === undefined || figure === undefined) return undefined;
  const formula = cellAt(view.table.sheet, row, column)?.formula ?? "";
  const label = [...formula.matchAll(/"((?:[^"]|"")*)"/g)]
    .map(([, text = ""]) => text.replaceAll('""', '"'))
    .find((text) => isWordsLabel(foldText(text)));
  return { kind: "formula", cell: address(row, column), formula: formulaOf(figure, label ?? "", "./.") };
}

/** A new line below a table that ends with its total, where nothing stands yet. */
export function newWordsFix(view: TableView): Fix | undefined {
  const { table, structure } = view;
  const last = structure.totals.at(-1);
  const row = table.bottom + 1;
  if (last === undefined || table.rows[last]?.row !== table.bottom || indexMerges(table.sheet).touches(row)) return undefined;
  if ((table.sheet.rows[row] ?? []).some((cell) => cell !== undefined)) return undefined;
  const figure = spokenTotal(view);
  return figure === undefined
    ? undefined
    : { kind: "formula", cell: address(row, table.left), formula: wordsLineFormula(figure.cell, figure.unit) };
}
