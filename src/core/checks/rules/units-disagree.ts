/** The unit line says one unit and a heading of the amounts another. */
import { address } from "../../tables/address";
import { tableRule } from "../rule";

export const unitsDisagree = tableRule("units-disagree", "warning", ({ table }) => {
  const { stated } = table.unit;
  const lines = stated.filter(({ row }) => row < table.top || row > table.bottom);
  const headings = stated.filter(({ row, column }) => row >= table.top && row <= table.bottom && isAmount(column));
  const [line] = lines;
  const differing = line === undefined ? [] : [...lines.slice(1), ...headings].filter(({ unit }) => unit !== line.unit);
  const [other] = differing;
  if (line === undefined || other === undefined) return [];
  const cell = address(other.row, other.column);
  return [
    {
      rule: "units-disagree",
      severity: "warning",
      sheet: table.sheet.name,
      cell,
      cells: [cell, address(line.row, line.column)],
      stated: other.unit,
      computed: line.unit,
      other: address(line.row, line.column),
    },
  ];

  function isAmount(index: number): boolean {
    return table.columns.some((column) => column.index === index && (column.role === "amount" || column.role === "tax"));
  }
});
