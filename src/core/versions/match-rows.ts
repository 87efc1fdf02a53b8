/** Which row of one version is which of the other: the same words first, with the same lead, group and figures where several have them; then a reworded one. */
import type { VersionLine } from "./version-table";

/** By the row of the earlier version. Each row has one partner at the most. */
export function matchRows(before: readonly VersionLine[], after: readonly VersionLine[]): ReadonlyMap<VersionLine, VersionLine> {
  const partners = new Map<VersionLine, VersionLine>();
  const taken = new Set<VersionLine>();
  const pair = (one: VersionLine, other: VersionLine): void => {
    partners.set(one, other);
    taken.add(other);
  };
  const free = (): Free => ({
    before: before.filter((line) => !partners.has(line)),
    after: after.filter((line) => !taken.has(line)),
  });
  for (const keyOf of keys) matchEqual(free(), keyOf, pair);
  matchReworded(free(), partners, pair);
  matchGroups(free(), partners, pair);
  return partners;
}

interface Free {
  readonly before: readonly VersionLine[];
  readonly after: readonly VersionLine[];
}

type Pair = (one: VersionLine, other: VersionLine) => void;
type KeyOf = (line: VersionLine) => string;

/** From the surest to the least sure. */
const keys: readonly KeyOf[] = [
  ({ words, lead, groups, figures }) => [words, lead, ...groups, figures].join("\n"),
  ({ words, lead, groups }) => [words, lead, ...groups].join("\n"),
  ({ words, groups }) => [words, ...groups].join("\n"),
  ({ words, lead, figures }) => [words, lead, figures].join("\n"),
  ({ words, lead }) => [words, lead].join("\n"),
  ({ words }) => words,
];

/** Rows with the same key, in their order. A row without words has nothing to be known by but its figures. */
function matchEqual({ before, after }: Free, keyOf: KeyOf, pair: Pair): void {
  const places = new Map<string, VersionLine[]>();
  for (const line of after) {
    const same = places.get(keyOf(line));
    if (same === undefined) places.set(keyOf(line), [line]);
    else same.push(line);
  }
  const used = new Map<string, number>();
  for (const line of before) {
    const key = keyOf(line);
    const at = used.get(key) ?? 0;
    const other = places.get(key)?.[at];
    if (other === undefined || (line.words === "" && keyOf !== keys[0])) continue;
    used.set(key, at + 1);
    pair(line, other);
  }
}

/** Words that more rows have than this tell nothing about one. */
const mostWithWord = 60;

/** The likest first. */
function matchReworded({ before, after }: Free, partners: ReadonlyMap<VersionLine, VersionLine>, pair: Pair): void {
  const byWord = new Map<string, VersionLine[]>();
  for (const line of after)
    for (const word of new Set(line.words.split(" "))) {
      const same = byWord.get(word);
      if (same === undefined) byWord.set(word, [line]);
      else same.push(line);
    }
  const scored: { readonly one: VersionLine; readonly other: VersionLine; readonly score: number }[] = [];
  for (const one of before) {
    const near = new Set([...new Set(one.words.split(" "))].flatMap((word) => withWord(byWord, word)));
    for (const other of near) {
      const score = likeness(one, other, partners);
      if (score >= leastLikeness) scored.push({ one, other, score });
    }
  }
  scored.sort((a, b) => b.score - a.score || Math.abs(a.one.index - a.other.index) - Math.abs(b.one.index - b.other.index));
  const [left, right] = [new Set(before), new Set(after)];
  for (const { one, other } of scored) {
    if (!left.has(one) || !right.has(other)) continue;
    left.delete(one);
    right.delete(other);
    pair(one, other);
  }
}

function withWord(byWord: ReadonlyMap<string, readonly VersionLine[]>, word: string): readonly VersionLine[] {
  const lines = byWord.get(word) ?? [];
  return lines.length > mostWithWord ? [] : lines;
}

const leastLikeness = 0.65;

/** The share of common words; what stands beside them makes two rows liker. Other numbers in the words with other figures make other tasks ("Gói thầu số 1", "Gói thầu số 2"). */
function likeness(one: VersionLine, other: VersionLine, partners: ReadonlyMap<VersionLine, VersionLine>): number {
  const [left, right] = [one.words.split(" "), other.words.split(" ")];
  const known = new Set(right);
  const share = (2 * left.filter((word) => known.has(word)).length) / (left.length + right.length);
  if (share < 0.5 || one.isGroup !== other.isGroup) return 0;
  const numbers = (words: readonly string[]): string => words.filter((word) => /\d/.test(word)).join(" ");
  const sameFigures = one.figures !== "" && one.figures === other.figures;
  if (!sameFigures && numbers(left) !== numbers(right)) return 0;
  const sameGroup = one.parent === undefined ? other.parent === undefined : partners.get(one.parent) === other.parent;
  return share + (one.lead !== "" && one.lead === other.lead ? 0.1 : 0) + (sameFigures ? 0.15 : 0) + (sameGroup ? 0.1 : 0);
}

/** A group that was given another name is known by its rows: most of them stand under it now. */
function matchGroups({ before, after }: Free, partners: ReadonlyMap<VersionLine, VersionLine>, pair: Pair): void {
  const open = new Set(after.filter(({ isGroup }) => isGroup));
  if (open.size === 0) return;
  const votes = new Map<VersionLine, Map<VersionLine, number>>();
  const rows = new Map<VersionLine, number>();
  for (const [one, other] of partners) {
    if (one.parent === undefined) continue;
    rows.set(one.parent, (rows.get(one.parent) ?? 0) + 1);
    if (other.parent === undefined || !open.has(other.parent)) continue;
    const counts = votes.get(one.parent) ?? new Map<VersionLine, number>();
    votes.set(one.parent, counts.set(other.parent, (counts.get(other.parent) ?? 0) + 1));
  }
  for (const line of before) {
    const found = [...(votes.get(line) ?? [])].find(([group, count]) => open.has(group) && count * 2 > (rows.get(line) ?? 0));
    if (found === undefined) continue;
    open.delete(found[0]);
    pair(line, found[0]);
  }
}
