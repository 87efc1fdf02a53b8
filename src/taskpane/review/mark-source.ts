/** Finds what was read in the words that it was read from. */

/** A stretch of the source; `read` where it is what a field of the task holds. */
export interface SourcePiece {
  readonly text: string;
  readonly read: boolean;
}

/** Shorter texts ("1", "TW") would be found anywhere. */
const shortestText = 4;

/** The source cut at the places where one of the texts stands, whatever its spaces, lines and capitals. In order and complete. */
export function markSource(source: string, texts: readonly string[]): readonly SourcePiece[] {
  const stretches = texts.flatMap((text) => findText(source, text)).sort((a, b) => a[0] - b[0]);
  const pieces: SourcePiece[] = [];
  let at = 0;
  for (const [from, to] of stretches) {
    if (to <= at) continue;
    pieces.push({ text: source.slice(at, Math.max(at, from)), read: false }, { text: source.slice(Math.max(at, from), to), read: true });
    at = to;
  }
  return [...pieces, { text: source.slice(at), read: false }].filter(({ text }) => text !== "");
}

/** The beginning of the pieces: so many characters, then an ellipsis. All of them where they are no longer. */
export function cutPieces(pieces: readonly SourcePiece[], characters: number): readonly SourcePiece[] {
  let left = characters;
  const shown = pieces.map((piece) => {
    const text = piece.text.slice(0, Math.max(0, left));
    left -= piece.text.length;
    return { ...piece, text };
  });
  return left >= 0 ? pieces : [...shown.filter(({ text }) => text !== ""), { text: "…", read: false }];
}

type Stretch = readonly [from: number, to: number];

/** The whole text, or else each of its sentences and points that stands there. */
function findText(source: string, text: string): readonly Stretch[] {
  const whole = findOnce(source, text);
  if (whole !== undefined) return [whole];
  return text
    .split(/[\n;]|(?<=[.?!])\s/)
    .map((part) => findOnce(source, part))
    .filter((found) => found !== undefined);
}

function findOnce(source: string, text: string): Stretch | undefined {
  const words = text.trim().replace(/[\s.;,:]+$/, "");
  if (words.length < shortestText || words.length > source.length + shortestText) return undefined;
  const pattern = words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");
  const found = new RegExp(pattern, "iu").exec(source);
  return found === null ? undefined : [found.index, found.index + found[0].length];
}
