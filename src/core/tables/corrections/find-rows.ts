/** Which rows corrections are about, after rows were put in, taken out, moved. */
import type { RowCorrection } from "./corrections";

type Words = readonly (string | undefined)[];

/** By row: the words of the nearest rows above and below that have any; "" where there are none. */
interface Neighbours {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** By index of the correction: the place in `words`; undefined where the row is gone. No row is found twice. */
export function findRows(corrections: readonly RowCorrection[], words: Words): readonly (number | undefined)[] {
  if (corrections.length === 0) return [];
  const wanted = new Map<string, number[]>(corrections.map((each) => [each.words, []]));
  for (let at = 0; at < words.length; at++) {
    const own = words[at];
    if (own !== undefined) wanted.get(own)?.push(at);
  }
  const neighbours = neighboursOf(words);
  const taken = new Set<number>();
  return corrections.map((correction) => {
    const place = likeliest(correction, wanted.get(correction.words) ?? [], neighbours, taken);
    if (place !== undefined) taken.add(place);
    return place;
  });
}

/** What a row is known by; the other way round than `findRows`. */
export function identifyRow(words: Words, at: number): Omit<RowCorrection, "role"> {
  const own = words[at] ?? "";
  const { above, below } = neighboursOf(words);
  return {
    words: own,
    above: above[at] ?? "",
    below: below[at] ?? "",
    nth: words.slice(0, at).filter((each) => each === own).length,
  };
}

function likeliest(
  { words: own, above, below, nth }: RowCorrection,
  candidates: readonly number[],
  neighbours: Neighbours,
  taken: ReadonlySet<number>,
): number | undefined {
  let best: { readonly at: number; readonly score: number } | undefined;
  for (const [index, at] of candidates.entries()) {
    if (taken.has(at)) continue;
    const beside = (neighbours.above[at] === above ? 2 : 0) + (neighbours.below[at] === below ? 2 : 0);
    // A row without words of its own is nothing but its neighbours; one of several with the same words is its place among them as well.
    if (beside === 0 && (own === "" || index !== nth)) continue;
    const score = beside + (index === nth ? 1 : 0);
    if (best === undefined || score > best.score) best = { at, score };
  }
  return best?.at;
}

function neighboursOf(words: Words): Neighbours {
  const above = new Array<string>(words.length);
  const below = new Array<string>(words.length);
  let last = "";
  for (let at = 0; at < words.length; at++) {
    above[at] = last;
    last = words[at] || last;
  }
  last = "";
  for (let at = words.length - 1; at >= 0; at--) {
    below[at] = last;
    last = words[at] || last;
  }
  return { above, below };
}
