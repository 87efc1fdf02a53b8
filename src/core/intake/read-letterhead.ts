/** The head of a plan: issuing body, number, place and date, kind of document and title. */
import { bodyHeads } from "../plan/body-heads";
import { foldText } from "../plan/fold-text";
import { documentKindAtStart } from "./document-kinds";
import type { Line } from "./line";
import type { Paragraph } from "./paragraph";
import type { ReferenceParts } from "./read-reference";
import { readDate, readNumber, sentenceCase } from "./read-reference";

export interface Letterhead extends ReferenceParts {
  /** The words under "KẾ HOẠCH"; empty where there are none. */
  readonly title: string;
}

/** How far down a head can reach. */
const headParagraphs = 40;

export function readLetterhead(paragraphs: readonly Paragraph[], lines: readonly Line[]): Letterhead {
  const head = paragraphs.slice(0, headParagraphs);
  const titleAt = head.findIndex(isTitle);
  const above = titleAt < 0 ? head.slice(0, 12) : head.slice(0, titleAt);
  const numbered = above.map((paragraph) => readNumber(paragraph.text)).find((each) => each.symbol !== undefined);
  const dated = above.map((paragraph) => readDate(foldText(paragraph.text))).find((each) => each.year !== undefined);
  const found = titleAt < 0 ? undefined : head[titleAt];
  const kind = found === undefined ? undefined : documentKindAtStart(foldText(found.text));
  const lastAbove = above.at(-1)?.lines.last ?? 0;
  const letterhead = lines.filter((line) => line.number <= lastAbove).map((line) => line.text);
  return {
    kind: found === undefined || kind === undefined ? undefined : sentenceCase(found.text.slice(0, kind.length)),
    number: numbered?.number,
    symbol: numbered?.symbol,
    day: dated?.day,
    month: dated?.month,
    year: dated?.year,
    issuedBy: issuerFromHead(letterhead, paragraphs) ?? issuerFromSentence(head.slice(Math.max(0, titleAt))),
    title: found === undefined || kind === undefined ? "" : titleOf(found, kind, head[titleAt + 1]),
  };
}

function isTitle(paragraph: Paragraph): boolean {
  const kind = documentKindAtStart(foldText(paragraph.text.slice(0, 40)));
  if (kind === undefined || paragraph.marker !== undefined) return false;
  const word = paragraph.text.slice(0, kind.length);
  return word === word.toUpperCase() || paragraph.text.trim().length === kind.length;
}

/** On the line of "KẾ HOẠCH" itself or the paragraph below it, unless that begins with a legal basis. */
function titleOf(found: Paragraph, kind: string, below: Paragraph | undefined): string {
  const same = found.text
    .slice(kind.length)
    .replace(/^[\s:.-]+/, "")
    .trim();
  if (same !== "") return same;
  if (below === undefined || below.marker !== undefined || below.text.length > 400) return "";
  return /^(?:can cu|thuc hien (?:ke hoach|quyet dinh|nghi quyet|huong dan|cong van|chi thi)|kinh gui|\()/.test(
    foldText(below.text.slice(0, 60)),
  )
    ? ""
    : below.text.replace(/[\s.]+$/, "");
}

/** "SỞ THÔNG TIN VÀ TRUYỀN THÔNG" in the head, spelt as the text itself spells it further down. */
function issuerFromHead(head: readonly string[], paragraphs: readonly Paragraph[]): string | undefined {
  const bodies: string[] = [];
  for (const line of head) {
    for (const cell of line.split(/\t|\s{3,}|\|/)) {
      const text = cell.trim();
      const folded = foldText(text);
      if (
        /\p{Ll}/u.test(text) ||
        !/\p{Lu}{2}/u.test(text) ||
        /\d|:/.test(text) ||
        /^(?:cong hoa|doc lap|dang cong san|ban|du thao|hoa toc)$|^cong hoa|^doc lap|^dang cong san/.test(folded)
      )
        continue;
      if (bodies.length > 0 && /^(?:tinh|huyen|xa|thanh pho|phuong|quan|thi xa|thi tran|dac khu)\s/.test(folded))
        bodies.push(`${bodies.pop() ?? ""} ${text}`);
      else bodies.push(text);
    }
  }
  const issuer = bodies.at(-1);
  return issuer === undefined ? undefined : (asSpeltInText(issuer, paragraphs) ?? inSmallLetters(issuer));
}

function asSpeltInText(capitals: string, paragraphs: readonly Paragraph[]): string | undefined {
  const small = capitals.toLowerCase();
  for (const { text } of paragraphs) {
    const at = text.toLowerCase().indexOf(small);
    const spelt = at < 0 ? "" : text.slice(at, at + capitals.length);
    if (/\p{Ll}/u.test(spelt) && /^\p{Lu}/u.test(spelt)) return spelt;
  }
  return undefined;
}

/** The last resort: one capital at the beginning and capitals after the kind of place, "Ủy ban nhân dân tỉnh Bắc Ninh". */
function inSmallLetters(capitals: string): string {
  const text = sentenceCase(capitals);
  const place = /\s(?:tinh|huyen|xa|thanh pho|phuong|quan|thi xa|thi tran|dac khu)\s/.exec(foldText(text));
  if (place === null) return text;
  const at = place.index + place[0].length;
  return text.slice(0, at) + text.slice(at).replace(/(?:^|\s)\p{Ll}/gu, (start) => start.toUpperCase());
}

/** "Sở Thông tin và Truyền thông xây dựng Kế hoạch …, cụ thể như sau:" */
function issuerFromSentence(paragraphs: readonly Paragraph[]): string | undefined {
  for (const { text } of paragraphs.slice(0, 12)) {
    const folded = foldText(text);
    if (folded.length !== text.length) continue;
    const verb = /\s(?:xay dung|ban hanh|lap|trien khai)\s+ke hoach/.exec(folded);
    if (verb === null) continue;
    const clause = fromLastBody(
      text
        .slice(0, verb.index)
        .split(/[.;:]\s+/)
        .at(-1) ?? "",
    );
    if (clause.length > 3 && clause.length < 120 && /^\p{Lu}/u.test(clause)) return clause;
  }
  return undefined;
}

/** "Thực hiện chỉ đạo của cấp trên, Sở Văn hóa, Thể thao và Du lịch": the last name of a body, with the commas inside it. */
function fromLastBody(clause: string): string {
  const parts = clause.trim().split(/,\s+/);
  const at = parts.findLastIndex((part) => {
    const folded = foldText(part);
    return /^\p{Lu}/u.test(part) && bodyHeads.some((head) => folded.startsWith(`${head} `));
  });
  return parts.slice(Math.max(0, at)).join(", ");
}
