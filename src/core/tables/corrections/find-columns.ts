/** Which columns corrections are about: known by their headings. */
import type { ColumnRole, Table } from "../table";
import type { ColumnCorrection } from "./corrections";

/** By index of the correction: the place among `headings`; undefined where no column has the heading any more. */
export function findColumns(
  corrections: readonly ColumnCorrection[],
  headings: readonly (readonly string[])[],
): readonly (number | undefined)[] {
  const names = headings.map(headingName);
  return corrections.map(({ heading, nth }) => {
    const same = names.flatMap((name, place) => (name === heading ? [place] : []));
    return same[nth];
  });
}

/** What a column is known by; the other way round than `findColumns`. */
export function identifyColumn(headings: readonly (readonly string[])[], place: number): Omit<ColumnCorrection, "role"> {
  const names = headings.map(headingName);
  const heading = names[place] ?? "";
  return { heading, nth: names.slice(0, place).filter((name) => name === heading).length };
}

/** By column of the sheet: what a person said that it is for. */
export function correctedColumns({ columns, corrected }: Table): ReadonlyMap<number, ColumnRole> {
  const said = corrected?.correction.columns ?? [];
  const places = findColumns(
    said,
    columns.map(({ headings }) => headings),
  );
  return new Map(
    said.flatMap(({ role }, at) => {
      const column = columns[places[at] ?? -1];
      return column === undefined ? [] : [[column.index, role] as const];
    }),
  );
}

const longest = 200;

function headingName(headings: readonly string[]): string {
  return headings.join(" / ").slice(0, longest);
}
