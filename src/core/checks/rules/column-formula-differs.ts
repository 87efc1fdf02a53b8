/** A row breaks the formula that the header states for a column: "3=1+2". */
import type { Decimal } from "../../money/decimal";
import { isZeroDecimal, multiplyDecimals, zeroDecimal } from "../../money/decimal";
import type { HeaderFormula } from "../../tables/header-formula";
import { evaluateHeaderFormula } from "../../tables/header-formula";
import { agrees } from "../../tables/relations";
import type { Column, Table } from "../../tables/table";
import type { Finding } from "../finding";
import { rowFinding } from "../row-finding";
import { sortRounded } from "../row-rounding";
import { tableRule } from "../rule";
import { rangesOf } from "../table-places";

export const columnFormulaDiffers = tableRule("column-formula-differs", "error", ({ table }) =>
  table.columns.flatMap((column) => (column.formula === undefined ? [] : checkColumn(table, column, column.formula))),
);

interface Row {
  readonly index: number;
  readonly computed: Decimal;
}

function checkColumn(table: Table, result: Column, formula: HeaderFormula): readonly Finding[] {
  const from = formula.codes.flatMap((code) => table.columns.find((column) => column.code === code && column !== result) ?? []);
  if (from.length === 0 || new Set(formula.codes).size > from.length + 1) return [];
  const multiplies = /[*/:x×]/i.test(formula.text);
  const differing: Row[] = [];
  let [fits, blanks] = [0, 0];
  const name = `header formula ${[result, ...from].map(({ index }) => index).join(" ")}`;
  const verdicts = table.memory.byRow(
    name,
    [formula.text],
    [table.outlined, result.values, ...from.map(({ values }) => values)],
    (_, index) => judgeRow(compute(formula, from, index, multiplies), result.values[index]),
  );
  for (let index = 0; index < verdicts.length; index++) {
    const verdict = verdicts[index];
    if (verdict === "fits") fits += 1;
    if (verdict === "blank") blanks += 1;
    const computed = verdict === "blank" || verdict === "differs" ? compute(formula, from, index, multiplies) : undefined;
    if (computed !== undefined) differing.push({ index, computed });
  }
  const { wrong, doubtful, rounded } = multiplies ? unrounded(differing) : sortRounded(table, result, from, differing);
  if (wrong.length === 0) return [];
  const following = fits + rounded;
  const believed =
    following >= 2 && (following >= wrong.length * 4 || (wrong.length <= 3 && following > wrong.length) || wrong.length === 1);
  if (!believed) return fits + wrong.length < 3 && fits === 0 ? [] : [oneForAll(table, result, formula, wrong)];
  // Where blanks are the habit of the column they are no omission.
  const blanksMean = blanks * 4 <= fits;
  return wrong
    .filter(({ index }) => blanksMean || result.values[index] !== undefined)
    .map((row) =>
      rowFinding("column-formula-differs", row === doubtful ? "warning" : "error", {
        table,
        index: row.index,
        result,
        from,
        computed: row.computed,
        other: `${result.code ?? ""}=${formula.text}`,
      }),
    );
}

const unrounded = (wrong: readonly Row[]): ReturnType<typeof sortRounded<Row>> => ({ wrong, doubtful: undefined, rounded: 0 });

/** `none`: the row says nothing. */
function judgeRow(computed: Decimal | undefined, stated: Decimal | undefined): "none" | "fits" | "blank" | "differs" {
  if (computed === undefined) return "none";
  if (stated === undefined) return isZeroDecimal(computed) ? "none" : "blank";
  if (!fitsStated(stated, computed)) return "differs";
  return isZeroDecimal(computed) ? "none" : "fits";
}

/** A rate may be written as 87 or as 0.87 shown in per cent. */
function fitsStated(stated: Decimal, computed: Decimal): boolean {
  return (
    agrees(stated, computed) ||
    agrees(multiplyDecimals(stated, { digits: 100n, scale: 0 }), computed) ||
    agrees(stated, multiplyDecimals(computed, { digits: 100n, scale: 0 }))
  );
}

/** A blank is nothing to add; what is multiplied or divided must be there. */
function compute(formula: HeaderFormula, from: readonly Column[], index: number, multiplies: boolean): Decimal | undefined {
  if (from.every(({ values }) => values[index] === undefined)) return undefined;
  return evaluateHeaderFormula(formula, (code) => {
    const column = from.find((each) => each.code === code);
    return column === undefined ? undefined : (column.values[index] ?? (multiplies ? undefined : zeroDecimal));
  });
}

/** A formula that hardly any row follows: one warning about the column instead of one for each row. */
function oneForAll(table: Table, result: Column, formula: HeaderFormula, wrong: readonly Row[]): Finding {
  const [first] = wrong;
  const cells = rangesOf(
    table,
    wrong.map(({ index }) => index),
    result.index,
  );
  const finding = rowFinding("column-formula-differs", "warning", {
    table,
    index: first?.index ?? 0,
    result,
    from: [],
    computed: first?.computed ?? zeroDecimal,
    other: `${result.code ?? ""}=${formula.text}`,
  });
  return { ...finding, cells: [finding.cell, ...cells], count: wrong.length };
}
