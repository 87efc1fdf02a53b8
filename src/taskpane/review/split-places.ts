/** Where the content of a task can be cut into tasks of their own: where a sentence, a point or a line begins. */

/** Before a full stop these end no sentence. */
const abbreviations = new Set(["tp", "tx", "tt", "p", "q", "ts", "ths", "pgs", "gs", "bs", "ks", "cn", "ths", "gv", "vd", "st"]);

/** Offsets at which a new part begins, in reading order; none where the content is one sentence. Nothing inside brackets is cut. */
export function splitPlaces(content: string): readonly number[] {
  const places = new Set<number>();
  const ends = /\n|;|[.?!\u2026](?=\s)|\s(?=(?:\p{Ll}|\d{1,2})\)\s)/gu;
  for (const found of content.matchAll(ends)) {
    const end = found.index + found[0].length;
    const place = end + (/^\s*/.exec(content.slice(end))?.[0].length ?? 0);
    if (
      isPart(content.slice(0, place)) &&
      isPart(content.slice(place)) &&
      !insideBrackets(content, found.index) &&
      endsThere(content, found, place)
    ) {
      places.add(place);
    }
  }
  return withoutShort(
    [...places].sort((a, b) => a - b),
    content,
  );
}

const isPart = (text: string): boolean => /\p{L}{2}/u.test(text);

/** The parts between places that have words in them: "a)" alone is none. */
function withoutShort(places: readonly number[], content: string): readonly number[] {
  return places.filter((place, index) => isPart(content.slice(places[index - 1] ?? 0, place).replace(/^(?:\p{Ll}|\d{1,2})\)/u, "")));
}

/** A full stop ends a sentence where a capital follows and no abbreviation or number stands before it: "TP. Hue", "1. To chuc". */
function endsThere(content: string, found: RegExpExecArray, place: number): boolean {
  if (!/[.?!\u2026]/u.test(found[0])) return true;
  const word = /[\p{L}\d]+$/u.exec(content.slice(0, found.index))?.[0] ?? "";
  return /^[\p{Lu}\d]/u.test(content.slice(place)) && !/^\d+$/.test(word) && !abbreviations.has(word.toLowerCase());
}

/** "(a) ..." opens and closes; a bracket that closes an item ("a)") opens nowhere and does not count. */
function insideBrackets(content: string, at: number): boolean {
  let depth = 0;
  for (const sign of content.slice(0, at)) {
    if (sign === "(") depth += 1;
    else if (sign === ")") depth = Math.max(0, depth - 1);
  }
  return depth > 0 && content.includes(")", at);
}
