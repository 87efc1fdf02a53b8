/** "Trong đó: …" and the dashes and plain rows that carry it on: a part of what stands above, named once more, which is added to nothing. */
import type { TableRow } from "../table";

export function namedParts(rows: readonly TableRow[]): ReadonlySet<number> {
  const named = new Set<number>();
  let open = false;
  let indent = 0;
  let index = -1;
  for (const { kind, isOfWhich, ordinal, bold, indent: own, corrected } of rows) {
    index += 1;
    if (kind !== "item" || corrected !== undefined) {
      open = false;
    } else if (isOfWhich) {
      open = true;
      indent = own;
      named.add(index);
    } else if (open && !bold && own >= indent && (ordinal === undefined || ordinal.style === "bullet")) named.add(index);
    else open = false;
  }
  return named;
}
