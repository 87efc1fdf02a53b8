/** The rows of a table as its understanding is shown: what each was taken for. Pure. */
import type { TableView } from "../../core/checks/rule";
import { foldText } from "../../core/plan/fold-text";
import type { RowRole } from "../../core/tables/corrections/corrections";

export interface TableLine {
  /** Of the sheet, from 0. */
  readonly row: number;
  readonly words: string;
  readonly role: RowRole;
  readonly isCorrected: boolean;
}

const groupRoles = ["group-1", "group-2", "group-3"] as const;

/** Groups, totals, and what was corrected: the rows that make the structure. */
export function structureLines(view: TableView): readonly TableLine[] {
  return view.table.rows.flatMap((_, index) => {
    const line = lineAt(view, index);
    return line === undefined || (line.role === "item" && !line.isCorrected) ? [] : [line];
  });
}

/** By the number of a row on the sheet, or by words of it; accents and capitals do not matter. */
export function findLines(view: TableView, typed: string): readonly TableLine[] {
  const wanted = typed.trim();
  if (wanted === "") return [];
  const { rows } = view.table;
  if (/^\d+$/.test(wanted)) {
    const index = rows.findIndex(({ row }) => row === Number(wanted) - 1);
    const line = lineAt(view, index);
    return line === undefined ? [] : [line];
  }
  const words = foldText(wanted);
  return rows.flatMap(({ label }, index) => (foldText(label).includes(words) ? (lineAt(view, index) ?? []) : []));
}

/** Undefined for a row that holds nothing, or that repeats the header on a new page. */
function lineAt(view: TableView, index: number): TableLine | undefined {
  const line = view.table.rows[index];
  if (line === undefined || line.kind === "blank" || (line.kind === "header" && line.corrected === undefined)) return undefined;
  return { row: line.row, words: line.label, role: line.corrected ?? roleOf(view, index), isCorrected: line.corrected !== undefined };
}

function roleOf({ table, structure }: TableView, index: number): RowRole {
  if (table.rows[index]?.kind === "total") return "total";
  if ((structure.children[index]?.length ?? 0) === 0) return "item";
  let depth = 0;
  for (let above = structure.parents[index]; above !== undefined && depth < 2; above = structure.parents[above]) depth += 1;
  return groupRoles[depth] ?? "group-3";
}
