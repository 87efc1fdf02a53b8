/** A sheet with amounts and no word about what they count: đồng, nghìn đồng, triệu đồng. */
import { isUnitLine, readMoneyUnit } from "../../intake/table/read-money-unit";
import { plainText } from "../../tables/plain-text";
import { isAdditive } from "../../tables/sums/is-additive";
import { sheetRule } from "../rule";
import { headingOf } from "../table-places";
import { address } from "../../tables/address";

export const unitMissing = sheetRule("unit-missing", "warning", ({ sheet, tables }) => {
  const found = tables.flatMap(({ table }) => {
    const amounts = table.columns.filter(isAdditive);
    const [column] = amounts;
    const holdsMoney = amounts.some(({ values }) => values.some((value) => value !== undefined && value.digits >= 1000n));
    return column === undefined || !holdsMoney ? [] : [{ table, column }];
  });
  const [first] = found;
  if (first === undefined || found.some(({ table }) => table.unit.stated.length > 0)) return [];
  // The figures may name their unit themselves, and a title may say "(ĐVT: đồng)" far above.
  for (const line of sheet.rows.slice(0, first.table.headerBottom + 1))
    for (const cell of line ?? []) {
      const text = plainText(cell);
      if (cell?.type === "text" && text.length < 200 && (isUnitLine(text) || readMoneyUnit(text) !== undefined)) return [];
    }
  const cell = address(first.table.top, first.column.index);
  return [{ rule: "unit-missing", severity: "warning", sheet: sheet.name, cell, cells: [cell], label: headingOf(first.column) }];
});
