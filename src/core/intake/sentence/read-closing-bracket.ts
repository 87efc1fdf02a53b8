/**
 * The bracket behind a task that says who does it, with whom and when: "Tổ chức diễn tập (Công an tỉnh chủ trì, phối hợp với Sở Y tế; hoàn thành trong
 * tháng 4/2025)". Programmes of Party committees and calendars of communes are written so.
 */
import { bodiesAtStart } from "./body-span";
import { plainTones } from "../lines/plain-tones";
import { readDirection } from "./read-direction";

export interface ClosingBracket {
  readonly leads: string;
  readonly cooperators: string;
  readonly time: string;
  /** Where it opens and closes in the text. */
  readonly start: number;
  readonly end: number;
  /** The text without the bracket; what stands behind it, as "Kinh phí: …", is kept. */
  readonly rest: string;
}

/** At the end of the sentence, or before another one: "… (Công an xã chủ trì). Kinh phí: 5 triệu đồng." */
const closing = /\s*\(([^()]{3,400})\)(?=[\s.;,]*(?:$|\.\s))/gu;

const timeWords =
  /^(?:(?:thời gian|thời hạn|tiến độ|hạn)(?:\s+(?:thực hiện|hoàn thành))?\s*:?\s*|(?=(?:hoàn thành|hoàn tất|xong|trình|trước|chậm nhất|trong|từ|đến|quý|tháng|năm|giai đoạn|thường xuyên|định kỳ|hằng|hàng|mỗi|cả năm|\d)))/iu;

/** Undefined where no bracket stands there, or one whose words are anything else: nothing is guessed of half a bracket. */
export function readClosingBracket(text: string): ClosingBracket | undefined {
  const found = [...text.matchAll(closing)].at(-1);
  const inside = found?.[1];
  if (found === undefined || inside === undefined) return undefined;
  const said = { leads: [] as string[], cooperators: [] as string[], time: [] as string[] };
  for (const part of clausesOf(inside)) if (!takeClause(part, said)) return undefined;
  if (said.leads.length + said.cooperators.length === 0 || !names(inside)) return undefined;
  return {
    leads: said.leads.join("; "),
    cooperators: said.cooperators.join("; "),
    time: said.time.join("; "),
    start: found.index,
    end: found.index + found[0].length,
    rest: text.slice(0, found.index) + text.slice(found.index + found[0].length),
  };
}

/** A bracket with bodies alone may be an abbreviation or a place: its manner is judged over all tasks (leads-in-brackets). Here a word says their part. */
function names(inside: string): boolean {
  return /chủ trì|phối hợp|thực hiện|phụ trách|chỉ đạo|đầu mối|tham mưu/iu.test(plainTones(inside));
}

function clausesOf(inside: string): readonly string[] {
  return inside
    .split(/;\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

interface Said {
  readonly leads: string[];
  readonly cooperators: string[];
  readonly time: string[];
}

function takeClause(clause: string, said: Said): boolean {
  const plain = plainTones(clause);
  const named = timeWords.exec(plain)?.[0];
  if (named !== undefined && bodiesAtStart(clause) === undefined) {
    said.time.push(clause.slice(named.length));
    return true;
  }
  const labelled = /^(?:(chủ trì|phụ trách|thực hiện)|phối hợp)\s*:\s*/iu.exec(plain);
  if (labelled !== null) {
    (labelled[1] === undefined ? said.cooperators : said.leads).push(clause.slice(labelled[0].length));
    return true;
  }
  const span = bodiesAtStart(clause, true);
  if (span === undefined) return false;
  const bodies = clause.slice(0, span.end).replace(/\s+đồng$/u, "");
  const role = plainTones(clause.slice(bodies.length)).trim();
  if (/^(?:(?:đồng\s+)?chủ trì|thực hiện|phụ trách|đảm nhiệm|chỉ đạo|đầu mối|tham mưu)[\s.]*$/u.test(role)) said.leads.push(bodies);
  else if (/^(?:cùng\s+)?phối hợp(?:\s+thực hiện)?[\s.]*$/u.test(role)) said.cooperators.push(bodies);
  else if (role === "") (said.leads.length === 0 ? said.leads : said.cooperators).push(bodies);
  else {
    const read = readDirection(clause, false);
    if (read.leads === "" || read.cooperators === "" || read.content.length > read.cooperators.length + 20) return false;
    said.leads.push(read.leads);
    said.cooperators.push(read.cooperators);
  }
  return true;
}
