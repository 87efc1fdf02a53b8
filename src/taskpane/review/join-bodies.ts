/** Bodies of two tasks as one cell, none of them twice. */
import { readBodies } from "../../core/plan/body-list";
import { foldText } from "../../core/plan/fold-text";
import type { BodyList } from "../../core/plan/task";

const named = (name: string): string => foldText(name).replace(/\s+/g, " ").trim();

/** The text of the first stays as it was written; of the second only names that are new are added. */
export function joinBodies(first: BodyList, second: BodyList): BodyList {
  const known = new Set(first.names.map(named));
  const added = second.names.filter((name) => !known.has(named(name)));
  if (added.length === 0) return first;
  if (added.length === second.names.length && first.text.trim() === "") return second;
  return readBodies([first.text.replace(/[\s.;,]+$/, ""), ...added].filter((text) => text !== "").join("; "));
}

/** The list without the bodies that stand in the other; as it was written where there are none. */
export function withoutBodies(list: BodyList, others: BodyList): BodyList {
  const taken = new Set(others.names.map(named));
  const left = list.names.filter((name) => !taken.has(named(name)));
  return left.length === list.names.length ? list : readBodies(left.join("; "));
}
