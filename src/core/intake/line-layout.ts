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
  /** The longest line, leaving out the few that stick out: a wrapped line ends near it. */
  readonly width: number;
  readonly longest: number;
}

export function detectLayout(lines: readonly Line[]): LineLayout {
  const filled = lines
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.text.trim() !== "" && !line.text.includes("\t") && !line.text.startsWith("|"));
  const lengths = filled.map(({ line }) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  const longest = lengths.at(-1) ?? 0;
  let starts = 0;
  let startsAfterBlank = 0;
  let carriedOn = 0;
  let carriedOnAfterBlank = 0;
  for (const { line, index } of filled) {
    const before = lines[index - 1];
    if (before === undefined) continue;
    const afterBlank = before.text.trim() === "";
    const marker = readMarker(line.text);
    if (marker !== undefined && marker.kind !== "bullet") {
      starts += 1;
      if (afterBlank) startsAfterBlank += 1;
    } else if (marker === undefined && /^\s*\p{Ll}/u.test(line.text)) {
      carriedOn += 1;
      if (afterBlank) carriedOnAfterBlank += 1;
    }
  }
  const manyCarriedOn = carriedOn >= 0.15 * filled.length;
  if (manyCarriedOn && carriedOnAfterBlank >= 0.5 * carriedOn) return { kind: "wrapped", width, longest };
  if (starts > 0 && startsAfterBlank >= 0.6 * starts) return { kind: "blank-lines", width, longest };
  return { kind: width <= 200 && carriedOn >= 0.1 * filled.length ? "wrapped" : "one-line", width, longest };
}
