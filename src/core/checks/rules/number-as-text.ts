/** Figures that were typed or pasted as texts: SUM does not see them. An error where a sum of the column has missed them, else a warning. */
import { absoluteDecimal, decimalText, subtractDecimals } from "../../money/decimal";
import type { Column, Table } from "../../tables/table";
import type { Finding } from "../finding";
import { numberFix } from "../repairs/number-fix";
import type { TableView } from "../rule";
import { tableRule } from "../rule";
import { missesTexts, textParts } from "../stored-result";
import { cellOf, columnsOf, headingOf, placeOf, rangesOf } from "../table-places";

/** More texts in a column are one finding: the whole column was pasted. */
const mostSingle = 5;

export const numberAsText = tableRule("number-as-text", "error", (view) =>
  columnsOf(view.table, "amount", "quantity", "price", "tax", "rate", "share").flatMap((column) => checkColumn(view, column)),
);

function checkColumn({ table, structure }: TableView, column: Column): readonly Finding[] {
  const texts = column.typedTexts;
  if (texts.length === 0) return [];
  const missed = structure.checks.filter((check) => check.column === column && missesTexts(table, check));
  const inSums = new Set(missed.flatMap((check) => textParts(table, check)));
  const [most] = missed;
  if (texts.length > mostSingle) return [columnFinding(table, column, texts, missed.length > 0)];
  return texts.map((index) => {
    const cell = placeOf(table, index, column.index);
    const fix = numberFix(table, column, index);
    const sum = inSums.has(index) ? most : undefined;
    const sums = missed.map((check) => placeOf(table, check.index, column.index));
    return {
      rule: "number-as-text" as const,
      severity: sum === undefined ? ("warning" as const) : ("error" as const),
      sheet: table.sheet.name,
      cell,
      cells: [cell, ...sums],
      stated: cellOf(table, index, column.index)?.text ?? "",
      label: table.rows[index]?.label ?? "",
      ...(sum?.stated === undefined
        ? {}
        : {
            other: placeOf(table, sum.index, column.index),
            computed: decimalText(sum.computed),
            difference: decimalText(absoluteDecimal(subtractDecimals(sum.computed, sum.stated))),
          }),
      ...(fix === undefined ? {} : { fix }),
    };
  });
}

function columnFinding(table: Table, column: Column, texts: readonly number[], missed: boolean): Finding {
  const ranges = rangesOf(table, texts, column.index);
  const cell = placeOf(table, texts[0] ?? 0, column.index);
  const [fix, ...alsoFix] = texts.map((index) => numberFix(table, column, index)).filter((each) => each !== undefined);
  return {
    rule: "number-as-text",
    severity: missed ? "error" : "warning",
    sheet: table.sheet.name,
    cell,
    cells: [cell, ...ranges],
    label: headingOf(column),
    count: texts.length,
    ...(fix === undefined ? {} : { fix, alsoFix }),
  };
}
