/** Groups the lines below a heading into tasks: each dash with the labels, sub-dashes and sentences that belong to it. */
import type { SourceLines } from "../../plan/task";
import type { DraftNotice, DraftTask } from "../draft-task";
import type { ItemLine } from "./outline";
import { readClosingBracket } from "../sentence/read-closing-bracket";
import { readDirection } from "../sentence/read-direction";
import { takeLabels } from "./take-labels";

/** A line that begins a task, and the lines that belong to it. */
export interface Entry {
  readonly head: ItemLine;
  readonly lines: readonly ItemLine[];
}

/** What a heading says of every task below it; empty where it says nothing. */
export interface EntryContext {
  readonly leads: string;
  readonly cooperators: string;
  readonly time: string;
  /** A body that a sentence begins with is a part of its words, and its lead only where it says so: "Các tỉnh tiếp tục rà soát …". */
  readonly keepsSubject: boolean;
}

export const noContext: EntryContext = { leads: "", cooperators: "", time: "", keepsSubject: false };

/** A line that announces the dashes below it is no task: "…, thực hiện các nhiệm vụ sau:". */
export function entriesOf(lines: readonly ItemLine[]): readonly Entry[] {
  const entries: { readonly head: ItemLine; readonly lines: ItemLine[] }[] = [];
  let sign: string | undefined;
  let awaits = false;
  for (const [index, line] of lines.entries()) {
    const current = entries.at(-1);
    const begins = line.label === undefined && !awaits && (line.bullet ? sign === undefined || line.sign === sign : sign === undefined);
    if (line.label !== undefined) awaits = line.label.value === "";
    else if (!line.bullet) awaits = false;
    if (!begins) current?.lines.push(line);
    else if (line.bullet) {
      sign ??= line.sign;
      entries.push({ head: line, lines: [] });
    } else if (!(/:\s*$/.test(line.text) && lines[index + 1]?.bullet === true)) entries.push({ head: line, lines: [] });
  }
  return entries;
}

/** The task of one entry: its labels count first, then what its sentence says, then the heading above it. */
export function draftEntry({ head, lines }: Entry, context: EntryContext): DraftTask {
  const taken = takeLabels(lines);
  const closed = readClosingBracket(head.text);
  const sentence = closed?.rest ?? head.text;
  const said = readDirection(sentence, context.keepsSubject || context.leads !== "" || taken.leads !== "" || closed !== undefined);
  const notices: DraftNotice[] = [...taken.notices];
  if (said.unsure !== "") notices.push({ facts: { code: "bodies-in-sentence", text: said.unsure }, at: head.at });
  return {
    ordinal: "",
    content: withoutClosing(taken.leads === "" ? said.content : sentence),
    leads: firstFilled(taken.leads, closed?.leads ?? "", said.leads, context.leads),
    cooperators: firstFilled(taken.cooperators, closed?.cooperators ?? "", said.cooperators, context.cooperators),
    time: firstFilled(taken.time, closed?.time ?? "", said.time, context.time),
    cost: firstFilled(taken.cost, said.cost),
    funding: taken.funding,
    detail: taken.detail,
    lines: spanOf([head, ...lines]),
    notices,
  };
}

/** "…; ", "…./.": the signs with which a list or a document ends are none of the task's. */
export function withoutClosing(text: string): string {
  return text.replace(/(?:\.\/\.|(?<!\.)\.(?!\.)|[\s;:,])+$/, "").trim();
}

function spanOf(lines: readonly ItemLine[]): SourceLines {
  return { first: Math.min(...lines.map((line) => line.at.first)), last: Math.max(...lines.map((line) => line.at.last)) };
}

export function firstFilled(...texts: readonly string[]): string {
  return texts.find((text) => text !== "") ?? "";
}
