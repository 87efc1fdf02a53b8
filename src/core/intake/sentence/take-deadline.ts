/**
 * When a task is done, where a sentence says so without a label: "…, hoàn thành trước ngày 30/6/2024", "Hằng năm, tổ chức …", "trong quý III".
 * The dates of documents that are cited ("Quyết định số 15/QĐ-UBND ngày 03/4/2023") and the years in names of programmes ("giai đoạn 2021 - 2025") are none.
 */
import { plainTones } from "../lines/plain-tones";

const hour = String.raw`(?:\d{1,2}\s?(?:giờ|h)(?:\s?\d{2}(?:\s?phút)?)?,?\s+)?`;
const day = String.raw`(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?(?![\d/])`;
const writtenDay = String.raw`(?:ngày\s+)?\d{1,2}\s+tháng\s+\d{1,2}(?!\d)(?:\s+năm\s+\d{4}|\s+hằng năm|\s+hàng năm)?`;
const month = String.raw`(?:hết\s+|cuối\s+|đầu\s+|giữa\s+)?(?:tháng\s*\d{1,2}(?!\d)|qu[ýí]\s*(?:IV|I{1,3}|[1-4])(?![\p{L}\d]))(?:\s*(?:/|-|,?\s*năm)\s*\d{4})?`;
const monthOfYear = String.raw`\d{1,2}\s?/\s?\d{4}(?!\d)`;
const dayOfMonth = String.raw`ngày\s+\d{1,2}\s+(?:hằng|hàng)\s+tháng|ngày\s+\d{1,2}\s+(?:tháng\s+)?cuối\s+quý`;
const period = `(?:${dayOfMonth}|${hour}${writtenDay}|${hour}${day}|${month}|${monthOfYear}|(?:hết\\s+)?năm\\s+\\d{4})`;
const repeated = String.raw`(?:\s+(?:hằng|hàng)\s+năm)?`;

const before = String.raw`(?:trước|chậm nhất(?:\s+là)?(?:\s+(?:trước|vào|đến|trong))?|muộn nhất(?:\s+là)?|không quá|hạn chót(?:\s+là)?)`;
const done = String.raw`(?:hoàn thành|hoàn tất|xong|kết thúc)`;

/** "hoàn thành trước ngày …", "xong trong tháng …": the strongest, wherever they stand. */
const finished = new RegExp(`(?<!\\p{L})${done}\\s+(?:(?:${before}|trong|vào)\\s+)${period}${repeated}`, "giu");
const limited = new RegExp(`(?<!\\p{L})${before}\\s+${period}${repeated}`, "giu");
/** "trong tháng 3 năm 2010"; a year alone only at the end of the sentence. */
const within = new RegExp(`(?<!\\p{L})(?:trong|vào)\\s+(?:${writtenDay}|${day}|${month}|${monthOfYear})`, "giu");
const withinYear = /(?<!\p{L})trong(?:\s+cả)?\s+năm\s+\d{4}(?=[\s.;)]*$)/giu;
const fromTo = new RegExp(
  `(?<!\\p{L})từ\\s+(?:${writtenDay}|${day}|${month}|ngày\\s+\\d{1,2})\\s+(?:đến|tới)\\s+(?:hết\\s+)?(?:${writtenDay}|${day}|${month})`,
  "giu",
);

const atStart = new RegExp(
  `^(?:(?:định kỳ\\s+)?(?:hằng|hàng)\\s+(?:năm|quý|tháng|tuần|ngày)(?:,\\s*(?:hằng|hàng)\\s+(?:năm|quý|tháng))*|(?:(?:${before}|trong|vào)\\s+)?${period})\\s*[,:]\\s*`,
  "iu",
);

/** Tells most sentences at once. */
const couldHoldTime = /\d|h[ằà]ng\s|Qu[ýí]|qu[ýí]|định kỳ/iu;

/** The longest sentence that is looked through; what is longer holds more than one task's time. */
const longest = 3_000;

export interface Deadline {
  /** As written; empty where the sentence names no time. */
  readonly time: string;
  /** The sentence without a time that it begins with; otherwise unchanged. */
  readonly rest: string;
}

export function takeDeadline(text: string): Deadline {
  if (text.length > longest || !couldHoldTime.test(text)) return { time: "", rest: text };
  const plain = plainTones(text);
  const opening = atStart.exec(plain)?.[0];
  if (opening !== undefined && opening.length < text.length)
    return { time: text.slice(0, opening.length).replace(/[\s,:]+$/, ""), rest: text.slice(opening.length) };
  if (!/\d|qu[ýí]\s/.test(plain)) return { time: "", rest: text };
  const found = first(finished, plain) ?? first(fromTo, plain) ?? last(limited, plain) ?? last(within, plain) ?? first(withinYear, plain);
  return { time: found === undefined ? "" : text.slice(found.index, found.index + found[0].length), rest: text };
}

const heading = new RegExp(
  `^(?:(?:hoạt động|công việc|nội dung|công tác|nhiệm vụ)\\s+)?(?:(?:trong|của)\\s+)?((?:tuần\\s+(?:thứ\\s+)?[\\dIVX]{1,4},?\\s+)?(?:${month}|6 tháng (?:đầu|cuối) năm(?:\\s+\\d{4})?|(?:thường xuyên|cả năm|hằng tháng|hàng tháng)(?:\\s+(?:trong\\s+)?năm)?(?:\\s+\\d{4})?)(?:\\s*(?:[-,–]|và|đến)\\s*(?:${month}|\\d{1,2}(?:/\\d{4})?))?)(?:\\s*\\([^()]{0,40}\\))?$`,
  "iu",
);

/** The whole of a heading that only says when: "Tháng 3/2025:", "Quý I", "Tuần 2 tháng 9"; undefined for every other. */
export function timeHeading(text: string): string | undefined {
  if (text.length > 70 || !/th[áÁ]ng|qu[ýíÝÍ]|thường xuyên|cả năm/iu.test(text)) return undefined;
  const written = text.replace(/[\s:.]+$/, "").trim();
  const found = heading.exec(plainTones(written));
  return found?.[1] === undefined ? undefined : written.slice(found.index + found[0].indexOf(found[1])).slice(0, found[1].length);
}

function first(pattern: RegExp, text: string): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].find((found) => !isCited(text, found.index));
}

function last(pattern: RegExp, text: string): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].findLast((found) => !isCited(text, found.index));
}

/** "các văn bản ban hành trước ngày 01/7/2024" limits the documents, not the task. */
function isCited(text: string, at: number): boolean {
  return /(?:ban hành|sinh|thành lập|ký|có hiệu lực|được cấp|tuyển dụng)\s+$/u.test(text.slice(Math.max(0, at - 20), at));
}
