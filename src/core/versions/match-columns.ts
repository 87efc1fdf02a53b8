/** Which column of one version is which of the other: by its headings; what a column is for decides where they were reworded. */
import { foldText } from "../plan/fold-text";
import type { Column } from "../tables/table";

export interface ColumnPair {
  readonly before: Column;
  readonly after: Column;
}

/** In the order of the later version. */
export function matchColumns(before: readonly Column[], after: readonly Column[]): readonly ColumnPair[] {
  const partners = new Map<Column, Column>();
  const taken = new Set<Column>();
  const matchBy = (same: (one: Column, other: Column) => boolean): void => {
    for (const other of after) {
      if (partners.has(other)) continue;
      const one = before.find((each) => !taken.has(each) && same(each, other));
      if (one === undefined) continue;
      partners.set(other, one);
      taken.add(one);
    }
  };
  matchBy((one, other) => wordsOf(one.headings.join(" ")) === wordsOf(other.headings.join(" ")));
  matchBy((one, other) => one.role === other.role && wordsOf(one.headings.at(-1) ?? "") === wordsOf(other.headings.at(-1) ?? ""));
  // The only column of its kind is the same, whatever it is called now.
  const isOnly = (column: Column, columns: readonly Column[]): boolean => columns.filter(({ role }) => role === column.role).length === 1;
  matchBy((one, other) => one.role === other.role && one.role !== "other" && isOnly(one, before) && isOnly(other, after));
  return after.flatMap((column) => {
    const one = partners.get(column);
    return one === undefined ? [] : [{ before: one, after: column }];
  });
}

/** The unit of money is no part of a column's name. */
const wordsOf = (heading: string): string =>
  foldText(heading)
    .replace(/\((?:don vi|dvt|dong|nghin|ngan|trieu|ty)[^()]*\)/g, " ")
    .replace(/[^a-z\d]+/g, " ")
    .trim();
