/** What `check --before` says of two versions: as sentences, and as the part of the JSON line that belongs to it. */
import path from "node:path";
import type { TablePlace, VersionComparison } from "../../core/versions/version-comparison";
import type { Texts } from "../../text/vi";

export function versionsReport(before: string, after: string, comparison: VersionComparison, texts: Texts): readonly string[] {
  const say = texts.versions.report;
  const placeOf = ({ sheet, range }: TablePlace): string => say.place(sheet, range);
  const { tables, addedTables, removedTables } = comparison;
  return [
    say.heading(path.basename(before), path.basename(after)),
    ...tables.flatMap((table) => [
      say.table(placeOf(table.before), placeOf(table.after), table.same, table.changes.length),
      ...table.totals.map((total) => say.line(texts.versions.total(total, table.unit))),
      ...table.changes.map((change) => say.line(texts.versions.row(change, table.unit))),
    ]),
    ...addedTables.map((table) => say.addedTable(placeOf(table))),
    ...removedTables.map((table) => say.removedTable(placeOf(table))),
    ...(tables.length + addedTables.length + removedTables.length === 0 ? [say.noTable] : []),
  ];
}

/** The facts, with a sentence beside each change and each total. */
export function versionsJson(before: string, comparison: VersionComparison, texts: Texts): object {
  return {
    before,
    tables: comparison.tables.map((table) => ({
      ...table,
      changes: table.changes.map((change) => ({ ...change, message: texts.versions.row(change, table.unit) })),
      totals: table.totals.map((total) => ({ ...total, message: texts.versions.total(total, table.unit) })),
    })),
    addedTables: comparison.addedTables,
    removedTables: comparison.removedTables,
  };
}
