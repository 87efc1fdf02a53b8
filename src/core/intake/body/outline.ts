/** The outline of a plan's body: its parts, the numbered items in them, and the lines that belong to each item. */
import { foldText } from "../../plan/fold-text";
import type { SourceLines } from "../../plan/task";
import type { Label } from "../lines/label";
import { readLabel } from "../lines/label";
import type { Marker } from "../lines/marker";
import type { Paragraph } from "../lines/paragraph";
import { bodiesInHeading } from "../sentence/read-direction";
import { readSectionTitle } from "../lines/section-title";
import { splitLabels } from "../lines/split-labels";
import { labelKinds } from "../lines/starts-task";
import { timeHeading } from "../sentence/take-deadline";

export interface Section {
  readonly title: string;
  lines: SourceLines;
  /** What stands directly below the title, before its first item. */
  readonly own: ItemLine[];
}

/** One line below an item: labelled, or plain words. */
export interface ItemLine {
  readonly label: Label | undefined;
  readonly bullet: boolean;
  /** The dash or dot that begins the line, "" where none does: lines with the same sign stand on one level. */
  readonly sign: string;
  readonly text: string;
  readonly at: SourceLines;
  /** The part of its paragraph that was joined on across a blank line, where that was a guess. */
  readonly joined: string | undefined;
}

export interface BodyItem {
  readonly marker: Marker | undefined;
  readonly heading: string;
  readonly headingLines: SourceLines;
  readonly joined: string | undefined;
  readonly lines: ItemLine[];
  readonly parent: BodyItem | undefined;
  readonly section: Section | undefined;
  /** Items with the same name are brothers: same parent, same kind of number. */
  readonly family: string;
  lastLine: number;
}

export interface Outline {
  readonly sections: readonly Section[];
  readonly items: readonly BodyItem[];
  /** What stands above the first part and the first item. */
  readonly loose: readonly ItemLine[];
  /** "(Đính kèm phụ lục …)": belongs to the plan, not to the task above it; and tasks below the recipients. */
  readonly pointers: readonly { readonly text: string; readonly at: SourceLines }[];
}

export function readOutline(paragraphs: readonly Paragraph[]): Outline {
  const sections: Section[] = [];
  const items: BodyItem[] = [];
  const pointers: { readonly text: string; readonly at: SourceLines }[] = [];
  const loose: ItemLine[] = [];
  let section: Section | undefined;
  let item: BodyItem | undefined;
  let lonely: Paragraph | undefined;
  // A decision ends with its recipients and the plan that it issues begins below them, with a part I of its own.
  let ended = false;
  /** The last number below the recipients: labels below it make it a task that is not taken. */
  let late: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    const { marker, lines: at } = paragraph;
    if (endsBody(paragraph)) ended = true;
    else if (ended && marker?.kind === "section" && /^(?:I|A|1)$/.test(marker.ordinal)) ended = false;
    if (ended) {
      item = undefined;
      lonely = undefined;
      if (marker?.kind === "number") late = paragraph;
      if (late === undefined || labelKinds(paragraph.text).length === 0) continue;
      pointers.push({ text: late.text, at: { first: late.lines.first, last: at.last } });
      late = undefined;
      continue;
    }
    late = undefined;
    if (pointsToAppendix(paragraph.text)) {
      pointers.push({ text: paragraph.text, at });
      item = undefined;
      continue;
    }
    const parts = splitLabels(marker?.rest ?? paragraph.text);
    const opening = parts[0] ?? "";
    const label = readLabel(opening);
    const title = sectionTitle(paragraph, label, item);
    if (title !== undefined) {
      section = { title, lines: at, own: [] };
      sections.push(section);
      item = undefined;
      lonely = undefined;
      continue;
    }
    if (section !== undefined) section.lines = { first: section.lines.first, last: at.last };
    if (
      label === undefined &&
      marker !== undefined &&
      marker.kind !== "bullet" &&
      (item !== undefined || marker.kind === "number" || section !== undefined)
    ) {
      item = newItem({ marker, heading: opening, at, joined: paragraph.joined }, parentOf(item, marker), section, items.length);
      items.push(item);
      addParts(item, parts.slice(1), { bullet: false, sign: "", at, joined: undefined });
      continue;
    }
    if (label === undefined && !awaitsValue(item) && headsLines(paragraph)) {
      item = newItem(
        { marker: undefined, heading: opening, at, joined: paragraph.joined },
        parentOf(item, undefined),
        section,
        items.length,
      );
      items.push(item);
      lonely = undefined;
      continue;
    }
    if (label === undefined && isClosing(paragraph)) {
      item = undefined;
      lonely = undefined;
      continue;
    }
    if (label !== undefined && label.kind !== "content" && startsTaskWithoutNumber(item, label, lonely)) {
      if (item === undefined) dropLines(section?.own ?? loose, lonely);
      item = headedByLastLine(item, lonely, section, items);
    }
    const place = { bullet: marker?.kind === "bullet", sign: signOf(paragraph), at, joined: paragraph.joined };
    if (item === undefined) {
      lonely = paragraph;
      (section?.own ?? loose).push(...linesOf(parts, place));
    } else addParts(item, parts, place);
  }
  return { sections, items, loose, pointers };
}

function pointsToAppendix(text: string): boolean {
  return /^\((?:dinh kem|kem theo|co|chi tiet|xem)[a-z\s:]{0,40}(?:phu luc|danh muc|bieu|bang)/.test(foldText(text.slice(0, 80)));
}

/** Recipients, the signature and the closing sentence: after them comes no task. */
function endsBody(paragraph: Paragraph): boolean {
  return /^(?:noi nhan\s*(?::|$)|tren day la (?:[a-z]+ ){0,2}(?:ke hoach|noi dung|chuong trinh|ket luan|chi thi|thong bao|huong dan|y kien))/.test(
    foldText(paragraph.text.slice(0, 60)),
  );
}

/** "I. MỤC ĐÍCH", "Phần II", or a line in capitals that is no label and carries no number. */
function sectionTitle(paragraph: Paragraph, label: Label | undefined, item: BodyItem | undefined): string | undefined {
  const { marker, text } = paragraph;
  if (marker?.kind === "section") return text;
  if (marker !== undefined || label !== undefined || text.length > 200) return undefined;
  const capitals = !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);
  const startsParts =
    /^(?:muc dich|yeu cau|to chuc thuc hien|kinh phi thuc hien)[\s,:a-z]{0,30}$/.test(foldText(text)) &&
    (paragraph.emphasised || item === undefined);
  return (capitals && text.includes(" ") && readSectionTitle(text) !== "unknown") || startsParts ? text : undefined;
}

/** A line that heads those below it without a number: "Tháng 3/2025:", "Ban Giám hiệu:". */
function headsLines({ marker, text }: Paragraph): boolean {
  if (marker !== undefined && marker.kind !== "bullet") return false;
  const words = marker?.rest ?? text;
  if (/(?:điện|gửi|nhận|thông báo|kết luận|chỉ thị|quyết định|yêu cầu)\s*:\s*$/iu.test(words)) return false;
  return timeHeading(words) !== undefined || (/:\s*$/.test(words) && bodiesInHeading(words) !== undefined);
}

/** "Trách nhiệm:" alone: the lines below it are its value. */
function awaitsValue(item: BodyItem | undefined): boolean {
  return item?.lines.findLast((line) => line.label !== undefined)?.label?.value === "";
}

/** A sentence that closes the text or a part and gives no task: "Trong quá trình thực hiện, nếu có vướng mắc …". */
function isClosing({ marker, text }: Paragraph): boolean {
  return (
    marker === undefined &&
    /^[TtYyCcUuỦ]|xin thông báo/.test(text.slice(0, 120)) &&
    /^(?:trong qua trinh|yeu cau (?:cac|thu truong|giam doc)[^:]{0,120}nghiem tuc|tran trong|can cu noi dung ke hoach nay|uy ban nhan dan [a-z\s]{2,30} (?:giao|yeu cau|de nghi) |[a-z\s,]{0,60} xin thong bao)/.test(
      foldText(text.slice(0, 200)),
    )
  );
}

function signOf({ marker, text }: Paragraph): string {
  return marker?.kind === "bullet" ? text.trimStart().charAt(0).replace(/[–—−]/, "-") : "";
}

/** A line that turned out to head a task is no longer one of the part's own. */
function dropLines(own: ItemLine[], paragraph: Paragraph | undefined): void {
  const from = own.findIndex((line) => line.at.first === paragraph?.lines.first);
  if (from >= 0) own.splice(from);
}

/** "2.1" stands below "2", "a)" below both. */
function parentOf(item: BodyItem | undefined, marker: Marker | undefined): BodyItem | undefined {
  let parent = item;
  while (parent !== undefined && rank(parent.marker) >= rank(marker)) parent = parent.parent;
  return parent;
}

function rank(marker: Marker | undefined): number {
  if (marker === undefined) return 20;
  return marker.kind === "letter" ? 10 : marker.depth;
}

function newItem(
  start: { readonly marker: Marker | undefined; readonly heading: string; readonly at: SourceLines; readonly joined: string | undefined },
  parent: BodyItem | undefined,
  section: Section | undefined,
  index: number,
): BodyItem {
  const place =
    parent === undefined
      ? `section ${String(section?.lines.first ?? 0)}`
      : `item ${String(parent.headingLines.first)} ${parent.heading.slice(0, 20)}`;
  return {
    marker: start.marker,
    heading: start.heading,
    headingLines: start.at,
    joined: start.joined,
    lines: [],
    parent,
    section,
    family: start.marker === undefined ? `alone ${String(index)}` : `${place} ${start.marker.kind} ${String(start.marker.depth)}`,
    lastLine: start.at.last,
  };
}

type LinePlace = Pick<ItemLine, "bullet" | "sign" | "at" | "joined">;

function linesOf(parts: readonly string[], place: LinePlace): readonly ItemLine[] {
  return parts.map((part, index) => ({
    ...place,
    label: readLabel(part),
    text: part,
    joined: index === parts.length - 1 ? place.joined : undefined,
  }));
}

function addParts(item: BodyItem, parts: readonly string[], place: LinePlace): void {
  item.lines.push(...linesOf(parts, place));
  for (let each: BodyItem | undefined = item; each !== undefined; each = each.parent) each.lastLine = place.at.last;
}

/** A second lead after a plain line, or labels that no item precedes: the plain line is the heading of a task without a number. */
function startsTaskWithoutNumber(item: BodyItem | undefined, label: Label, lonely: Paragraph | undefined): boolean {
  // A dash of its own keeps its labels below it.
  if (item === undefined) return lonely !== undefined && lonely.marker?.kind !== "bullet";
  // Below "Tháng 9/2025:" and "Phòng Y tế:" every dash is a task and has its own labels.
  if (timeHeading(item.heading) !== undefined || bodiesInHeading(item.heading) !== undefined) return false;
  const last = item.lines.at(-1);
  if (last === undefined || last.label !== undefined || item.lines.at(-2)?.label === undefined || item.lines.at(-2)?.label?.value === "")
    return false;
  return item.lines.some((line) => line.label !== undefined && part(line.label) === part(label));
}

/** "Đơn vị thực hiện" and "Đơn vị chủ trì" both begin a task's labels. */
function part(label: Label): string {
  return label.kind === "doers" || label.kind === "responsibility" ? "leads" : label.kind;
}

/** Where a number has several tasks below it, its first plain line heads the first of them and the number's own heading is no task. */
function splitOffFirst(item: BodyItem, section: Section | undefined, items: BodyItem[]): void {
  const [first, second] = item.lines;
  if (item.marker === undefined || first === undefined || first.label !== undefined || second?.label === undefined) return;
  const fresh = newItem({ marker: undefined, heading: first.text, at: first.at, joined: undefined }, item, section, items.length);
  fresh.lines.push(...item.lines.splice(0).slice(1));
  fresh.lastLine = fresh.lines.at(-1)?.at.last ?? first.at.last;
  items.push(fresh);
}

function headedByLastLine(
  item: BodyItem | undefined,
  lonely: Paragraph | undefined,
  section: Section | undefined,
  items: BodyItem[],
): BodyItem {
  const line = item?.lines.pop();
  if (item !== undefined) splitOffFirst(item, section, items);
  const heading = line?.text ?? lonely?.marker?.rest ?? lonely?.text ?? "";
  const at = line?.at ?? lonely?.lines ?? { first: 1, last: 1 };
  const parent = item === undefined || item.marker !== undefined ? item : item.parent;
  const fresh = newItem({ marker: undefined, heading, at, joined: undefined }, parent, section, items.length);
  items.push(fresh);
  return fresh;
}
