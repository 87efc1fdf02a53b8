/** Finds which of many phrases stands at a place of a text. Phrases are looked up by their first word, so that a thousand cost no more than one. */

export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases by their first word, the longest first. A comma is a word of its own. */
export function phrasesOf(...lists: readonly (readonly string[])[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of lists.flat()) {
    const words = phrase.replace(/,/g, " ,").split(" ");
    const first = words[0] ?? "";
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [words]);
    else known.push(words);
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** How many of the words from `at` on the longest phrase takes up; 0 where none stands there. */
export function phraseAt(phrases: Phrases, words: readonly string[], at: number): number {
  const known = phrases.get(words[at] ?? "");
  const found = known?.find((phrase) => phrase.every((word, offset) => words[at + offset] === word));
  return found?.length ?? 0;
}
