import type { BodyItem } from "./outline";

/** The items below each item, in reading order; those of the first rank below `undefined`. */
export function childrenOf(items: readonly BodyItem[]): ReadonlyMap<BodyItem | undefined, readonly BodyItem[]> {
  const children = new Map<BodyItem | undefined, BodyItem[]>();
  for (const item of items) {
    const known = children.get(item.parent);
    if (known === undefined) children.set(item.parent, [item]);
    else known.push(item);
  }
  return children;
}
