/** Whether a line with a number begins a task of its own, told from the labels above and below it. */
import { expectsNumber } from "./ends-open";
import type { LabelKind } from "./label";
import { readLabel } from "./label";
import { readMarker } from "./marker";
import { splitLabels } from "./split-labels";

/** A task has fewer lines than this between its number and its last label; the search must end somewhere. */
const linesOfTask = 30;

/** The kinds of the labels from a numbered line to the next number: its own, if it is a task. */
export function labelsBelow(lines: readonly string[], from: number): ReadonlySet<LabelKind> {
  const kinds = new Set<LabelKind>();
  let before = "";
  for (const [index, line] of lines.slice(from, from + linesOfTask).entries()) {
    const text = line.replace(/\s+/g, " ").trim();
    if (text === "") continue;
    const marker = readMarker(text);
    if (index > 0 && marker?.kind === "section") break;
    if (index > 0 && marker?.kind === "number" && (kinds.size > 0 || !expectsNumber(before))) break;
    for (const kind of labelKinds(text)) kinds.add(kind);
    before = text;
  }
  return kinds;
}

/** The kinds of the labels in one line or paragraph; both words for a lead are one kind. */
export function labelKinds(text: string): readonly LabelKind[] {
  return splitLabels(readMarker(text)?.rest ?? text).flatMap((part) => {
    const kind = readLabel(part)?.kind;
    if (kind === undefined || kind === "content" || kind === "funding") return [];
    return [kind === "doers" || kind === "responsibility" ? "leads" : kind];
  });
}
