/** The tasks that a plan's body names, whatever the shape of its prose: several readers propose, and the one that explains the text best is taken. */
import type { SourceLines } from "../../plan/task";
import { chooseProposal } from "./choose-proposal";
import type { DraftNotice, DraftTask } from "../draft-task";
import { readOutline } from "./outline";
import type { Paragraph } from "../lines/paragraph";

export interface ReadBody {
  readonly tasks: readonly DraftTask[];
  /** Titles of the parts that hold no task. */
  readonly leftOut: readonly string[];
  readonly leftOutAt: SourceLines | undefined;
  readonly notices: readonly DraftNotice[];
  readonly numberedParagraphs: number;
  /** What the text states as the money of the whole plan, as written. */
  readonly statedTotal: { readonly text: string; readonly at: SourceLines } | undefined;
}

/** Purposes, legal bases, recipients and signatures are no tasks; what is left out is told of. */
export function readBody(paragraphs: readonly Paragraph[]): ReadBody {
  const outline = readOutline(paragraphs);
  const { tasks, notices, statedTotal, leftOutTitles } = chooseProposal(outline);
  const used = new Set(tasks.map((task) => task.section));
  const told = new Set(leftOutTitles);
  const sections = outline.sections.filter((section) => !used.has(section) && !told.has(section.title));
  const first = sections[0];
  const last = sections.at(-1);
  return {
    tasks: tasks.map((task) => task.draft),
    leftOut: sections.map((section) => section.title),
    leftOutAt: first === undefined || last === undefined ? undefined : { first: first.lines.first, last: last.lines.last },
    notices: [...notices, ...outline.pointers.map(({ text, at }): DraftNotice => ({ facts: { code: "line-left-out", text }, at }))],
    numberedParagraphs: outline.items.length,
    statedTotal,
  };
}
