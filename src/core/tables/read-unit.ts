/** The units that the lines around a table and its headings name. */
import { isUnitLine, readMoneyUnit, readUnitLine } from "../intake/table/read-money-unit";
import { cellAt } from "./grid";
import { plainText } from "./plain-text";
import type { TableSource } from "./read-table";
import type { UnitStatement } from "./table";

/** Lines above the table and just below it, and the headings; where a person names the unit, that alone. */
export function readUnit({ sheet, header, correction }: TableSource, bottom: number): UnitStatement {
  if (correction?.unit !== undefined) return { stated: [{ unit: correction.unit, row: header.top, column: header.left }] };
  const stated: UnitStatement["stated"][number][] = [];
  const look = (row: number, column: number, inHeading: boolean): void => {
    const cell = cellAt(sheet, row, column);
    if (cell?.type !== "text" || cell.text.length > 200) return;
    const text = plainText(cell);
    const unit = inHeading ? unitOfHeading(text) : isUnitLine(text) ? readUnitLine(text) : undefined;
    if (unit !== undefined) stated.push({ unit, row, column });
  };
  for (let row = Math.max(0, header.top - 8); row < header.top; row++)
    for (let column = 0; column < sheet.columnCount; column++) look(row, column, false);
  for (let row = header.top; row <= header.bottom; row++)
    for (let column = header.left; column <= header.right; column++) look(row, column, true);
  for (let row = bottom + 1; row <= bottom + 2; row++)
    for (let column = header.left; column <= header.right; column++) look(row, column, false);
  return { stated };
}

/** "Kinh phí (triệu đồng)"; a unit of measure ("Đơn giá (đồng/người)") is none of the table. */
function unitOfHeading(text: string): UnitStatement["stated"][number]["unit"] | undefined {
  const bracket = /\(([^()]*)\)\s*$/.exec(text)?.[1] ?? (isUnitLine(text) ? text : undefined);
  return bracket === undefined || /\//.test(bracket) ? undefined : readMoneyUnit(`(${bracket.replace(/^[^:]*:/, "").trim()})`);
}
