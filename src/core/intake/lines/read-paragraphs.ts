/** Puts lines together to paragraphs. Wrapping a text elsewhere must change nothing in what is read from it. */
import { foldText } from "../../plan/fold-text";
import { documentKindAtStart } from "../head/document-kinds";
import { sentenceCase } from "../head/read-reference";
import { endsOpen, endsWhole, expectsNumber } from "./ends-open";
import type { LabelKind } from "./label";
import { readLabel } from "./label";
import { longestParagraph } from "../limits";
import type { Line } from "./line";
import type { LineLayout } from "./line-layout";
import { detectLayout, widestPage } from "./line-layout";
import type { Marker } from "./marker";
import { readMarker } from "./marker";
import type { Paragraph } from "./paragraph";
import { bodiesInHeading } from "../sentence/read-direction";
import { splitLabels } from "./split-labels";
import { labelKinds, labelsBelow } from "./starts-task";
import { startsWithVerb } from "../sentence/starts-with-verb";
import { timeHeading } from "../sentence/take-deadline";

interface Open {
  readonly parts: string[];
  marker: Marker | undefined;
  emphasised: boolean;
  readonly first: number;
  last: number;
  lastLine: string;
  joined: string | undefined;
  isLabel: boolean;
  length: number;
}

/** A line that comes after an open paragraph, and what is known at that place. */
interface Next {
  readonly open: Open;
  readonly text: string;
  readonly emphasised: boolean;
  readonly blanks: number;
  readonly lastNumber: number;
  /** The labels of the item that the open paragraph belongs to, and those of the item that the line would begin. */
  readonly above: () => ReadonlySet<LabelKind>;
  readonly below: () => ReadonlySet<LabelKind>;
}

export function readParagraphs(lines: readonly Line[]): readonly Paragraph[] {
  const layout = detectLayout(lines);
  const finished: Paragraph[] = [];
  let open: Open | undefined;
  let blanks = 0;
  /** The number of the last item, to tell "3. Tổ chức …" after item 2 from "khối | 5. Sau đó …". */
  let lastNumber = 0;
  /** Where the paragraphs of the item begin that the open paragraph belongs to. */
  let itemStart = 0;
  const texts = lines.map((line) => line.text);
  for (const [index, line] of lines.entries()) {
    const text = line.text.replace(/\s+/g, " ").trim();
    if (text === "") {
      blanks += 1;
      continue;
    }
    const meeting =
      open === undefined || open.length + text.length > longestParagraph
        ? "new"
        : meet(
            {
              open,
              text,
              emphasised: line.emphasised,
              blanks,
              lastNumber,
              above: labelsAbove(finished, itemStart, open),
              below: () => labelsBelow(texts, index),
            },
            layout,
          );
    if (open !== undefined && meeting !== "new") {
      open.parts.push(text);
      open.length += text.length + 1;
      open.last = line.number;
      open.lastLine = text;
      open.emphasised &&= line.emphasised;
      if (open.parts.length === 2 && isLoneMarker(open.parts[0] ?? "")) open.marker = readMarker(open.parts.join(" "));
      if (meeting === "guess") open.joined = open.joined === undefined ? text : `${open.joined} ${text}`;
    } else {
      if (open !== undefined) finished.push(close(open));
      const marker = readMarker(text);
      if (marker !== undefined && marker.kind !== "bullet") itemStart = finished.length;
      if (marker?.kind === "number" && marker.depth === 1) lastNumber = Number(marker.ordinal);
      const isLabel = readLabel(marker?.rest ?? text) !== undefined;
      open = {
        parts: [text],
        marker,
        emphasised: line.emphasised,
        first: line.number,
        last: line.number,
        lastLine: text,
        joined: undefined,
        isLabel,
        length: text.length,
      };
    }
    blanks = 0;
  }
  if (open !== undefined) finished.push(close(open));
  return finished;
}

/** Only the last paragraphs are looked at: a task has few, and a long list below a number must not be read again for each of its lines. */
function labelsAbove(finished: readonly Paragraph[], itemStart: number, open: Open): () => ReadonlySet<LabelKind> {
  return () => {
    // A dash with words of its own is a task of its own.
    if (open.marker?.kind === "bullet" && !open.isLabel) return new Set(labelKinds(open.parts.join(" ")));
    const texts = finished.slice(Math.max(itemStart, finished.length - 20)).map((paragraph) => paragraph.text);
    return new Set([...texts, open.parts.join(" ")].flatMap(labelKinds));
  };
}

/** Words of one paragraph are parted by one space; a word that is hyphenated at the line's end keeps its hyphen, for Vietnamese has many real ones. */
function close(open: Open): Paragraph {
  const text = open.parts.join(" ");
  return {
    text,
    marker: readMarker(text),
    emphasised: open.emphasised,
    lines: { first: open.first, last: open.last },
    joined: open.joined,
  };
}

/** Whether a line begins a paragraph, carries on the open one, or seems to carry it on over a blank line: a guess that the officer is told of. */
function meet(next: Next, layout: LineLayout): "new" | "same" | "guess" {
  const { open, text, emphasised, blanks } = next;
  if (opensBracket(open.parts[0] ?? "")) return closesBracket(open.parts) || open.parts.length > 8 ? "new" : "same";
  if (open.parts.length === 1 && isLoneMarker(open.lastLine)) return "same";
  if (opensBracket(text) || standsAlone(text) || standsAlone(open.lastLine)) return "new";
  if (isOfLetterhead(text) || (open.parts.length === 1 && isOfLetterhead(open.lastLine))) return "new";
  if (/:\s*$/.test(text) && /[.;)]\s*$/.test(open.lastLine) && timeHeading(text) !== undefined) return "new";
  if (/\S\s[-–]$/.test(open.lastLine)) return "same";
  if (detailLabel.test(text)) return "new";
  if (isKindAlone(text) && (!isCapitals(open.lastLine) || isIssuer(open))) return "new";
  const marker = readMarker(text) ?? (isLoneMarker(text) ? readMarker(`${text} A`) : undefined);
  const unfinished = !/[.;:!?…][\s"”’')\]]*$/.test(open.lastLine);
  const blank = layout.spaced ? blanks > 1 : blanks > 0;
  if (marker !== undefined) return !blank && unfinished && carriesOnDespiteMarker(next, marker, layout) ? "same" : "new";
  if (!blank && closesOpenBracket(open.parts, text)) return "same";
  if (readLabel(text) !== undefined && (blank || !unfinished || /^\p{Lu}/u.test(text))) return "new";
  if (headsOrder(open, text)) return "new";
  const small = /^[\p{Ll}\d]/u.test(text) && !/^\d+\s*$/.test(text);
  const capitals = isCapitals(text);
  if (isCapitals(open.lastLine) && !/\p{Ll}/u.test(open.parts.join(""))) return capitals && !blank ? "same" : "new";
  if (capitals && !emphasised && blank) return "new";
  if (!blank) return withoutBlank(open, text, unfinished, small, layout);
  if (unfinished && (small || (/^[IVX]{1,5}\b/.test(text) && expectsNumber(open.lastLine)))) return "guess";
  const inHeading = open.marker !== undefined && open.marker.kind !== "bullet" && !open.isLabel;
  if (unfinished && inHeading && open.emphasised && emphasised) return "guess";
  return unfinished && endsOpen(open.lastLine) ? "guess" : "new";
}

function withoutBlank(open: Open, text: string, unfinished: boolean, small: boolean, layout: LineLayout): "new" | "same" {
  // A greedy wrap breaks a line only where the next word did not fit.
  const needed = open.lastLine.length + 1 + (text.split(" ", 1)[0] ?? "").length;
  if (hasOpenBracket(open)) return "same";
  if (layout.greedy && needed <= layout.width * 0.8 && /^\p{Lu}/u.test(text) && !endsOpen(open.lastLine)) return "new";
  if (layout.kind === "blank-lines") return "same";
  if (unfinished)
    return layout.kind === "wrapped" || small || endsOpen(open.lastLine) || (layout.longest <= widestPage && needed > layout.longest)
      ? "same"
      : "new";
  if (/:\s*$/.test(open.lastLine)) return small || awaitsValue(open) ? "same" : "new";
  return layout.kind === "wrapped" && needed > layout.width * 0.9 ? "same" : "new";
}

/** "5. Các khoa, phòng | Cử viên chức …", "Tháng 9/2025 | Khai giảng": the heading is whole, and a new line begins with what there is to do. */
function headsOrder(open: Open, text: string): boolean {
  if (open.parts.length > 3 || open.isLabel || !/^\p{Lu}/u.test(text)) return false;
  const whole = open.parts.join(" ");
  const heading = open.marker === undefined ? whole : (readMarker(whole)?.rest ?? "");
  if (timeHeading(heading) !== undefined) return true;
  return open.marker !== undefined && startsWithVerb(text) && bodiesInHeading(heading) !== undefined;
}

/** "• In giấy khen – chủ trì:": the value of the last label of several stands on the next line. */
function awaitsValue(open: Open): boolean {
  const parts = splitLabels(open.parts.join(" "));
  return parts.length > 1 && readLabel(parts.at(-1) ?? "")?.value === "";
}

/** A number or a dash with the line to itself: what it heads was wrapped away from it. */
function isLoneMarker(text: string): boolean {
  return /^(?:\d{1,3}(?:\.\d{1,2}){0,3}[.)]|[-+•]|[IVX]{1,5}\.|[a-zđ]\))$/u.test(text);
}

/** Parts of a page that never join a neighbour. */
function standsAlone(text: string): boolean {
  return /^(?:noi nhan\s*:|don vi tinh\s*:|dvt\s*:|cong hoa xa hoi chu nghia|doc lap - tu do)|^phu luc(?:\s+(?:so\s+)?[ivx\d]{1,4})?\s*$/.test(
    foldText(text.slice(0, 60)),
  );
}

/** "Số: 57/KH-UBND", "Hà Nội, ngày 05 tháng 3 năm 2024": lines of a letterhead, whole. */
function isOfLetterhead(text: string): boolean {
  if (text.length > 90 || !/^\s*[sS]|ng[àa]y/.test(text)) return false;
  const folded = foldText(text);
  return (
    /^so\s?:?[\s.…_\d]{0,30}[a-z]?\s?[/-]\s?[a-z\d][a-z\d/&.\s-]{1,40}$/.test(folded) ||
    /^[a-z.\s-]{2,40},\s?ngay[\s.…_\d/-]{0,40}(?:thang[\s.…_\d]{0,20}nam\s?\d{4})?\s*$/.test(folded)
  );
}

/** Begin a line of their own below a task, as labels do, and say nothing that an appendix has a column for. */
const detailLabel =
  /^(?:Địa điểm|Thành phần|Đối tượng|Số lượng|Số lớp|Sản phẩm|Kết quả|Hình thức|Quy mô|Ghi chú|Giảng viên|Báo cáo viên)(?:\s[\p{L}\s,]{1,30})?\s?:/u;

/** "KẾ HOẠCH" with the line to itself. */
function isKindAlone(text: string): boolean {
  if (text.length > 40 || /\p{Ll}/u.test(text)) return false;
  const folded = foldText(text.trim());
  return text === text.toUpperCase() && documentKindAtStart(folded)?.length === folded.length;
}

/** "ỦY BAN NHÂN DÂN XÃ LONG HƯNG | KẾ HOẠCH": a name in capitals is whole. In a title that was wrapped the same words go on: "BAN HÀNH | KẾ HOẠCH". */
function isIssuer(open: Open): boolean {
  return open.parts.length <= 3 && bodiesInHeading(sentenceCase(open.parts.join(" "))) !== undefined;
}

/** "(các huyện: | Giồng Riềng, Vĩnh Thuận)": a bracket of this paragraph is not closed yet. */
function hasOpenBracket(open: Open): boolean {
  const tail = open.parts.slice(-4).join(" ").slice(-300);
  const at = tail.lastIndexOf("(");
  return at >= 0 && !tail.slice(at).includes(")");
}

/** "(Kèm theo Kế hoạch số … của …)" runs over several lines and ends with its bracket. */
function opensBracket(text: string): boolean {
  return /^\((?:kem theo|dinh kem|ban hanh kem)/.test(foldText(text.slice(0, 40)));
}

function closesBracket(parts: readonly string[]): boolean {
  return /\)\s*[.;]?$/.test(parts.at(-1) ?? "");
}

/** "(Sở A chủ trì; | thời gian: quý II)": what looks like a label stands inside a bracket that the line closes. */
function closesOpenBracket(parts: readonly string[], text: string): boolean {
  const above = parts.slice(-8).join(" ");
  const isOpen = above.lastIndexOf("(") > above.lastIndexOf(")");
  const close = text.indexOf(")");
  return isOpen && close >= 0 && !text.slice(0, close).includes("(");
}

/** "II/2025" is the rest of a quarter, not a title. */
function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text) && !/^[IVX]{1,5}\s*[/.-]\s*\d/.test(text);
}

/**
 * A wrapped line may begin with what looks like a marker: "Đài Phát thanh | – Truyền hình", "kinh tế | - xã hội", "quý | I. Tổ chức", "khoản | 1. Điều".
 */
function carriesOnDespiteMarker(place: Next, marker: Marker, layout: LineLayout): boolean {
  const { open, text } = place;
  if (marker.kind === "number") return carriesOnDespiteNumber(place, marker, layout);
  if (layout.kind === "one-line") return false;
  if (readLabel(marker.rest) !== undefined) return false;
  if (marker.kind === "section" && isCapitals(marker.rest) && !isCapitals(open.lastLine)) return false;
  if (marker.kind !== "bullet") return endsOpen(open.lastLine) && !endsWhole(open.lastLine) && !isWholeHeading(open);
  // "năm học 2024 | - 2025"
  if (/^[-–—]\s*\d{4}(?!\d)/.test(text)) return /\d{4}$/.test(open.lastLine);
  if (/^[-–—]\s*\p{Ll}/u.test(text)) return true;
  if (!/^[-–—](?:\s+\p{Lu}|$)/u.test(text)) return false;
  const tail = ` ${foldText([...open.parts.slice(-4)].join(" ").slice(-40))}`;
  const next = foldText(marker.rest.slice(0, 20));
  return dashedNames.some(([left, right]) => tail.endsWith(` ${left}`) && (isLoneMarker(text) || next.startsWith(right)));
}

/** "2. Văn phòng Bộ": its last word could go on, but the name is whole. */
function isWholeHeading(open: Open): boolean {
  if (open.marker === undefined || open.parts.length > 2) return false;
  const heading = readMarker(open.parts.join(" "))?.rest ?? "";
  return heading.length < 120 && bodiesInHeading(heading) !== undefined;
}

/** A line with labels of its own is a task, whatever its number: to lose it is worse than to cut a sentence in two. */
function carriesOnDespiteNumber({ open, text, lastNumber, above, below }: Next, marker: Marker, layout: LineLayout): boolean {
  if (isCapitals(open.lastLine) && /\p{Ll}/u.test(text)) return false;
  if (isWholeHeading(open)) return false;
  const expected = expectsNumber(open.lastLine);
  const isNext = marker.depth > 1 || ["1", String(lastNumber + 1)].includes(String(Number(marker.ordinal)));
  const next = below();
  if (next.size > 0) {
    const known = above();
    if (!expected || [...next].some((kind) => known.has(kind))) return false;
  }
  // Labels that are numbered themselves, and "khối | 5. Chủ trì: …".
  if (readLabel(marker.rest) !== undefined) return expected && !isNext;
  if (layout.kind === "one-line" || isNext) return expected;
  // A greedy wrap leaves no line half empty.
  const needed = open.lastLine.length + 1 + (text.split(" ", 1)[0] ?? "").length;
  return expected || layout.kind !== "wrapped" || needed > layout.width * 0.7;
}

/** Names with a dash inside: what stands before it, and the word after it. Folded. */
const dashedNames: readonly (readonly [string, string])[] = [
  ["phat thanh", "truyen"],
  ["truyen thanh", "truyen"],
  ["lao dong", "thuong"],
  ["bao chi", "xuat"],
  ["thong tin", "bao"],
  ["thong tin", "the"],
  ["tai chinh", "ke"],
  ["ke hoach", "tai"],
  ["ke hoach", "dau"],
  ["khoa hoc", "ky"],
  ["quy hoach", "kien"],
  ["ba ria", "vung"],
  ["dan so", "ke"],
  ["dan so", "truyen"],
  ["to chuc", "hanh"],
  ["hanh chinh", "tong"],
  ["hanh chinh", "to"],
  ["ke toan", "tai"],
  ["van hoa", "the"],
  ["van hoa", "xa"],
  ["van hoa", "thong"],
  ["kinh te", "ha"],
  ["van phong", "thong"],
  ["dia chinh", "xay"],
  ["dia chinh", "nong"],
  ["tu phap", "ho"],
  ["thua thien", "hue"],
  ["the thao", "du"],
  ["cong nghiep", "tieu"],
  ["the duc", "nghe"],
  ["lich su", "dia"],
];
