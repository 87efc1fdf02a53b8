/** Tasks below the months or quarters in which they are done: "Tháng 9/2025: / - Khai giảng …", "- Tháng 10: họp giao ban". */
import { itemBarsTasks } from "./bars-tasks";
import { childrenOf } from "./children-of";
import type { BodyItem, Outline } from "./outline";
import type { Proposal, ProposedTask } from "./proposal";
import type { Entry } from "./task-entries";
import { draftEntry, entriesOf, noContext } from "./task-entries";
import { timeHeading } from "../sentence/take-deadline";

export function readCalendar(outline: Outline): Proposal {
  const children = childrenOf(outline.items);
  const headings = outline.items.filter((item) => timeOf(item) !== undefined && !itemBarsTasks({ ...item, heading: "" }));
  const tasks: ProposedTask[] = headings.flatMap((heading) => {
    const time = timeOf(heading) ?? "";
    const below = children.get(heading) ?? [];
    const entries = [...entriesOf(heading.lines), ...below.flatMap(entriesOfItem)];
    return entries.map((entry) => ({ item: heading, section: heading.section, draft: draftEntry(entry, { ...noContext, time }) }));
  });
  // "I. THÁNG 9", with the dashes or numbers of that month as its own.
  for (const section of outline.sections) {
    const time = timeHeading(section.title.replace(/^[IVXLA-H]{1,6}\s?[.)/-]\s*/, ""));
    if (time === undefined) continue;
    const below = (children.get(undefined) ?? []).filter((item) => item.section === section);
    const entries = [...entriesOf(section.own), ...below.flatMap(entriesOfItem)];
    tasks.push(...entries.map((entry) => ({ item: undefined, section, draft: draftEntry(entry, { ...noContext, time }) })));
  }
  return { shape: "calendar", tasks: tasks.sort((a, b) => a.draft.lines.first - b.draft.lines.first), notices: [] };
}

function timeOf(item: BodyItem): string | undefined {
  return timeHeading(item.heading);
}

function entriesOfItem(item: BodyItem): readonly Entry[] {
  return [
    {
      head: { label: undefined, bullet: false, sign: "", text: item.heading, at: item.headingLines, joined: item.joined },
      lines: item.lines,
    },
  ];
}
