/** The number that a text stands for, where nobody can read it otherwise and a spreadsheet holds it exactly. */
import { decimalText } from "../../money/decimal";
import { plainForm } from "../../money/plain-form";
import { readFigure } from "../../money/read-figure";
import type { Column } from "../../tables/table";
import type { Table } from "../../tables/table";
import type { Fix } from "../finding";
import { cellOf, placeOf } from "../table-places";

/** Excel keeps so many digits. */
const keptDigits = 15;

export function numberFix(table: Table, column: Column, index: number): Fix | undefined {
  const cell = cellOf(table, index, column.index);
  const value = column.values[index];
  if (cell?.type !== "text" || cell.formula !== undefined || value === undefined) return undefined;
  // "1,500" may be one and a half or fifteen hundred.
  if (
    readFigure(
      plainForm(cell.text)
        .replace(/[^\d., ]/g, "")
        .trim(),
    )?.readings.length !== 1
  )
    return undefined;
  const number = decimalText(value);
  return number.replace(/\D/g, "").length > keptDigits ? undefined : { kind: "number", cell: placeOf(table, index, column.index), number };
}
