/** Sums on the sheet, as formulas of what stands right below them: nothing counts twice. */
import type { FormRow } from "./form-rows";

/** 0 -> "A". An appendix has fewer columns than the alphabet letters. */
export function columnName(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column);
}

/** Excel takes 255 arguments at most. */
const mostArguments = 200;

/**
 * `=SUM(F6:F9,F12)`: tasks that follow each other as a range, which also takes in rows that are inserted between them; groups by their own
 * sums. `firstRows` and `lastRows`: where on the sheet the form's rows begin and end.
 */
export function sumFormula(
  parts: readonly number[],
  rows: readonly FormRow[],
  firstRows: readonly number[],
  lastRows: readonly number[],
  column: number,
): string {
  const name = columnName(column);
  const cell = (row: number | undefined): string => `${name}${String((row ?? 0) + 1)}`;
  const given: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const first = parts[at] ?? 0;
    if (rows[first]?.kind === "group") {
      given.push(cell(firstRows[first]));
      continue;
    }
    let last = first;
    while (parts[at + 1] === last + 1 && rows[last + 1]?.kind === "task") {
      last += 1;
      at += 1;
    }
    given.push(`${cell(firstRows[first])}:${cell(lastRows[last])}`);
  }
  return `=${sumOf(given)}`;
}

function sumOf(given: readonly string[]): string {
  if (given.length <= mostArguments) return `SUM(${given.length === 0 ? "0" : given.join(",")})`;
  const chunks = Array.from({ length: Math.ceil(given.length / mostArguments) }, (_, index) =>
    sumOf(given.slice(index * mostArguments, (index + 1) * mostArguments)),
  );
  return sumOf(chunks);
}
