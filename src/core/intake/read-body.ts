/** The tasks that a plan's body names: numbered paragraphs with their labelled lines. */
import type { SourceLines } from "../plan/task";
import type { DraftNotice, DraftTask } from "./draft-task";
import type { BodyItem, Outline } from "./outline";
import { readOutline } from "./outline";
import type { Paragraph } from "./paragraph";
import { readSectionTitle } from "./section-title";
import { takeLabels } from "./take-labels";

export interface ReadBody {
  readonly tasks: readonly DraftTask[];
  /** Titles of the parts that hold no task. */
  readonly leftOut: readonly string[];
  readonly leftOutAt: SourceLines | undefined;
  readonly notices: readonly DraftNotice[];
  readonly numberedParagraphs: number;
}

/** Purposes, legal bases, organisation, recipients and signatures are no tasks; what is left out is told of. */
export function readBody(paragraphs: readonly Paragraph[]): ReadBody {
  const outline = readOutline(paragraphs);
  const chosen = chooseTasks(outline);
  const tasks = chosen.map(toDraft);
  const used = new Set(chosen.map((item) => item.section));
  const sections = outline.sections.filter((section) => !used.has(section));
  const first = sections[0];
  const last = sections.at(-1);
  return {
    tasks,
    leftOut: sections.map((section) => section.title),
    leftOutAt: first === undefined || last === undefined ? undefined : { first: first.lines.first, last: last.lines.last },
    notices: outline.pointers.map(({ text, at }) => ({ facts: { code: "line-left-out", text }, at })),
    numberedParagraphs: outline.items.length,
  };
}

/**
 * Items with labelled lines are tasks, and so are their brothers without ("3. Xây dựng các văn bản …" between two that have them).
 * Where the text has no labels at all, the numbered items of a part that promises tasks are.
 */
function chooseTasks({ items }: Outline): readonly BodyItem[] {
  const open = items.filter((item) => hasLabels(item) || isOpenToTasks(item));
  const labelled = new Set(open.filter(hasLabels));
  if (labelled.size === 0)
    return open.filter(
      (item) =>
        item.section !== undefined &&
        readSectionTitle(item.section.title) === "tasks" &&
        item.parent === undefined &&
        item.marker?.kind === "number",
    );
  const families = new Set([...labelled].map((item) => item.family));
  const above = ancestors(labelled);
  return open.filter((item) => labelled.has(item) || (families.has(item.family) && !above.has(item) && item.marker?.kind !== "letter"));
}

function hasLabels(item: BodyItem): boolean {
  return item.lines.some((line) => line.label !== undefined && line.label.kind !== "content" && line.label.kind !== "funding");
}

function isOpenToTasks(item: BodyItem): boolean {
  for (let each: BodyItem | undefined = item; each !== undefined; each = each.parent)
    if (readSectionTitle(each.heading) === "none") return false;
  return item.section === undefined || readSectionTitle(item.section.title) !== "none";
}

function ancestors(items: Iterable<BodyItem>): ReadonlySet<BodyItem> {
  const above = new Set<BodyItem>();
  for (const item of items) for (let each = item.parent; each !== undefined; each = each.parent) above.add(each);
  return above;
}

function toDraft(item: BodyItem): DraftTask {
  const taken = takeLabels(item.lines);
  const notices: DraftNotice[] = [];
  if (item.joined !== undefined) notices.push({ facts: { code: "heading-joined", text: item.joined }, at: item.headingLines });
  return {
    ordinal: item.marker?.ordinal ?? "",
    content: item.heading.replace(/[:\s]+$/, ""),
    leads: taken.leads,
    cooperators: taken.cooperators,
    time: taken.time,
    cost: taken.cost,
    detail: taken.detail,
    lines: { first: item.headingLines.first, last: item.lastLine },
    notices: [...notices, ...taken.notices],
  };
}
