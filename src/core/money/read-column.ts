import type { Result } from "../result";
import type { Amount } from "./amount";
import type { AmountProblem } from "./amount-problem";
import { plainForm } from "./plain-form";
import { readAmount } from "./read-amount";
import type { Manner } from "./read-figure";
import { readFigure } from "./read-figure";
import type { MoneyUnit } from "./unit";

/**
 * The amounts of a column, each as `readAmount` reads it, where what some entries prove settles the others: beside "1,5" a "1,500" is 1.5, beside
 * "2,000,000" it is 1500. Where entries prove both manners, or none does, each stands for itself.
 */
export function readColumn(entries: readonly string[], unit: MoneyUnit): readonly Result<Amount, AmountProblem>[] {
  const manner = mannerOf(entries);
  return entries.map((entry) => readAmount(entry, unit, manner));
}

/** The one manner that the figures of a column prove; undefined where there is none or they contradict each other. */
export function mannerOf(entries: readonly string[]): Manner | undefined {
  const proven = new Set<Manner>();
  for (const entry of entries) {
    const read = readAmount(entry);
    // "10.2019" among words or a "Mục 6.5" proves nothing about amounts.
    if (!read.ok && read.problem.kind !== "fraction-of-dong") continue;
    for (const [figure] of plainForm(entry).matchAll(/\d[\d.,]*\d/g)) {
      const manner = readFigure(figure)?.manner;
      if (manner !== undefined) proven.add(manner);
    }
  }
  const [only] = proven;
  return proven.size === 1 ? only : undefined;
}
