/** Where the names of bodies that a sentence begins with come to their end: "Sở Y tế, UBND các huyện | tổ chức …". */
import { bodyGoesOn, bodyStarts, noBodies, wholeWords } from "./body-words";
import { phraseAt, phrasesOf } from "./match-words";
import { plainTones } from "../lines/plain-tones";
import { certainVerbs, taskVerbs } from "./task-verbs";

export interface BodySpan {
  /** Where the names end in the text; what stands behind begins with a verb, a sign or the end. */
  readonly end: number;
  /**
   * What follows: `end` of the text, a `colon`, a `verb` that begins a task, or `unknown` words; then the end is a guess.
   */
  readonly before: "end" | "colon" | "verb" | "unknown";
}

interface Word {
  /** As `plainTones` writes it. */
  readonly plain: string;
  readonly text: string;
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
}

/** Longer stretches are no list of bodies; the longest lists of real plans have under 700 characters. */
const longest = 900;

const starts = phrasesOf(bodyStarts);
const goesOn = phrasesOf(bodyGoesOn, bodyStarts);
const none = phrasesOf(noBodies);
const certain = phrasesOf(certainVerbs);
const verbs = phrasesOf(certainVerbs, taskVerbs);

/** Words that the second half of a name may have in small letters: "Lao động - Thương binh và Xã hội", "Phát triển nông thôn". */
const longestTail = 5;

/** "Phòng Quản lý kết cấu hạ tầng giao thông": an office that is named after its duty, and every heading. */
const longestLongTail = 14;

/** Undefined where the text begins with no body. `asHeading`: the text may be the name and nothing more, so that no verb is expected in it. */
export function bodiesAtStart(text: string, asHeading = false): BodySpan | undefined {
  if (!couldBegin(text)) return undefined;
  const words = split(text.slice(0, longest));
  const plain = words.map((word) => word.plain);
  const first = words[0];
  if (first === undefined || !startsBody(words, plain, 0)) return undefined;
  let at = phraseAt(starts, plain, 0);
  /** How many words in small letters came since the last capital. */
  let tail = first.capital ? 0 : longestTail;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    if (word.plain === "(") {
      const close = plain.indexOf(")", at);
      if (close < 0 || close - at > 40) break;
      at = close + 1;
      continue;
    }
    if (/^[,;/–-]$/.test(word.plain)) {
      const next = afterSeparator(words, plain, at);
      if (next === undefined) break;
      at = next;
      tail = words[at - 1]?.capital === true ? 0 : longestTail;
      continue;
    }
    if (/^[:.)"“”]$/.test(word.plain)) break;
    if (word.capital || /^\d+$/.test(word.plain)) {
      tail = 0;
      at += 1;
      continue;
    }
    const isVerb = verbAt(words, plain, at);
    const more = phraseAt(goesOn, plain, at);
    if (isVerb > 0 && isVerb >= more && !isNoun(plain, at) && !staysName(words, plain, at, asHeading)) break;
    if (word.plain === "và" || word.plain === "với" || word.plain === "cùng") {
      if (!continues(words, plain, at + 1)) break;
      at += 1;
      continue;
    }
    if (more > 0) {
      at += more;
      tail = Math.max(tail, longestTail - 1);
      continue;
    }
    if (tail < longestTail || (tail < longestLongTail && (asHeading || namesByDuty(words, plain, at)))) {
      at += 1;
      tail += 1;
      continue;
    }
    const skipped = unknownWords(words, plain, at);
    if (skipped === undefined) break;
    at = skipped;
  }
  return spanAt(words, plain, at, text);
}

/** Tells most sentences at once: their first word begins no body. */
function couldBegin(text: string): boolean {
  const first = /^[\s"“(]*([\p{L}\p{M}/]+)/u.exec(text.slice(0, 24))?.[1];
  return first !== undefined && starts.has(plainTones(first));
}

function spanAt(words: readonly Word[], plain: readonly string[], at: number, text: string): BodySpan {
  let last = at - 1;
  while (last > 0 && dangles(plain, last)) last -= 1;
  const end = words[last]?.end ?? 0;
  const rest = text.slice(end).trim();
  const next = words[at];
  if (rest === "" || (next === undefined && /^[\s.;,/]*$/.test(rest))) return { end, before: "end" };
  if (/^[\s,]*:/.test(rest)) return { end, before: "colon" };
  const verbAt = /^[,;–-]$/.test(plain[last + 1] ?? "") ? last + 2 : last + 1;
  return { end, before: phraseAt(verbs, plain, verbAt) > 0 ? "verb" : /^[.;]?$/.test(rest) ? "end" : "unknown" };
}

/** A sign or a small word that the names do not end with. */
function dangles(plain: readonly string[], at: number): boolean {
  return /^[,;/–-]$|^(?:và|với|cùng|của|ở|tại)$/.test(plain[at] ?? "") || (plain[at] === "thuộc" && plain[at - 1] !== "trực");
}

function split(text: string): readonly Word[] {
  const plain = plainTones(text);
  return [...text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}&./]*(?<![./])|[^\s\p{L}\p{M}\p{N}]/gu)].map((found) => {
    const end = found.index + found[0].length;
    return { plain: plain.slice(found.index, end), text: found[0], capital: /^\p{Lu}/u.test(found[0]), start: found.index, end };
  });
}

/** A verb stands before a body of the same word: "Tổ chức hội thi", but "Tổ chức Đoàn". */
function startsBody(words: readonly Word[], plain: readonly string[], at: number): boolean {
  const body = phraseAt(starts, plain, at);
  if (body === 0) return false;
  if (phraseAt(none, plain, at) >= body && !(plain[at] === "tổ" && plain[at + 1] === "chức" && isNoun(plain, at))) return false;
  if (phraseAt(verbs, plain, at) > body) return false;
  // "Thanh tra tỉnh", but "Thanh tra đột xuất các bến xe".
  if (/^(?:thanh tra|kiểm toán)$/.test(plain.slice(at, at + body).join(" ")))
    return words[at + body]?.capital === true || phraseAt(starts, plain, at + body) > 0 || /^(?:nhà|nhân)$/.test(plain[at + body] ?? "");
  // "Ban hành" is caught above; "in", "thi" and other verbs of one word are no bodies.
  return words[at] !== undefined;
}

/** After a comma, a semicolon or a dash: the place behind the word with which the list goes on; undefined where it does not. */
function afterSeparator(words: readonly Word[], plain: readonly string[], at: number): number | undefined {
  const next = plain[at + 1] === "và" ? at + 2 : at + 1;
  const word = words[next];
  if (word === undefined) return undefined;
  if (startsBody(words, plain, next)) return next + phraseAt(starts, plain, next);
  if (word.capital && phraseAt(verbs, plain, next) === 0) return next + 1;
  // "Sở Xây dựng", "Giáo dục, Khoa học": a name may begin with a word that is a verb elsewhere.
  if (word.capital && /^[–-]$/.test(plain[at] ?? "")) return next + 1;
  const more = phraseAt(goesOn, plain, next);
  return more > 0 && phraseAt(verbs, plain, next) <= more && !word.capital && !/^(?:và|với|ở|tại|trên|của)$/.test(word.plain)
    ? next + more
    : undefined;
}

function continues(words: readonly Word[], plain: readonly string[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (startsBody(words, plain, at)) return true;
  if (word.capital) return true;
  return (
    phraseAt(goesOn, plain, at) > 0 && phraseAt(verbs, plain, at) <= phraseAt(goesOn, plain, at) && !/^(?:ở|tại|trên|của)$/.test(word.plain)
  );
}

/** "các cơ quan, tổ chức có liên quan", "các tổ chức chính trị": the word for an order is a noun there. */
function isNoun(plain: readonly string[], at: number): boolean {
  if (plain[at] !== "tổ" || plain[at + 1] !== "chức") return false;
  const next = plain[at + 2] ?? "";
  if (at === 0) return /^(?:chính|đảng)$/.test(next);
  const before = `${plain[at - 2] ?? ""} ${plain[at - 1] ?? ""}`;
  if (/ (?:các|những)$/.test(before)) return true;
  return /(?: [,;]| và| của|cơ quan)$/.test(before) && nounsAfter.has(next);
}

/** What follows the noun: "tổ chức chính trị", "tổ chức có liên quan", "tổ chức, cá nhân". */
const nounsAfter: ReadonlySet<string> = new Set([
  "chính",
  "xã",
  "có",
  "liên",
  "đoàn",
  "cá",
  "thành",
  "đảng",
  "khác",
  "trực",
  "quốc",
  "phi",
  "tôn",
  "kinh",
  "và",
  ",",
  ";",
  ".",
  "",
]);

/**
 * A word that may begin an order stands inside a name where a certain verb comes soon after: "Ban Quản lý dự án | đầu tư xây dựng | tỉnh chủ trì".
 * Boards are named after what they do: "Ban Chỉ đạo Công tác tuyên truyền biển, đảo" as a heading has no verb at all.
 */
function staysName(words: readonly Word[], plain: readonly string[], at: number, asHeading: boolean): boolean {
  if (phraseAt(certain, plain, at) > 0) return false;
  const isBoard = namesBoard(plain, at);
  // "Ban Quản lý" alone is no name yet.
  if (/(?:^| )(?:ban quản lý|quỹ)(?: dự án)?$/u.test(plain.slice(Math.max(0, at - 5), at).join(" "))) return true;
  if (asHeading && (isBoard || namesByDuty(words, plain, at))) return true;
  for (let next = at; next < Math.min(words.length, at + (isBoard ? 22 : 7)); next += 1) {
    if (/^[;:.()]$/.test(plain[next] ?? "") || (plain[next] === "," && !isBoard)) return false;
    if (/^(?:chủ|phối|có|chịu)$/.test(plain[next] ?? "") && /^(?:trì|hợp|trách)$/.test(plain[next + 1] ?? "")) return next > at;
  }
  return false;
}

/** The last capitals before this place are those of a duty: "Quản lý …", "Kiểm soát …". */
function namesByDuty(words: readonly Word[], plain: readonly string[], at: number): boolean {
  const last = words.slice(0, at).findLastIndex((word) => word.capital);
  return /^(?:quản lý|phát triển|kiểm soát|quan trắc|dịch vụ|bảo trợ|hỗ trợ|giám định|chăm sóc|đăng ký|xúc tiến|bồi dưỡng|phục vụ|nghiên cứu|phòng chống|ứng dụng)$/u.test(
    `${plain[last] ?? ""} ${plain[last + 1] ?? ""}`,
  );
}

const boards =
  /(?:^|[,;] |và )(?:các )?(?:ban (?:chỉ đạo|quản lý|tổ chức|điều hành|vận động|vì)|hội đồng|tổ (?:công tác|giúp việc)|quỹ|đoàn (?:công tác|kiểm tra))(?: [^,;:.()]{0,60})?$/u;

/** Whether the name that goes on at this place is that of a board, a council or a working group. */
function namesBoard(plain: readonly string[], at: number): boolean {
  return boards.test(
    plain
      .slice(Math.max(0, at - 14), at)
      .join(" ")
      .replace(/ ([,;])/g, "$1"),
  );
}

/** How long the verb is that stands there. The second half of a word of a name is none: "Đào | tạo", "Xây | dựng"; behind a place or short form it is: "Báo Tây Ninh | tăng". */
function verbAt(words: readonly Word[], plain: readonly string[], at: number): number {
  const length = phraseAt(verbs, plain, at);
  const before = words[at - 1];
  if (length === 1 && wholeWords.has(`${plain[at - 1] ?? ""} ${plain[at] ?? ""}`)) return 0;
  if (length !== 1 || before?.capital !== true || isShortForm(before.text)) return length;
  const further = words[at - 2];
  return further?.capital === true && phraseAt(starts, plain, at - 2) === 0 ? length : 0;
}

/** "các khoa | lâm sàng nhi | tổ chức": up to four unknown words before a verb or before the next body of the list. */
function unknownWords(words: readonly Word[], plain: readonly string[], at: number): number | undefined {
  if (plain[at] === "theo") return undefined;
  for (let next = at + 1; next <= at + 4 && next < words.length; next += 1) {
    if (/^[:.;()"“”]$/.test(plain[next] ?? "")) return undefined;
    if (plain[next] === "," || plain[next] === "và") return startsBody(words, plain, next + 1) ? next : undefined;
    if (phraseAt(verbs, plain, next) > 0) return next;
  }
  return undefined;
}

/** "UBND", "VTV": capitals alone. */
function isShortForm(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}
