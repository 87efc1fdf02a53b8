/** The ordinals of rows that stand beside each other under one heading, in their order: what skips and what repeats. */
import type { Ordinal } from "../tables/read-ordinal";
import type { SumStructure } from "../tables/sum-structure";
import type { TableView } from "./rule";

export interface OrdinalStep {
  readonly index: number;
  readonly ordinal: Ordinal;
  readonly before: { readonly index: number; readonly ordinal: Ordinal };
  readonly kind: "gap" | "repeat";
}

/** A table in which this many steps are odd is numbered by another rule than ours. */
const mostOdd = 12;

/** Two rules ask for the same steps. */
export function oddSteps(view: TableView): readonly OrdinalStep[] {
  const { table, structure } = view;
  return table.memory.recall("odd steps", [table.outlined, structure.parents], () => findOddSteps(view));
}

function findOddSteps({ table, structure }: TableView): readonly OrdinalStep[] {
  const lists = new Map<string, OrdinalStep["before"]>();
  const steps: OrdinalStep[] = [];
  let counted = 0;
  let last: OrdinalStep["before"] | undefined;
  let key = "";
  for (let index = 0; index < table.outlined.length; index++) {
    const row = table.outlined[index];
    const ordinal = row?.ordinal;
    if (row?.kind !== "item" || ordinal === undefined || ordinal.style === "bullet" || ordinal.style === "group") continue;
    if (last === undefined || !isSameList(structure, last, index, ordinal)) key = listKey(structure, index, ordinal);
    const before = lists.get(key);
    const runsOn = last?.ordinal.key === ordinal.key && ordinal.value === last.ordinal.value + 1;
    last = { index, ordinal };
    lists.set(key, last);
    if (before === undefined) continue;
    counted += 1;
    if (runsOn || follows(before.ordinal, ordinal)) continue;
    if (ordinal.value === before.ordinal.value) steps.push({ index, ordinal, before, kind: "repeat" });
    else if (ordinal.value > before.ordinal.value) steps.push({ index, ordinal, before, kind: "gap" });
    else if (ordinal.value !== 1) steps.push({ index, ordinal, before, kind: "repeat" });
  }
  return steps.length > mostOdd && steps.length * 5 > counted ? [] : steps;
}

/** A cheap look: nearly every row carries on the list of the row above it. */
function isSameList({ parents }: SumStructure, last: OrdinalStep["before"], index: number, { key, parent }: Ordinal): boolean {
  return parents[index] === parents[last.index] && key === last.ordinal.key && parent === last.ordinal.parent;
}

/** The same for all rows of one list. */
export function listKey({ parents }: SumStructure, index: number, ordinal: Ordinal): string {
  return `${String(parents[index] ?? "")} ${kindOf(ordinal)} ${ordinal.parent}`;
}

/** "C" and "D" carry on a list of letters, "V" one of Roman numbers: both are one list here. */
function kindOf(ordinal: Ordinal): string {
  return ordinal.style === "roman" || ordinal.style === "upper" ? "capital" : ordinal.key;
}

/** Letters that Vietnamese lists leave out; đ stands between d and e. */
const leftOut = new Set([6, 10, 23, 26]);

function follows(before: Ordinal, next: Ordinal): boolean {
  if (next.style !== before.style) return true;
  if (next.style !== "upper" && next.style !== "lower") return next.value === before.value + 1;
  for (let value = Math.floor(before.value) + 1; value < next.value; value++) if (!leftOut.has(value)) return false;
  return next.value > before.value;
}
