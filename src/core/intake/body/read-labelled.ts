/** Tasks with labelled lines: "1. Mở lớp tập huấn / - Đơn vị chủ trì: … / - Thời gian: …". */
import type { SourceLines } from "../../plan/task";
import { bodiesAtStart } from "../sentence/body-span";
import type { DraftNotice, DraftTask } from "../draft-task";
import { letteredParts, printParts, saysWho } from "./lettered-parts";
import type { BodyItem, ItemLine, Outline } from "./outline";
import type { Proposal } from "./proposal";
import { withNumber } from "./proposal";
import { bodiesInHeading, readDirection } from "../sentence/read-direction";
import { neverHeadsTasks, readSectionTitle } from "../lines/section-title";
import { takeLabels } from "./take-labels";
import type { Entry } from "./task-entries";
import { draftEntry, entriesOf, firstFilled, noContext, withoutClosing } from "./task-entries";
import { timeHeading } from "../sentence/take-deadline";

/** Items with labelled lines are tasks, and so are their brothers without ("3. Xây dựng các văn bản …" between two that have them). */
export function readLabelled(outline: Outline): Proposal {
  const parts = letteredParts(outline.items);
  const { chosen, leftOut } = chooseItems(outline, parts);
  const tasks = chosen.flatMap((item) => {
    const drafts = taskEntries(item).map((entry) => draftEntry(entry, noContext));
    return (drafts.length > 0 ? drafts : [toDraft(item, parts.get(item) ?? [])]).map((draft) => ({ item, section: item.section, draft }));
  });
  const fewest = chosen.length === 0 ? 1 : 2;
  const loose = [
    ...labelledEntries(outline.loose, fewest).map((draft) => ({ item: undefined, section: undefined, draft })),
    ...outline.sections
      .filter((section) => !neverHeadsTasks(section.title))
      .flatMap((section) => labelledEntries(section.own, fewest).map((draft) => ({ item: undefined, section, draft }))),
  ];
  return {
    shape: "labelled",
    tasks: [...tasks, ...loose].sort((a, b) => a.draft.lines.first - b.draft.lines.first),
    notices: [
      ...groupsAbove(chosen),
      ...chosen.filter((item) => taskEntries(item).length > 0).map(groupLeftOut),
      ...leftOut.map((item): DraftNotice => ({
        facts: { code: "line-left-out", text: withNumber(item) },
        at: { first: item.headingLines.first, last: item.lastLine },
      })),
    ],
  };
}

/** Dashes with labels of their own that stand below no number, as in an e-mail. Beside numbered tasks one such dash proves nothing. */
function labelledEntries(lines: readonly ItemLine[], fewest: number): readonly DraftTask[] {
  const entries = entriesOf(lines).filter((entry) => entry.lines.some(saysWho));
  return entries.length < fewest ? [] : entries.map((entry) => draftEntry(entry, noContext));
}

interface Choice {
  readonly chosen: readonly BodyItem[];
  /** Items with labels, but below "Tổ chức thực hiện" and the like, and brothers of tasks whose own words say that they are none. */
  readonly leftOut: readonly BodyItem[];
}

type Parts = ReadonlyMap<BodyItem, readonly BodyItem[]>;

function chooseItems({ items }: Outline, parts: Parts): Choice {
  const isLabelled = (item: BodyItem): boolean => [item, ...(parts.get(item) ?? [])].some((each) => each.lines.some(saysWho));
  const inContent = new Set([...parts.values()].flat());
  const candidates = items.filter((item) => !inContent.has(item));
  const allLabelled = candidates.filter((item) => isLabelled(item) && !headsTasksOfOthers(item));
  const elsewhere = allLabelled.filter((item) => item.section === undefined || !neverHeadsTasks(item.section.title));
  const labelled = new Set(elsewhere.length > 0 ? elsewhere : allLabelled);
  const families = new Set([...labelled].map((item) => item.family));
  const above = ancestors(labelled);
  const brothers = candidates.filter((item) => !labelled.has(item) && families.has(item.family) && !above.has(item));
  const chosen = new Set([...labelled, ...brothers.filter(isOpenToTasks)]);
  return {
    chosen: candidates.filter((item) => chosen.has(item)),
    leftOut: [...allLabelled, ...brothers].filter((item) => !chosen.has(item)),
  };
}

/** "Tháng 9/2025:" and "Phòng Y tế:" are no tasks: the labels below them are those of the dashes there. */
function headsTasksOfOthers(item: BodyItem): boolean {
  return timeHeading(item.heading) !== undefined || (bodiesInHeading(item.heading) !== undefined && entriesOf(item.lines).length > 0);
}

/** The numbers above tasks that are no tasks themselves. */
function groupsAbove(chosen: readonly BodyItem[]): readonly DraftNotice[] {
  const taken = new Set(chosen);
  return [...ancestors(chosen)].filter((item) => !taken.has(item) && item.marker !== undefined).map(groupLeftOut);
}

function groupLeftOut(item: BodyItem): DraftNotice {
  return { facts: { code: "group-left-out", text: withNumber(item) }, at: item.headingLines };
}

/** "5. Xây dựng Nghị định: - Nghị định A / + Cơ quan chủ trì: … - Nghị định B / + …": every dash has labels of its own, so the number is a group. */
function taskEntries(item: BodyItem): readonly Entry[] {
  if (item.lines[0]?.bullet !== true || item.lines[0].label !== undefined) return [];
  const entries = entriesOf(item.lines);
  if (!entries.every((entry) => entry.lines.some(saysWho))) return [];
  // A single dash is the task where its labels stand one step below it: "- Đầu tư hệ thống … / + Đơn vị chủ trì: …".
  const isAbove = entries.every(({ head, lines }) => lines.filter(saysWho).every(({ sign }) => sign !== "" && sign !== head.sign));
  return entries.length > 1 || isAbove ? entries : [];
}

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
  const below = inContent ? own.flatMap((each) => each.lines) : [...item.lines, ...parts.flatMap(asDetail)];
  const named = isPlaceholder(item.heading) ? takeContent(below) : undefined;
  const taken = takeLabels(named?.rest ?? below);
  const notices: DraftNotice[] = [];
  const note = (text: string | undefined, at: SourceLines): void => {
    if (text !== undefined) notices.push({ facts: { code: "heading-joined", text }, at });
  };
  for (const each of own) note(each.joined, each.headingLines);
  for (const { joined, label, at } of below) if (label !== undefined) note(joined, at);
  const heading = named?.content ?? item.heading.replace(/[:\s]+$/, "");
  if (inContent)
    notices.push({
      facts: { code: "parts-in-content", text: printParts(parts) },
      at: { first: parts[0]?.headingLines.first ?? 0, last: parts.at(-1)?.headingLines.last ?? 0 },
    });
  const said = saidBy(heading, below, taken);
  return {
    ordinal: named === undefined ? (item.marker?.ordinal ?? "") : "",
    content: inContent ? `${heading.replace(/[\s:;.,]+$/, "")}: ${printParts(parts)}` : heading,
    leads: firstFilled(taken.leads, said.leads),
    cooperators: firstFilled(taken.cooperators, said.cooperators),
    time: firstFilled(taken.time, said.time),
    cost: taken.cost,
    funding: taken.funding,
    detail: taken.detail,
    lines: { first: item.headingLines.first, last: item.lastLine },
    notices: [...notices, ...taken.notices],
  };
}

/** What the heading, or the sentence below it, says in so many words where no label does. */
function saidBy(
  heading: string,
  lines: readonly ItemLine[],
  taken: { readonly leads: string; readonly cooperators: string; readonly time: string },
): ReturnType<typeof readDirection> {
  const said = readDirection(heading, taken.leads !== "");
  if (taken.leads !== "" || said.leads !== "") return said;
  if (!lines.some((line) => line.label !== undefined)) {
    const led = leadInside(heading);
    if (led !== "") return { ...said, leads: led };
  }
  const sentence = lines.find((line) => line.label === undefined);
  const below = sentence === undefined ? undefined : readDirection(sentence.text, false);
  return below === undefined || below.leads === ""
    ? said
    : { ...below, cooperators: firstFilled(said.cooperators, below.cooperators), time: firstFilled(said.time, below.time) };
}

/** "Xây dựng các văn bản được giao trong Luật | Sở, ban, ngành có trách nhiệm …": a heading that ran into its sentence names the lead inside. */
function leadInside(heading: string): string {
  for (const found of heading.slice(0, 600).matchAll(/(?<=[\p{Ll}\d)”"]\s)(?=\p{Lu})/gu)) {
    if (
      /(?:của|cho|với|do|tại|về|và|trình|tham mưu|theo|đến|cùng|là|bởi|từ|trong|thuộc|đề nghị|,)\s$/u.test(
        heading.slice(Math.max(0, found.index - 12), found.index),
      )
    )
      continue;
    const named = heading.slice(found.index);
    const span = bodiesAtStart(named);
    if (span?.before === "verb" && /^[\s,]*(?:có trách nhiệm|chịu trách nhiệm|chủ trì)/u.test(named.slice(span.end)))
      return named.slice(0, span.end);
  }
  return "";
}

/** "Hoạt động 1", "Nhiệm vụ 2:": a name without words; what is to be done stands at "Nội dung:". */
function isPlaceholder(heading: string): boolean {
  return /^(?:hoạt động|nhiệm vụ|nội dung|công việc|đầu việc|dự án|tiểu dự án)(?:\s+(?:số|thứ))?\s*\d{0,2}[\s:.]*$/iu.test(heading);
}

interface NamedContent {
  readonly content: string;
  readonly rest: readonly ItemLine[];
}

function takeContent(lines: readonly ItemLine[]): NamedContent | undefined {
  const at = lines.findIndex((line) => line.label?.kind === "content");
  const label = lines[at]?.label;
  if (label === undefined) return undefined;
  const below = lines.slice(at + 1);
  const next = below.findIndex((line) => line.label !== undefined);
  const listed = label.value === "" ? below.slice(0, next < 0 ? below.length : next) : [];
  const content = [label.value, ...listed.map((line) => withoutClosing(line.text))].filter((text) => text !== "").join("; ");
  if (content === "") return undefined;
  return { content, rest: [...lines.slice(0, at), ...below.slice(listed.length)] };
}

function asDetail(part: BodyItem): readonly ItemLine[] {
  return [{ label: undefined, bullet: false, sign: "", text: printParts([part]), at: part.headingLines, joined: undefined }, ...part.lines];
}
