/** Two rows under the same heading with the same words and the same amount: one of them was probably copied. */
import { decimalText, isZeroDecimal } from "../../money/decimal";
import { cellsOf } from "../../tables/columns/column-cells";
import { isAdditive } from "../../tables/sums/is-additive";
import type { Table } from "../../tables/table";
import { tableRule } from "../rule";
import { columnsOf, leavesOf, placeOf } from "../table-places";

const shortestLabel = 8;
/** Labels that no row has any more are kept up to here. */
const mostStale = 1000;

export const duplicateTask = tableRule("duplicate-task", "warning", (view) => {
  const { table, structure } = view;
  const amounts = table.columns.filter(isAdditive);
  const bodies = columnsOf(table, "lead", "timeframe", "measure").map(({ index }) => cellsOf(table, index));
  const repeated = repeatedLabels(table);
  if (!repeated.includes(true)) return [];
  const name = `task of ${[...amounts.map(({ index }) => index), "and", bodies.length].join(" ")}`;
  const lists = [table.rows, repeated, structure.parents, ...amounts.map(({ values }) => values), ...bodies] as const;
  const tasks = table.memory.byRow(name, [], lists, ({ label }, index): string | undefined => {
    if (repeated[index] !== true) return undefined;
    const figures = amounts.map(({ values }) => values[index]);
    const others = bodies.map((cells) => cells[index]?.text ?? "");
    if (figures.every((value) => value === undefined || isZeroDecimal(value)) && (amounts.length > 0 || label.length < 25))
      return undefined;
    const texts = figures.map((value) => (value === undefined ? "" : decimalText(value)));
    return [structure.parents[index] ?? "", label, ...texts, ...others].join("|");
  });
  const seen = new Map<string, number>();
  return leavesOf(view).flatMap((index) => {
    const task = tasks[index];
    if (task === undefined) return [];
    const first = seen.get(task);
    if (first === undefined) {
      seen.set(task, index);
      return [];
    }
    const money = amounts.map(({ values }) => values[index]).find((value) => value !== undefined && !isZeroDecimal(value));
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
        label: table.rows[index]?.label ?? "",
        other,
      },
    ];
  });
});

/** By row: whether its label says something and stands in other rows as well. */
function repeatedLabels({ memory, rows }: Table): readonly boolean[] {
  const known = memory.recall("labels", [], () => ({ ids: new Map<string, number>() }));
  if (known.ids.size > mostStale + 2 * rows.length) known.ids = new Map();
  const { ids } = known;
  const labels = memory.byRow("label", [ids], [rows], ({ label }) => {
    if (label.length < shortestLabel) return -1;
    const id = ids.get(label) ?? ids.size;
    ids.set(label, id);
    return id;
  });
  return memory.recall("repeated labels", [labels], () => {
    const counts = new Int32Array(ids.size);
    for (const id of labels) if (id !== -1) counts[id] = (counts[id] ?? 0) + 1;
    return labels.map((id) => id !== -1 && (counts[id] ?? 0) > 1);
  });
}
