/** Two rows under the same heading with the same words and the same amount: one of them was probably copied. */
import { decimalText, isZeroDecimal } from "../../money/decimal";
import { isAdditive } from "../../tables/sum-structure";
import { tableRule } from "../rule";
import { columnsOf, leavesOf, placeOf } from "../table-places";

const shortestLabel = 8;

export const duplicateTask = tableRule("duplicate-task", "warning", (view) => {
  const { table, structure } = view;
  const amounts = table.columns.filter(isAdditive);
  const bodies = columnsOf(table, "lead", "timeframe", "measure");
  const seen = new Map<string, number>();
  const byLabel = new Map<string, number[]>();
  for (const [index, { label }] of table.rows.entries()) {
    const same = byLabel.get(label);
    if (same === undefined) byLabel.set(label, [index]);
    else same.push(index);
  }
  return leavesOf(view).flatMap(({ row, index }) => {
    const { label } = row;
    const same = label.length < shortestLabel ? undefined : byLabel.get(label);
    if (same === undefined || same.length < 2) return [];
    const figures = amounts.map(({ values }) => values[index]);
    const money = figures.find((value) => value !== undefined && !isZeroDecimal(value));
    const others = bodies.map((column) => table.sheet.rows[row.row]?.[column.index]?.text ?? "");
    if (money === undefined && (amounts.length > 0 || label.length < 25)) return [];
    const key = [
      structure.parents[index] ?? "",
      label,
      ...figures.map((value) => (value === undefined ? "" : decimalText(value))),
      ...others,
    ].join("|");
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
      return [];
    }
    const content = columnsOf(table, "content")[0]?.index ?? table.left;
    const [cell, other] = [placeOf(table, index, content), placeOf(table, first, content)];
    return [
      {
        rule: "duplicate-task" as const,
        severity: "warning" as const,
        sheet: table.sheet.name,
        cell,
        cells: [cell, other],
        ...(money === undefined ? {} : { stated: decimalText(money) }),
        label: row.label,
        other,
      },
    ];
  });
});
