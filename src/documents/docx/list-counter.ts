/** Counts the items of all lists of a document in reading order, as Word does, and writes what stands before each. */
import { formatNumber } from "./number-format";
import type { ListDefinition, ListDefinitions, ListLevel } from "./read-numbering";

export interface ListCounter {
  /** "2.1. " with the blank behind it; empty where the item has no sign. Every call counts one item. */
  readonly next: (list: string, level: number) => string;
  /** The level of a list on which a paragraph style stands; 0 where none names the style. */
  readonly levelOfStyle: (list: string, style: string) => number;
}

export function listCounter(definitions: ListDefinitions): ListCounter {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  function next(id: string, level: number): string {
    const list = definitions.get(id);
    const own = list?.levels[level];
    if (list === undefined || own === undefined) return "";
    const values = counts.get(list.key) ?? [];
    counts.set(list.key, values);
    if (!begun.has(id)) {
      begun.add(id);
      for (const at of list.starts.keys()) values[at] = undefined;
    }
    list.levels.forEach((each, at) => {
      if (at > level && startsAnew(each, level)) values[at] = undefined;
    });
    values[level] = (values[level] ?? startOf(list, level) - 1) + 1;
    const sign = own.format === "bullet" ? bullet(own.text) : write(list, own, values);
    return sign === "" ? "" : `${sign}${own.suffix === "nothing" ? "" : " "}`;
  }

  return {
    next,
    levelOfStyle: (list, style) => Math.max(0, definitions.get(list)?.levels.findIndex((level) => level.style === style) ?? 0),
  };
}

function startsAnew(level: ListLevel, after: number): boolean {
  return level.restart === undefined || after < level.restart;
}

function startOf(list: ListDefinition, level: number): number {
  return list.starts.get(level) ?? list.levels[level]?.start ?? 1;
}

function write(list: ListDefinition, own: ListLevel, values: readonly (number | undefined)[]): string {
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = list.levels[at];
    if (level === undefined) return "";
    const format = own.legal && level.format !== "none" ? "decimal" : level.format;
    return formatNumber(values[at] ?? startOf(list, at), format, level.custom);
  });
}

/** Dashes, plus signs and dots mean levels to whoever wrote them; pictures and signs of symbol fonts are dashes to us. */
function bullet(text: string): string {
  const sign = text.trim();
  return /^[-–—+•*▪●]$/.test(sign) ? sign : "-";
}
