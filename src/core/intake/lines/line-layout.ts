/** How a text sets its paragraphs: without this, a line break may mean anything. */
import type { Line } from "./line";
import { readMarker } from "./marker";

/**
 * - `blank-lines`: paragraphs are parted by blank lines, a single line break means nothing;
 * - `wrapped`: lines are wrapped hard and nothing parts the paragraphs but their own beginnings; a blank line may stand between any two lines;
 * - `one-line`: every line is a paragraph.
 */
export interface LineLayout {
  readonly kind: "blank-lines" | "wrapped" | "one-line";
  /** A blank line stands between any two lines and parts nothing, as some converters set them. */
  readonly spaced: boolean;
  /** Lines end only where the next word did not fit: a short line then ends its paragraph. */
  readonly greedy: boolean;
  /** The longest line, leaving out the few that stick out: a wrapped line ends near it. */
  readonly width: number;
  readonly longest: number;
}

/** A pair of lines of which the second, beginning in small letters, carries the first one on. */
interface CarriedOn {
  /** How long the first line would have been with the next word. */
  readonly needed: number;
  readonly afterBlank: boolean;
}

/** No page sets longer lines than this; a text with longer ones is not wrapped. */
export const widestPage = 160;

export function detectLayout(lines: readonly Line[]): LineLayout {
  const filled = lines
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.text.trim() !== "" && !line.text.includes("\t") && !line.text.startsWith("|"));
  const lengths = filled.map(({ line }) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  const longest = lengths.at(-1) ?? 0;
  let starts = 0;
  let startsAfterBlank = 0;
  const carriedOn: CarriedOn[] = [];
  for (const [at, { line, index }] of filled.entries()) {
    const before = filled[at - 1];
    if (before === undefined) continue;
    const afterBlank = before.index < index - 1;
    const marker = readMarker(line.text);
    if (marker !== undefined && marker.kind !== "bullet") {
      starts += 1;
      if (afterBlank) startsAfterBlank += 1;
    } else if (marker === undefined && /^\s*\p{Ll}/u.test(line.text)) {
      carriedOn.push({ needed: before.line.text.length + 1 + (line.text.trim().split(" ", 1)[0] ?? "").length, afterBlank });
    }
  }
  const afterBlank = carriedOn.filter((pair) => pair.afterBlank).length;
  const greedy = longest <= widestPage && carriedOn.length > 3 && isGreedy(carriedOn, width);
  const spaced = carriedOn.length >= 0.15 * filled.length && afterBlank >= 0.5 * carriedOn.length;
  const sizes = { spaced, greedy, width, longest };
  if (spaced) return { kind: "wrapped", ...sizes };
  const brokenInside = carriedOn.length - afterBlank;
  // Where blank lines part the paragraphs and no line is wrapped either, a line break begins a paragraph as well.
  if (starts > 0 && startsAfterBlank >= 0.6 * starts)
    return { kind: brokenInside <= 0.01 * filled.length ? "one-line" : "blank-lines", ...sizes };
  return { kind: width <= 200 && carriedOn.length >= 0.1 * filled.length ? "wrapped" : "one-line", ...sizes };
}

function isGreedy(carriedOn: readonly CarriedOn[], width: number): boolean {
  const full = carriedOn.filter((pair) => pair.needed > width * 0.9).length;
  return full >= 0.95 * carriedOn.length;
}
