/** Tasks without any word on who does them: the numbers of a part that promises tasks, or what follows "các nội dung sau:". */
import { itemBarsTasks, sectionBarsTasks } from "./bars-tasks";
import { childrenOf } from "./children-of";
import type { DraftNotice } from "../draft-task";
import type { BodyItem, ItemLine, Outline, Section } from "./outline";
import type { Proposal, ProposedTask } from "./proposal";
import { withNumber } from "./proposal";
import { bodiesInHeading, readDirection } from "../sentence/read-direction";
import { readClosingBracket } from "../sentence/read-closing-bracket";
import { readSectionTitle } from "../lines/section-title";
import { startsWithVerb } from "../sentence/starts-with-verb";
import { draftEntry, entriesOf, noContext } from "./task-entries";
import { timeHeading } from "../sentence/take-deadline";

const general = { ...noContext, keepsSubject: true };

export function readGeneral(outline: Outline): Proposal {
  const open = openSections(outline);
  const children = childrenOf(outline.items);
  const tasks: ProposedTask[] = [];
  const notices: DraftNotice[] = [];
  const take = (item: BodyItem): void => {
    if (itemBarsTasks(item)) {
      notices.push({
        facts: { code: "line-left-out", text: withNumber(item) },
        at: { first: item.headingLines.first, last: item.lastLine },
      });
      return;
    }
    if (isAssigned(item)) return;
    const below = children.get(item) ?? [];
    const entries = entriesOf(item.lines).filter((entry) => entry.head.bullet);
    const isGroup = isHeadingOf(item, [...below.map((each) => each.heading), ...entries.map((entry) => entry.head.text)], below.length > 0);
    if (!isGroup) {
      const head: ItemLine = { label: undefined, bullet: false, sign: "", text: item.heading, at: item.headingLines, joined: item.joined };
      const lines = [...item.lines, ...below.flatMap(asLines)];
      const draft = draftEntry({ head, lines }, general);
      tasks.push({ item, section: item.section, draft: { ...draft, ordinal: item.marker?.ordinal ?? "" } });
      return;
    }
    notices.push({ facts: { code: "group-left-out", text: withNumber(item) }, at: item.headingLines });
    for (const entry of entries) tasks.push({ item, section: item.section, draft: draftEntry(entry, general) });
    for (const each of below) take(each);
  };
  for (const section of open) {
    if (section !== undefined)
      for (const entry of entriesOf(section.own).filter((each) => each.head.bullet))
        tasks.push({ item: undefined, section, draft: draftEntry(entry, general) });
    for (const item of outline.items) if (item.section === section && item.parent === undefined) take(item);
  }
  return { shape: "general", tasks: tasks.sort((a, b) => a.draft.lines.first - b.draft.lines.first), notices };
}

/** "2. Sở Y tế" and "3. Sở Tư pháp chủ trì …" give tasks to somebody: no general tasks. */
function isAssigned({ heading }: BodyItem): boolean {
  return bodiesInHeading(heading) !== undefined || readDirection(heading, false).isOrder;
}

/** The parts whose titles promise tasks; where none does, those of which nothing is known; a text without parts is one. */
function openSections({ sections }: Outline): readonly (Section | undefined)[] {
  if (sections.length === 0) return [undefined];
  const promising = sections.filter((section) => readSectionTitle(section.title) === "tasks");
  if (promising.length > 0) return promising;
  return sections.filter((section) => readSectionTitle(section.title) === "unknown" && !sectionBarsTasks(section));
}

/** The lines below are tasks of their own: most begin with what is to be done, and the heading does not carry on into them ("cụ thể:", "gồm:"). */
function isHeadingOf(item: BodyItem, below: readonly string[], hasItems: boolean): boolean {
  if (below.length < 2 || timeHeading(item.heading) !== undefined) return false;
  if (
    /(?:cụ thể|bao gồm|gồm|như sau|sau đây|sau|trong đó|chủ trương[^:]{0,60}|văn bản|tập trung)\s*:\s*$/iu.test(item.heading) &&
    !hasItems
  )
    return false;
  // Tasks that say themselves who does them are no explanation of the heading above.
  if (below.filter((text) => readClosingBracket(text) !== undefined).length * 2 >= below.length) return true;
  const verbs = below.filter(startsWithVerb).length;
  // A few words that say no order are the name of a group, whatever stands below.
  const isName = item.heading.length < 60 && !startsWithVerb(item.heading);
  return verbs >= below.length * (isName ? 0.3 : 0.6) || (hasItems && /:\s*$/.test(below[0] ?? ""));
}

function asLines(item: BodyItem): readonly ItemLine[] {
  return [{ label: undefined, bullet: true, sign: "", text: item.heading, at: item.headingLines, joined: item.joined }, ...item.lines];
}
