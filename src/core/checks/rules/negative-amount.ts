/** An amount below zero in a column that is no difference. */
import { decimalText } from "../../money/decimal";
import { foldText } from "../../plan/fold-text";
import type { Column } from "../../tables/table";
import { tableRule } from "../rule";
import { columnsOf, headingOf, placeOf } from "../table-places";

export const negativeAmount = tableRule("negative-amount", "warning", ({ table }) =>
  columnsOf(table, "amount", "quantity", "price", "tax").flatMap((column) => {
    if (mayBeNegative(column)) return [];
    const below = table.memory.rowsWhere(`negative ${String(column.index)}`, [], [column.values], (value) => {
      return value !== undefined && value.digits < 0n;
    });
    return below.flatMap((index) => {
      const value = column.values[index];
      if (value === undefined || /giam|dieu chinh|thu hoi|hoan|chenh/.test(foldText(table.rows[index]?.label ?? ""))) return [];
      const cell = placeOf(table, index, column.index);
      const label = table.rows[index]?.label ?? "";
      return [
        {
          rule: "negative-amount" as const,
          severity: "warning" as const,
          sheet: table.sheet.name,
          cell,
          cells: [cell],
          stated: decimalText(value),
          label,
          other: headingOf(column),
        },
      ];
    });
  }),
);

/** Differences, what is left over, profit; and whatever the header says is a subtraction. */
function mayBeNegative({ headings, formula }: Column): boolean {
  return (
    formula?.text.includes("-") === true ||
    /chenh lech|tang|giam|dieu chinh|con (?:lai|du|phai|thieu)|thua|thieu|lai|lo|loi nhuan|so du|bu tru|so voi/.test(
      foldText(headings.join(" ")),
    )
  );
}
