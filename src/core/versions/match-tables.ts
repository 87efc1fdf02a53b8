/** Which table of one version is which of the other: by the name of its sheet, its headings, and how many contents both have. */
import { comparableText } from "../intake/same-bodies";
import type { VersionTable } from "./version-table";

/** In the order of the later version. */
export function matchTables(
  before: readonly VersionTable[],
  after: readonly VersionTable[],
): readonly (readonly [VersionTable, VersionTable])[] {
  const [old, next] = [before.map(facts), after.map(facts)];
  const scored = old.flatMap((one, from) => next.map((other, to) => ({ from, to, score: likeness(one, other) })));
  scored.sort((one, other) => other.score - one.score || Math.abs(one.from - one.to) - Math.abs(other.from - other.to));
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  const isOnly = before.length === 1 && after.length === 1;
  for (const { from, to, score } of scored) {
    if (taken.has(from) || partners.has(to) || (score < leastLikeness && !isOnly)) continue;
    partners.set(to, from);
    taken.add(from);
  }
  return after.flatMap((table, to) => {
    const one = before[partners.get(to) ?? -1];
    return one === undefined ? [] : [[one, table] as const];
  });
}

/** A sheet of the same name with the same headings, or contents that are mostly the same. */
const leastLikeness = 1;

interface TableFacts {
  readonly sheet: string;
  readonly headings: string;
  readonly contents: ReadonlySet<string>;
}

function facts({ table, lines }: VersionTable): TableFacts {
  return {
    sheet: comparableText(table.sheet.name),
    headings: table.columns.map(({ headings }) => comparableText(headings.join(" "))).join("|"),
    contents: new Set(lines.map(({ words }) => words).filter((words) => words !== "")),
  };
}

function likeness(one: TableFacts, other: TableFacts): number {
  const common = [...one.contents].filter((words) => other.contents.has(words)).length;
  const share = common / Math.max(1, Math.min(one.contents.size, other.contents.size));
  return (one.sheet === other.sheet ? 0.6 : 0) + (one.headings === other.headings ? 0.4 : 0) + 2 * share;
}
