/** Tells parts of one task, "a) Làm phim, b) In sổ tay" above its labels, from lettered tasks with labels of their own. */
import type { BodyItem, ItemLine } from "./outline";

/**
 * The lettered parts of each item that are no tasks: none of them has labels, or only the last, which then are the whole item's,
 * for nothing else would say who does the first parts. Where the item has the same label already, the part's label is its own.
 */
export function letteredParts(items: readonly BodyItem[]): ReadonlyMap<BodyItem, readonly BodyItem[]> {
  const children = new Map<BodyItem, BodyItem[]>();
  for (const item of items) {
    if (item.parent === undefined) continue;
    const known = children.get(item.parent);
    if (known === undefined) children.set(item.parent, [item]);
    else known.push(item);
  }
  return new Map([...children].filter(([parent, parts]) => areParts(parent, parts, children)));
}

function areParts(parent: BodyItem, parts: readonly BodyItem[], children: ReadonlyMap<BodyItem, unknown>): boolean {
  if (parts.some((part) => part.marker?.kind !== "letter" || children.has(part))) return false;
  if (parts.slice(0, -1).some((part) => part.lines.some(saysWho))) return false;
  const known = new Set(parent.lines.map((line) => line.label?.kind));
  const last = (parts.at(-1)?.lines ?? []).filter(saysWho);
  // A single part below one heading is its task.
  return last.length === 0 || (parts.length > 1 && last.every((line) => !known.has(line.label?.kind)));
}

/** Whether a line has a label that makes a task of the item above it. */
export function saysWho({ label }: ItemLine): boolean {
  return label !== undefined && label.kind !== "content" && label.kind !== "funding";
}

/** "Công tác truyền thông: a) Làm phim; b) In sổ tay". */
export function printParts(parts: readonly BodyItem[]): string {
  return parts.map((part) => `${part.marker?.ordinal ?? ""}) ${part.heading.replace(/[\s:;.,]+$/, "")}`).join("; ");
}
