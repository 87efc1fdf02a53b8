/** A table that ends with a total and no line that says it in words, where other tables of the workbook, or the table's own title, make it an appendix to be signed. */
import { foldText } from "../../plan/fold-text";
import { plainText } from "../../tables/plain-text";
import { isAdditive } from "../../tables/sums/is-additive";
import type { Table } from "../../tables/table";
import { newWordsFix } from "../repairs/words-fix";
import { tableRule } from "../rule";
import { placeOf } from "../table-places";

export const wordsMissing = tableRule("words-missing", "info", (view) => {
  const { table, structure } = view;
  const last = structure.totals.at(-1);
  if (last === undefined || table.words !== undefined || !isAppendix(table)) return [];
  const total = table.columns.find((column) => isAdditive(column) && column.values[last] !== undefined);
  if (total === undefined || table.columns.some(({ role }) => role === "words")) return [];
  const cell = placeOf(table, last, total.index);
  const fix = newWordsFix(view);
  return [
    {
      rule: "words-missing",
      severity: "info",
      sheet: table.sheet.name,
      cell,
      cells: [cell],
      label: table.rows[last]?.label ?? "",
      ...(fix === undefined ? {} : { fix }),
    },
  ];
});

/** A title above says "Phụ lục" or "Dự toán". */
function isAppendix({ sheet, top }: Table): boolean {
  for (let row = Math.max(0, top - 10); row < top; row++)
    for (const cell of sheet.rows[row] ?? [])
      if (/^(?:phu luc|(?:bang )?(?:tong hop )?du toan)/.test(foldText(plainText(cell).slice(0, 60)))) return true;
  return false;
}
