/** The tasks that a plan's body names: numbered paragraphs with their labelled lines. */
import type { SourceLines } from "../plan/task";
import type { DraftNotice, DraftTask } from "./draft-task";
import { letteredParts, printParts, saysWho } from "./lettered-parts";
import type { BodyItem, ItemLine, Outline } from "./outline";
import { readOutline } from "./outline";
import type { Paragraph } from "./paragraph";
import { neverHeadsTasks, readSectionTitle } from "./section-title";
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
  const parts = letteredParts(outline.items);
  const { chosen, leftOut } = chooseTasks(outline, parts);
  const tasks = chosen.map((item) => toDraft(item, parts.get(item) ?? []));
  const used = new Set(chosen.map((item) => item.section));
  const sections = outline.sections.filter((section) => !used.has(section));
  const first = sections[0];
  const last = sections.at(-1);
  return {
    tasks,
    leftOut: sections.map((section) => section.title),
    leftOutAt: first === undefined || last === undefined ? undefined : { first: first.lines.first, last: last.lines.last },
    notices: [
      ...groupsAbove(chosen),
      ...leftOut.map((item): DraftNotice => ({
        facts: { code: "line-left-out", text: withNumber(item) },
        at: { first: item.headingLines.first, last: item.lastLine },
      })),
      ...outline.pointers.map(({ text, at }): DraftNotice => ({ facts: { code: "line-left-out", text }, at })),
    ],
    numberedParagraphs: outline.items.length,
  };
}

/**
 * Items with labelled lines are tasks, and so are their brothers without ("3. Xây dựng các văn bản …" between two that have them).
 * Where the text has no labels at all, the numbered items of a part that promises tasks are.
 */
function chooseTasks({ items }: Outline, parts: Parts): Choice {
  const isLabelled = (item: BodyItem): boolean => [item, ...(parts.get(item) ?? [])].some((each) => each.lines.some(saysWho));
  const inContent = new Set([...parts.values()].flat());
  const candidates = items.filter((item) => !inContent.has(item));
  const allLabelled = candidates.filter(isLabelled);
  const elsewhere = allLabelled.filter((item) => item.section === undefined || !neverHeadsTasks(item.section.title));
  const labelled = new Set(elsewhere.length > 0 ? elsewhere : allLabelled);
  if (labelled.size === 0)
    return {
      chosen: candidates.filter(
        (item) =>
          isOpenToTasks(item) &&
          item.section !== undefined &&
          readSectionTitle(item.section.title) === "tasks" &&
          item.parent === undefined &&
          item.marker?.kind === "number",
      ),
      leftOut: [],
    };
  const families = new Set([...labelled].map((item) => item.family));
  const above = ancestors(labelled);
  const brothers = candidates.filter((item) => !labelled.has(item) && families.has(item.family) && !above.has(item));
  const chosen = new Set([...labelled, ...brothers.filter(isOpenToTasks)]);
  return {
    chosen: candidates.filter((item) => chosen.has(item)),
    leftOut: [...allLabelled, ...brothers].filter((item) => !chosen.has(item)),
  };
}

/** The numbers above tasks that are no tasks themselves. */
function groupsAbove(chosen: readonly BodyItem[]): readonly DraftNotice[] {
  const taken = new Set(chosen);
  return [...ancestors(chosen)]
    .filter((item) => !taken.has(item) && item.marker !== undefined)
    .map((item) => ({ facts: { code: "group-left-out", text: withNumber(item) }, at: item.headingLines }));
}

function withNumber({ marker, heading }: BodyItem): string {
  if (marker === undefined) return heading;
  return `${marker.ordinal}${marker.kind === "letter" ? ")" : "."} ${heading}`;
}

interface Choice {
  readonly chosen: readonly BodyItem[];
  /** Items with labels, but below "Tổ chức thực hiện" and the like, and brothers of tasks whose own words say that they are none. */
  readonly leftOut: readonly BodyItem[];
}

type Parts = ReadonlyMap<BodyItem, readonly BodyItem[]>;

/** Not below a heading of purposes, money in general, … A part with labelled items in it is open, whatever its title. */
function isOpenToTasks(item: BodyItem): boolean {
  for (let each: BodyItem | undefined = item; each !== undefined; each = each.parent)
    if (readSectionTitle(each.heading) === "none") return false;
  return true;
}

function ancestors(items: Iterable<BodyItem>): ReadonlySet<BodyItem> {
  const above = new Set<BodyItem>();
  for (const item of items) for (let each = item.parent; each !== undefined; each = each.parent) above.add(each);
  return above;
}

function toDraft(item: BodyItem, parts: readonly BodyItem[]): DraftTask {
  const own = [item, ...parts];
  // Without labels nothing says that the item is one task: its parts then explain it, as other words below it do.
  const inContent = parts.length > 0 && own.some((each) => each.lines.some(saysWho));
  const lines = inContent ? own.flatMap((each) => each.lines) : [...item.lines, ...parts.flatMap(asDetail)];
  const taken = takeLabels(lines);
  const notices: DraftNotice[] = [];
  const note = (text: string | undefined, at: SourceLines): void => {
    if (text !== undefined) notices.push({ facts: { code: "heading-joined", text }, at });
  };
  for (const each of own) note(each.joined, each.headingLines);
  for (const { joined, label, at } of lines) if (label !== undefined) note(joined, at);
  const heading = item.heading.replace(/[:\s]+$/, "");
  if (inContent) note(printParts(parts), { first: parts[0]?.headingLines.first ?? 0, last: parts.at(-1)?.headingLines.last ?? 0 });
  return {
    ordinal: item.marker?.ordinal ?? "",
    content: inContent ? `${heading.replace(/[\s:;.,]+$/, "")}: ${printParts(parts)}` : heading,
    leads: taken.leads,
    cooperators: taken.cooperators,
    time: taken.time,
    cost: taken.cost,
    detail: taken.detail,
    lines: { first: item.headingLines.first, last: item.lastLine },
    notices: [...notices, ...taken.notices],
  };
}

function asDetail(part: BodyItem): readonly ItemLine[] {
  return [{ label: undefined, bullet: false, text: printParts([part]), at: part.headingLines, joined: undefined }, ...part.lines];
}
