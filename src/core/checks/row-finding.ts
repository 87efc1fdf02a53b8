/** A figure that should follow from others of its row, as a finding. */
import type { Decimal } from "../money/decimal";
import { absoluteDecimal, decimalText, subtractDecimals, zeroDecimal } from "../money/decimal";
import type { Column, Table } from "../tables/table";
import { slipOfTheHand } from "./explain-difference";
import type { Finding, RuleName, Severity } from "./finding";
import { placeOf } from "./table-places";

export interface RowDifference {
  readonly table: Table;
  readonly index: number;
  readonly result: Column;
  readonly from: readonly Column[];
  readonly computed: Decimal;
  /** How the computed figure comes about, as the header or the rule says it. */
  readonly other: string;
}

export function rowFinding(rule: RuleName, severity: Severity, { table, index, result, from, computed, other }: RowDifference): Finding {
  const stated = result.values[index];
  const cell = placeOf(table, index, result.index);
  const explanation = stated === undefined ? undefined : slipOfTheHand(stated, computed);
  return {
    rule,
    severity,
    sheet: table.sheet.name,
    cell,
    cells: [cell, ...from.map((column) => placeOf(table, index, column.index))],
    ...(stated === undefined ? {} : { stated: decimalText(stated) }),
    computed: decimalText(computed),
    difference: decimalText(absoluteDecimal(subtractDecimals(computed, stated ?? zeroDecimal))),
    label: table.rows[index]?.label ?? "",
    other,
    ...(explanation === undefined ? {} : { explanation }),
  };
}
