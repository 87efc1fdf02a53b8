/** The rows of the form as rows of the sheet: long ones in several pieces, with their heights and what stands in the column of costs. */
import { countIn, fitsSpreadsheet } from "../core/money/amount";
import type { MoneyUnit } from "../core/money/unit";
import { firstBodyRow } from "./anatomy";
import type { AppendixColumns } from "./appendix-columns";
import type { Cell } from "./description";
import type { FormRow, FormTable } from "./form-rows";
import { rowHeightPoints, splitRow } from "./row-texts";
import { sumFormula } from "./sum-formula";
import { emptyCell, textCell } from "./text-cell";
import type { Program } from "./wrap-text";

/** A row of the sheet: a row of the form, or the continuation of one that is too long, which has no ordinal and no cost. */
export interface BodyRow {
  readonly texts: readonly string[];
  readonly heightPoints: number;
  readonly kind: FormRow["kind"];
  /** Empty in a continuation, and where there is no money. */
  readonly amount: Cell;
}

export interface Body {
  readonly body: readonly BodyRow[];
  /** By index of the form's row: its first and last row on the sheet. */
  readonly firstRows: readonly number[];
  readonly lastRows: readonly number[];
}

export interface BodyChoices {
  readonly unit: MoneyUnit;
  /** More lines than this make several rows of one. */
  readonly mostLines: number;
  readonly program: Program;
  /** Whether sums of groups are formulas. */
  readonly live: boolean;
}

export function layBody(table: FormTable, { widthsPoints, typePoints }: AppendixColumns, choices: BodyChoices): Body {
  const { unit, mostLines, program, live } = choices;
  const cost = table.columns.indexOf("cost");
  const pieces = table.rows.map(({ kind, texts }) =>
    splitRow(texts, widthsPoints, { fontSize: typePoints, bold: kind === "group" }, mostLines, program),
  );
  const firstRows: number[] = [];
  const lastRows: number[] = [];
  let next = firstBodyRow;
  for (const { length } of pieces) {
    firstRows.push(next);
    next += length;
    lastRows.push(next - 1);
  }
  const amountOf = (row: FormRow): Cell =>
    row.kind === "group" && live
      ? { kind: "formula", formula: sumFormula(row.parts, table.rows, firstRows, lastRows, cost), shown: row.texts[cost] ?? "" }
      : costCell(row, cost, unit);
  const body = table.rows.flatMap((row, index) =>
    (pieces[index] ?? []).map(({ texts, lines }, piece): BodyRow => ({
      texts,
      heightPoints: rowHeightPoints(lines, typePoints, program),
      kind: row.kind,
      amount: piece > 0 ? emptyCell : amountOf(row),
    })),
  );
  return { body, firstRows, lastRows };
}

/** A row without money is an empty cell, never a zero; an amount that a number cannot hold is text. */
function costCell({ amount, texts }: FormRow, cost: number, unit: MoneyUnit): Cell {
  if (amount === undefined) return emptyCell;
  const shown = texts[cost] ?? "";
  return fitsSpreadsheet(amount) ? { kind: "number", plain: countIn(amount, unit), shown } : textCell(shown);
}
