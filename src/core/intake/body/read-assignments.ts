/**
 * Tasks by the body that does them: dashes below "2. Sở Thông tin và Truyền thông", "a) Bộ Y tế: …", and sentences that name their body themselves,
 * "Giao Sở Tư pháp chủ trì …".
 */
import { isFormula, isGenericDuty, itemBarsTasks, sectionBarsTasks } from "./bars-tasks";
import type { DraftNotice, DraftTask } from "../draft-task";
import type { BodyItem, ItemLine, Outline } from "./outline";
import type { Proposal, ProposedTask } from "./proposal";
import { bodiesInHeading, readDirection } from "../sentence/read-direction";
import { splitOrders } from "../sentence/split-orders";
import { startsWithVerb } from "../sentence/starts-with-verb";
import { takeLabels } from "./take-labels";
import type { EntryContext } from "./task-entries";
import { draftEntry, entriesOf, firstFilled, noContext, withoutClosing } from "./task-entries";
import { timeHeading } from "../sentence/take-deadline";

export function readAssignments(outline: Outline): Proposal {
  const tasks: ProposedTask[] = [];
  const parents = new Set(outline.items.map((item) => item.parent));
  for (const item of outline.items) {
    if (itemBarsTasks(item)) continue;
    const isHeading = bodiesInHeading(item.heading) !== undefined && (parents.has(item) || item.lines.length > 0);
    const context = contextOf(item, isHeading);
    for (const draft of draftsOf(item, context, parents.has(item), isHeading)) tasks.push({ item, section: item.section, draft });
  }
  for (const section of [undefined, ...outline.sections]) {
    if (sectionBarsTasks(section)) continue;
    for (const draft of ownDrafts(section === undefined ? outline.loose : section.own)) tasks.push({ item: undefined, section, draft });
  }
  const formulas = tasks.filter(({ draft }) => isFormula(draft.content));
  return {
    shape: "assigned",
    tasks: tasks.filter((task) => !formulas.includes(task)).sort((a, b) => a.draft.lines.first - b.draft.lines.first),
    notices: formulas.map(({ draft }) => ({ facts: { code: "line-left-out", text: `${draft.leads}: ${draft.content}` }, at: draft.lines })),
  };
}

/** The tasks that are more than "chịu trách nhiệm thực hiện Kế hoạch này". */
export function ownTasks(proposal: Proposal): readonly ProposedTask[] {
  return proposal.tasks.filter(({ draft }) => !isGenericDuty(draft.content));
}

/** The nearest heading above, or the item's own, that is the name of bodies. */
function contextOf(item: BodyItem, isHeading: boolean): EntryContext {
  for (let each: BodyItem | undefined = isHeading ? item : item.parent; each !== undefined; each = each.parent) {
    const leads = bodiesInHeading(each.heading);
    if (leads === undefined) continue;
    const more = readDirection(each.heading.replace(/[\s:]+$/, " thực hiện"), false);
    return { ...noContext, leads, cooperators: more.leads === leads ? more.cooperators : "" };
  }
  return noContext;
}

function draftsOf(item: BodyItem, context: EntryContext, hasChildren: boolean, isHeading: boolean): readonly DraftTask[] {
  if (timeHeading(item.heading) !== undefined) return [];
  if (isHeading) return entriesOf(item.lines).map((entry) => draftEntry(entry, context));
  const entries = entriesOf(item.lines);
  const isTopic = hasChildren || (entries.length > 1 && /:\s*$/.test(item.heading));
  if (context.leads !== "" && !isTopic) return [draftItem(item, context)];
  const isIntroduction = entries.length > 0 && /:\s*$/.test(item.heading);
  const own = hasChildren || isIntroduction ? [] : directedItem(item);
  if (own.length > 0) return own;
  return entries.flatMap((entry) =>
    context.leads === "" ? directedEntry(entry.head, entry.lines, entry.head.bullet ? "any" : "order") : [draftEntry(entry, context)],
  );
}

/** The item's heading is the task and what stands below explains it. */
function draftItem(item: BodyItem, context: EntryContext): DraftTask {
  const head: ItemLine = { label: undefined, bullet: false, sign: "", text: item.heading, at: item.headingLines, joined: item.joined };
  return draftEntry({ head, lines: item.lines }, context);
}

/** Sentences of the heading that say whom they are for. */
function directedItem(item: BodyItem): readonly DraftTask[] {
  const taken = takeLabels(item.lines);
  return splitOrders(item.heading).flatMap((sentence) => {
    const said = readDirection(sentence, false);
    if (said.leads === "" || said.content === "") return [];
    return [
      {
        ordinal: "",
        content: withoutClosing(said.content),
        leads: said.leads,
        cooperators: firstFilled(said.cooperators, taken.cooperators),
        time: firstFilled(said.time, taken.time),
        cost: firstFilled(taken.cost, said.cost),
        funding: taken.funding,
        detail: taken.detail,
        lines: { first: item.headingLines.first, last: item.lastLine },
        notices: [...unsureNotice(said.unsure, item.headingLines), ...taken.notices],
      },
    ];
  });
}

/** What makes a sentence an order: its subject alone, a word like "chủ trì", or "Giao …" and the like at its beginning. */
type Wanted = "any" | "order" | "giao";

/** Plain sentences must give an order in so many words: "Sở A xây dựng kế hoạch như sau:" gives none. */
function directedEntry(head: ItemLine, lines: readonly ItemLine[], wanted: Wanted): readonly DraftTask[] {
  return splitOrders(head.text).flatMap((sentence) => {
    const said = readDirection(sentence, false);
    if (said.leads === "" || (wanted === "order" && !said.isOrder)) return [];
    if (wanted === "giao" && !/^(?:Giao|Yêu cầu|Đề nghị|Phân công)\s/.test(sentence)) return [];
    return [draftEntry({ head: { ...head, text: sentence }, lines }, noContext)];
  });
}

function ownDrafts(lines: readonly ItemLine[]): readonly DraftTask[] {
  return entriesOf(lines).flatMap((entry) => directedEntry(entry.head, entry.lines, ownWanted(entry.head)));
}

/** Above the first number stand letterheads, addressees and reports: a dash there must say what is to be done. */
function ownWanted(head: ItemLine): Wanted {
  return head.bullet && startsWithVerb(readDirection(head.text, false).content) ? "any" : "giao";
}

function unsureNotice(text: string, at: DraftNotice["at"]): readonly DraftNotice[] {
  return text === "" ? [] : [{ facts: { code: "bodies-in-sentence", text }, at }];
}
