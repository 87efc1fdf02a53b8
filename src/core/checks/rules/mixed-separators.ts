/** Texts of one column that write thousands in both manners, "1.500.000" and "1,500,000": nobody can tell what "1,500" means there. */
import { plainForm } from "../../money/plain-form";
import type { Manner } from "../../money/read-figure";
import { readFigure } from "../../money/read-figure";
import { cellsOf } from "../../tables/columns/column-cells";
import type { Column, Table } from "../../tables/table";
import type { Finding } from "../finding";
import { tableRule } from "../rule";
import { cellOf, columnsOf, headingOf, placeOf, rangesOf } from "../table-places";

export const mixedSeparators = tableRule("mixed-separators", "warning", ({ table }) =>
  columnsOf(table, "amount", "price", "tax", "quantity").flatMap((column) => checkColumn(table, column)),
);

function checkColumn(table: Table, column: Column): readonly Finding[] {
  const byManner: Record<Manner, number[]> = { vietnamese: [], english: [] };
  if (column.typedTexts.length === 0) return [];
  const manners = table.memory.byRow(`manner ${String(column.index)}`, [], [cellsOf(table, column.index)], (cell) => {
    return cell?.type === "text" ? readFigure(plainForm(cell.text).replace(/[^\d.,]/g, ""))?.manner : undefined;
  });
  for (const index of column.typedTexts) {
    const manner = manners[index];
    if (manner !== undefined) byManner[manner].push(index);
  }
  const [few, many] = [byManner.vietnamese, byManner.english].sort((one, other) => one.length - other.length);
  const [first] = few ?? [];
  if (few === undefined || first === undefined) return [];
  const cell = placeOf(table, first, column.index);
  return [
    {
      rule: "mixed-separators",
      severity: "warning",
      sheet: table.sheet.name,
      cell,
      cells: [...new Set([cell, ...rangesOf(table, few, column.index)])],
      stated: cellOf(table, first, column.index)?.text ?? "",
      other: cellOf(table, many?.[0] ?? first, column.index)?.text ?? "",
      label: headingOf(column),
    },
  ];
}
