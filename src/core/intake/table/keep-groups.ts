/** Headings of a table that stay on the sheet as groups: only such as say for certain which tasks belong to them. */
import type { TaskGroup } from "../../plan/appendix";
import { romanNumeral } from "../../plan/roman-numeral";
import type { DraftTask } from "../draft-task";
import { isUnder, levelOf } from "./ordinal-level";
import type { GroupRow } from "./read-table";

/**
 * `groups` in the order of the table, `after` counting in `tasks`. Nothing is kept where the ordinals of the highest level do not run I, II, III (or A, B;
 * 1, 2): a page's head between two rows looks like a heading, too. A heading without tasks, and one below which a task of another stands, is left out.
 */
export function keepGroups(groups: readonly GroupRow[], tasks: readonly DraftTask[]): readonly TaskGroup[] {
  const levels = [...new Set(groups.flatMap(({ ordinal }) => levelOf(ordinal) ?? []))].sort((one, other) => one - other).slice(0, 2);
  const levelIn = ({ ordinal }: GroupRow): TaskGroup["level"] | undefined => {
    const at = levels.indexOf(levelOf(ordinal) ?? -1);
    return at === 0 ? 1 : at === 1 ? 2 : undefined;
  };
  const known = groups.flatMap((group) => {
    const level = group.text === "" ? undefined : levelIn(group);
    return level === undefined ? [] : [{ ...group, level }];
  });
  const top = known.filter(({ level }) => level === 1);
  if (!top.every(({ ordinal }, index) => ordinal === ordinalAt(index, ordinal))) return [];
  const kept = known.filter(({ ordinal, after, level }, index) => {
    const next = known.slice(index + 1).find((other) => other.level <= level);
    const below = tasks.slice(after, next?.after ?? tasks.length);
    return below.length > 0 && below.every((task) => task.ordinal === "" || isUnder(task.ordinal.replace(/^0+(?=\d)/, ""), ordinal));
  });
  return kept.length > 0 && kept.filter(({ level }) => level === 1).length === top.length
    ? kept.map(({ ordinal, text, after, level }) => ({ ordinal, title: text, level, firstTask: after }))
    : [];
}

/** The ordinal in this place, in the manner of `like`. */
function ordinalAt(index: number, like: string): string {
  if (/^\d+$/.test(like)) return String(index + 1);
  // A lone C, D or I is a letter as well as a Roman numeral: the first in the row tells, and only I begins one.
  return /^[IVXL]+$/.test(like) ? romanNumeral(index + 1) : ("ABCDEGH"[index] ?? "");
}
