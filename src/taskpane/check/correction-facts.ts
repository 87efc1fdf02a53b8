/** What was corrected of how tables are understood, for the record: it is evidence like the findings. */
import { tableAt } from "../../core/checks/check-workbook";
import type { TableView } from "../../core/checks/rule";
import { rangeOfTable } from "../../core/checks/understanding";
import { correctedColumns } from "../../core/tables/corrections/find-columns";
import type { CheckTexts } from "./check-texts";
import type { Checked } from "./checked";
import { rangeOf } from "./range-of";

/** A line of the record holds no more of them: it must not be higher than a row can be. */
const partsInLine = 8;

/** Label and text of each line; none where nothing was corrected. */
export function correctionFacts({ check }: Checked, texts: CheckTexts): readonly (readonly [string, string])[] {
  const { record: say } = texts.check.understanding;
  return [...check.tables, ...check.leftOut]
    .flatMap(({ sheet, place }) => tableAt(check, sheet, place) ?? [])
    .flatMap((view) => {
      const { sheet, range } = rangeOfTable(view);
      const parts = partsOf(view, texts);
      const lines = Array.from({ length: Math.ceil(parts.length / partsInLine) }, (_, at) =>
        parts.slice(at * partsInLine, (at + 1) * partsInLine),
      );
      return lines.map((line) => [say.label, say.table(sheet, rangeOf({ range }), line)] as const);
    });
}

function partsOf({ table }: TableView, { check: { understanding } }: CheckTexts): readonly string[] {
  const { record: say, columnRoles, rowRoles, units } = understanding;
  const correction = table.corrected?.standing;
  if (correction === undefined) return [];
  const { isLeftOut, unit, by, at } = correction;
  const columns = correctedColumns(table);
  const parts = [
    ...(isLeftOut ? [say.leftOut] : []),
    ...(unit === undefined ? [] : [say.unit(units[unit])]),
    ...table.columns.flatMap(({ index, headings }) => {
      const role = columns.get(index);
      return role === undefined ? [] : [say.column(headings.at(-1) ?? "", columnRoles[role])];
    }),
    ...table.rows.flatMap(({ row, label, corrected }) => (corrected === undefined ? [] : [say.row(row + 1, label, rowRoles[corrected])])),
  ];
  return parts.length === 0 ? [] : [...parts, say.by(by, at)];
}
