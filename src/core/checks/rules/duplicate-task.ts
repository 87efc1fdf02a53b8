/** Two rows under the same heading with the same words and the same amount: one of them was probably copied. */
import { decimalText, isZeroDecimal } from "../../money/decimal";
import { isAdditive } from "../../tables/sums/is-additive";
import type { Table } from "../../tables/table";
import { tableRule } from "../rule";
import { columnsOf, leavesOf, placeOf } from "../table-places";

const shortestLabel = 8;

/** After an edit of a figure the rows are the same list. */
const known = new WeakMap<Table["rows"], ReadonlySet<string>>();

export const duplicateTask = tableRule("duplicate-task", "warning", (view) => {
  const { table, structure } = view;
  const amounts = table.columns.filter(isAdditive);
  const bodies = columnsOf(table, "lead", "timeframe", "measure");
  const seen = new Map<string, number>();
  const repeated = known.get(table.rows) ?? repeatedLabels(table);
  known.set(table.rows, repeated);
  if (repeated.size === 0) return [];
  return leavesOf(view).flatMap(({ row, index }) => {
    const { label } = row;
    if (!repeated.has(label)) return [];
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

/** Labels that say something and stand in several rows. */
function repeatedLabels({ rows }: Table): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let count = 0;
  for (const { label } of rows) {
    if (label.length < shortestLabel) continue;
    seen.add(label);
    count += 1;
    if (seen.size === count) continue;
    repeated.add(label);
    count = seen.size;
  }
  return repeated;
}
