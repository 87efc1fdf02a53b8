/** A number of more than 15 significant digits: the sheet has already lost the last of them. */
import { fitsSpreadsheet, amount } from "../../money/amount";
import { absoluteDecimal, decimalText } from "../../money/decimal";
import type { Column, Table } from "../../tables/table";
import { tableRule } from "../rule";
import { cellOf, columnsOf, placeOf } from "../table-places";

/** The first number of 16 digits. */
const largestKept = 10n ** 15n;

function longNumbers({ memory }: Table, { index, values }: Column): readonly number[] {
  return memory.rowsWhere(`long ${String(index)}`, [], [values], (value) => {
    return value !== undefined && value.scale === 0 && value.digits >= largestKept;
  });
}

export const tooManyDigits = tableRule("too-many-digits", "warning", ({ table }) =>
  columnsOf(table, "amount", "price", "tax").flatMap((column) =>
    longNumbers(table, column).flatMap((index) => {
      const value = column.values[index];
      if (value === undefined || cellOf(table, index, column.index)?.type === "text") return [];
      const plain = decimalText(absoluteDecimal(value));
      if (plain.length > 40 || fitsSpreadsheet(amount(plain))) return [];
      const cell = placeOf(table, index, column.index);
      return [
        {
          rule: "too-many-digits" as const,
          severity: "warning" as const,
          sheet: table.sheet.name,
          cell,
          cells: [cell],
          stated: plain,
          label: table.rows[index]?.label ?? "",
        },
      ];
    }),
  ),
);
