/** Who issued a plan: from the capitals at the left of its head, or from the sentence that says who makes it. */
import { foldText } from "../../plan/fold-text";
import { bodiesAtStart } from "../sentence/body-span";
import type { Paragraph } from "../lines/paragraph";
import { plainTones } from "../lines/plain-tones";
import { readNumber, sentenceCase } from "./read-reference";

const placeKind = /^(?:tinh|huyen|xa|thanh pho|tp\.?|phuong|quan|thi xa|thi tran|dac khu)\s/;

/** Lines in capitals that stand in every head and name nobody. */
const noIssuer =
  /^(?:ban|ban sao|du thao|hoa toc|mat|khan|thuong khan|toi mat|tuyet mat|luu|chuyen|cong van den|den|phu luc|ban du thao)$|^cong hoa|^doc lap|^dang cong san|viet nam$/;

/** `head`: the lines above the title. `paragraphs`: those of the whole text, whose spelling counts. */
export function readIssuer(head: readonly string[], paragraphs: readonly Paragraph[], titleAt: number): string | undefined {
  const bodies = capitalsAbove(head);
  const own = bodies.at(-1);
  const said = fromSentence(paragraphs.slice(Math.max(0, titleAt), Math.max(0, titleAt) + 14)) ?? fromLastSentence(paragraphs);
  if (own === undefined) return said === undefined ? undefined : withPlace(said, paragraphs, undefined);
  const spelt = asSpeltInText(own, paragraphs) ?? sameInSentence(own, said) ?? inSmallLetters(own, paragraphs);
  return withPlace(spelt, paragraphs, bodies.length > 1 ? bodies[0] : undefined);
}

/** The names in capitals, the issuing body last. What a receiving office stamped on it stands below the plan's own number. */
function capitalsAbove(head: readonly string[]): readonly string[] {
  const numberAt = head.findIndex((line) => readNumber(line).symbol !== undefined);
  const above = namesIn(numberAt < 0 ? head : head.slice(0, numberAt));
  return above.length > 0 ? above : namesIn(head.slice(numberAt + 1));
}

function namesIn(lines: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const line of lines) {
    if (/^\s*s[ốo]\s*:?\s*[\d/.…]/iu.test(line)) continue;
    for (const cell of line.split(/\t|\s{3,}|\|/)) {
      const text = cell.trim();
      const folded = foldText(text);
      if (/\p{Ll}/u.test(text) || !/\p{Lu}{2}/u.test(text) || /\d|:/.test(text) || noIssuer.test(folded)) continue;
      const last = names.at(-1);
      if (last !== undefined && (placeKind.test(folded) || carriesOn(last, text))) names[names.length - 1] = `${last} ${text}`;
      else names.push(text);
    }
  }
  return names;
}

/** "BAN CHỈ ĐẠO CÔNG TÁC | THÔNG TIN ĐỐI NGOẠI": the second line begins no name of its own. */
function carriesOn(last: string, text: string): boolean {
  return (
    bodiesAtStart(capitalised(text)) === undefined &&
    bodiesAtStart(capitalised(last)) !== undefined &&
    !/^(?:TRƯỜNG|ĐẢNG BỘ|HUYỆN|TỈNH|THÀNH)/.test(text)
  );
}

function capitalised(text: string): string {
  return sentenceCase(text);
}

function asSpeltInText(capitals: string, paragraphs: readonly Paragraph[]): string | undefined {
  const small = plainTones(capitals);
  for (const { text } of paragraphs) {
    const at = plainTones(text).indexOf(small);
    const spelt = at < 0 ? "" : text.slice(at, at + capitals.length);
    if (/\p{Ll}/u.test(spelt) && /^\p{Lu}/u.test(spelt)) return spelt;
  }
  return undefined;
}

/** "BCH ĐOÀN XÃ VĨNH LỘC" is "Ban Chấp hành Đoàn xã Vĩnh Lộc" where the plan says that the latter makes it: their last three words are the same. */
function sameInSentence(capitals: string, said: string | undefined): string | undefined {
  const lastWords = (text: string): string => foldText(text).split(/\s+/).slice(-3).join(" ");
  return said !== undefined && said.length > capitals.length && lastWords(capitals) === lastWords(said) ? said : undefined;
}

/** One capital at the beginning and after the kind of place, and as much as the text itself spells: "HỘI NÔNG DÂN TỈNH ĐỒNG NAI" by "Hội Nông dân tỉnh". */
function inSmallLetters(capitals: string, paragraphs: readonly Paragraph[]): string {
  const words = capitals.split(/\s+/);
  for (let length = words.length - 1; length >= 3; length -= 1) {
    const begins = words.slice(0, length).join(" ");
    const spelt = asSpeltInText(begins, paragraphs);
    if (spelt !== undefined) return withCapitalPlaces(`${spelt} ${words.slice(length).join(" ").toLowerCase()}`);
  }
  return withCapitalPlaces(sentenceCase(capitals));
}

function withCapitalPlaces(text: string): string {
  const place = /\s(?:tinh|huyen|xa(?! hoi)|thanh pho|phuong|quan(?! ly)|thi xa|thi tran|dac khu)\s/.exec(foldText(text));
  if (place === null) return text;
  const at = place.index + place[0].length;
  return text.slice(0, at) + text.slice(at).replace(/(?:^|\s)\p{Ll}/gu, (start) => start.toUpperCase());
}

/** "Sở Thông tin và Truyền thông xây dựng Kế hoạch …, cụ thể như sau:" */
function fromSentence(paragraphs: readonly Paragraph[]): string | undefined {
  for (const { text } of paragraphs) {
    const plain = plainTones(text.slice(0, 3_000));
    for (const verb of plain.matchAll(
      /\s(?:xây dựng|ban hành|lập|triển khai|đề nghị|tổ chức)\s(?=kế hoạch|chương trình|[\p{L}\s,]{0,80}(?:như sau|sau đây|sau)\s*:)/gu,
    )) {
      const clause = bodyBefore(text.slice(0, verb.index));
      if (clause !== undefined) return clause;
    }
  }
  return undefined;
}

/** "Văn phòng Chính phủ xin thông báo để các cơ quan biết, thực hiện." */
function fromLastSentence(paragraphs: readonly Paragraph[]): string | undefined {
  for (const { text } of paragraphs.slice(-40)) {
    const verb = /^(.{5,100}?)\s(?:xin\s)?(?:trân trọng\s)?thông báo(?:\s|$)/u.exec(plainTones(text.slice(0, 140)));
    const named = verb?.[1] === undefined ? undefined : text.slice(0, verb[1].length);
    if (named !== undefined && bodiesAtStart(named, true)?.before === "end") return named;
  }
  return undefined;
}

/** The body with which the text ends: "Thực hiện chỉ đạo của cấp trên, | Sở Văn hóa, Thể thao và Du lịch". */
function bodyBefore(text: string): string | undefined {
  const begins = [...text.matchAll(/(?:^|[.;:,]\s+)(?=\p{Lu})/gu)].map((found) => found.index + found[0].length);
  const at = begins.slice(-8).find((start) => {
    const span = bodiesAtStart(text.slice(start), true);
    return span?.before === "end" && span.end >= text.slice(start).trimEnd().length - 1;
  });
  const named =
    at === undefined
      ? ""
      : text
          .slice(at)
          .replace(/\s*\([^()]*\)\s*$/, "")
          .trim();
  return named.length > 3 && named.length < 120 ? named : undefined;
}

/** "Sở Tư pháp" of one province is another's elsewhere: the place that the text adds to this name, or that its "tỉnh" stands for. */
function withPlace(issuer: string, paragraphs: readonly Paragraph[], parent: string | undefined): string {
  if (/^(?:Bộ(?! Chỉ huy)|Thủ tướng|Chính phủ|Văn phòng Chính phủ|Quốc hội|Tổng cục|Bộ Chính trị)/u.test(issuer)) return issuer;
  const bare = /(?:^|\s)(tỉnh|huyện|thành phố|Thành phố|xã|phường|quận|thị xã)$/u.exec(issuer)?.[1];
  const names = new Map<string, number>();
  const kinds = bare === undefined ? "(?:tỉnh|thành phố|huyện|xã|phường|quận|thị xã)" : bare;
  const wanted = new RegExp(
    `${bare === undefined ? `${escaped(issuer)}\\s+` : "(?<!\\p{L})"}(${kinds}\\s+\\p{Lu}\\p{L}+(?:[\\s-]+\\p{Lu}\\p{L}+){0,3})`,
    "gu",
  );
  for (const { text } of paragraphs)
    for (const found of text.matchAll(wanted)) if (found[1] !== undefined) names.set(found[1], (names.get(found[1]) ?? 0) + 1);
  const [place] = [...names].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (place !== undefined) return bare === undefined ? `${issuer} ${place}` : `${issuer.slice(0, -bare.length)}${place}`;
  return placeOfParent(issuer, parent);
}

/** "TỈNH ỦY LẠNG SƠN" above the name of a board says whose board it is. */
function placeOfParent(issuer: string, parent: string | undefined): string {
  const found =
    parent === undefined
      ? undefined
      : /^(tỉnh|huyện|thành|xã|phường|ủy ban nhân dân (?:tỉnh|huyện|xã|phường|thành phố|quận)|ubnd (?:tỉnh|huyện|xã|phường|thành phố|quận)|đảng bộ (?:tỉnh|huyện))(?:\s(?:ủy|đoàn))?\s(.{2,30})$/u.exec(
          plainTones(parent),
        );
  if (found?.[1] === undefined || found[2] === undefined) return issuer;
  const kind = found[1].replace(/^(?:ủy ban nhân dân|ubnd|đảng bộ) /, "").replace(/^thành$/, "thành phố");
  if (/\s(?:tỉnh|huyện|thành phố|xã|phường|quận|thị xã|thị trấn|đặc khu)\s+\p{Lu}/iu.test(issuer)) return issuer;
  // A school or a commune's office is known by its own name.
  if (
    !/^(?:Sở|Ban|Phòng|Hội|Đảng ủy|Văn phòng|Chi cục|Thanh tra|Công an|Liên đoàn)/u.test(issuer) ||
    new RegExp(`\\s${kind}(?:\\s|$)`, "u").test(issuer)
  )
    return issuer;
  return `${issuer} ${kind} ${found[2].replace(/(?:^|\s)\p{Ll}/gu, (start) => start.toUpperCase())}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
