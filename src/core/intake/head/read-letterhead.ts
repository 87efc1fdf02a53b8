/** The head of a plan: issuing body, number, place and date, kind of document and title. */
import { foldText } from "../../plan/fold-text";
import { documentKindAtStart } from "./document-kinds";
import type { Line } from "../lines/line";
import type { Paragraph } from "../lines/paragraph";
import type { ReferenceParts } from "./read-reference";
import { readIssuer } from "./read-issuer";
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
    kind: found === undefined || kind === undefined ? kindOfLetter(above) : sentenceCase(found.text.slice(0, kind.length)),
    number: numbered?.number,
    symbol: numbered?.symbol,
    day: dated?.day,
    month: dated?.month,
    year: dated?.year,
    issuedBy: readIssuer(letterhead, paragraphs, titleAt),
    title: found === undefined || kind === undefined ? "" : titleOf(found, kind, head[titleAt + 1]),
  };
}

/** A letter has no kind above it: "V/v …" and "Kính gửi:" tell it, and a symbol that begins with the body, "1120/UBND-NN". */
function kindOfLetter(above: readonly Paragraph[]): string | undefined {
  return above.some(({ text }) => /^(?:v\/v|ve viec|kinh gui)/.test(foldText(text.slice(0, 20)))) ? "Công văn" : undefined;
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
