/**
 * Reads a timeframe as officers write it. Conventions: "trong năm 2025" and "thường xuyên trong năm 2025" are the whole year;
 * "trước ngày X", "chậm nhất X", "hoàn thành (trong) X" end with X and have no beginning; "2025 và những năm tiếp theo" has no end;
 * "thường xuyên", "hằng năm", "sau khi …", "theo kế hoạch", "45 ngày" name no days, nor does "cuối tháng 3" by itself; "đến cuối tháng 3" ends with it.
 * A school year lasts from 1 September to 31 May, by when schools open and close.
 */
import { dayAfter, dayBefore, daysLater } from "./calendar";
import type { Impossible } from "./find-periods";
import { findPeriods } from "./find-periods";
import { foldText } from "./fold-text";
import type { SettledPeriod } from "./settle-years";
import { settleYears } from "./settle-years";
import type { IsoDay, Timeframe } from "./timeframe";

/** The longest text that is looked through; what is longer is kept as words alone. */
const longestRead = 400;

const regular =
  /thuong xuyen|thuong nien|(?:hang|moi|tung) (?:nam|quy|thang|tuan|ngay)(?![a-z])|dinh ky|lien tuc|lau dai|quanh nam|suot nam|\d+\s+lan\s*(?:\/|trong|moi)|(?:thang|nam|quy|tuan|ngay)\s*(?:\/|mot |1 |01 )\s*lan/;
const everyYear = /(?:hang|moi) nam(?![a-z])/;
const openEnd = /(?:cac|nhung) nam (?:tiep theo|sau|toi|ke tiep)|tro di/;
const deadline = /(?:^|[^a-z])(?:truoc|cham nhat|muon nhat|muon hon|hoan thanh|xong|den|khong qua|han cuoi|han nop|thoi han)(?![a-z])/;
const strictlyBefore = /(?:^|[^a-z])truoc(?:\s+(?:ngay|thang|quy|nam))*\s*$/;
const fromWord = /(?:^|[^a-z])(?:tu|ke tu|bat dau)(?:\s+(?:ngay|thang|quy|nam|dau))*\s*$/;
const afterWord = /(?:^|[^a-z])sau(?:\s+(?:ngay|thang|quy|nam))*\s*$/;

/** An event whose day the text does not say. "Sau ngày 15/6" and "kể từ ngày 01/3" name theirs; in "các năm sau" nothing happens. */
const event =
  /(?:^|[^a-z])(?:(?:ngay )?sau khi|ngay khi|(?:ke )?tu khi|khi (?:co|duoc|ban hanh|hoan thanh|chinh phu|trung uong|bo |tinh |cap )|(?:ke )?tu (?:ngay|thoi diem) (?!\d|nay)|sau ngay (?!\d)|sau \d+ (?:ngay|tuan|thang))|^sau (?!\d|ngay|thang|quy|nam)/;
/** Words about another document: its days are not the task's. "Các năm tiếp theo" is none. */
const according = /(?:^|[^a-z])(?<!tiep |ke )theo(?![a-z])/;
const duration =
  /^[^a-z\d]*(?:trong )?(?:vong |thoi gian |thoi han |khoang |du kien |toi da |khong qua )*(?:\d+(?:[.,]\d+)?(?:\s*-\s*\d+)?|mot|hai|ba)\s*(?:ngay|tuan|thang|quy|nam|gio|buoi|tiet|dem)(?![a-z])/;

/** `year`: the plan's own, for "Quý II" or "tháng 10" without one. */
export function readTimeframe(text: string, year?: number): Timeframe {
  const written = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.;,\s]+$/, "");
  const folded = prepare(written);
  if (folded.length > longestRead) return { text: written, kind: "other", from: undefined, to: undefined };
  const { days, isBefore } = daysOf(folded, year);
  const [from, to] = days;
  return { text: written, kind: kindOf(folded, from, to, isBefore), from, to };
}

function kindOf(folded: string, from: IsoDay | undefined, to: IsoDay | undefined, isBefore: boolean): Timeframe["kind"] {
  if (regular.test(folded)) return "regular";
  if (from !== undefined) return to === undefined ? "from" : "period";
  if (to !== undefined && isBefore) return "before";
  if (event.test(folded)) return "after";
  return duration.test(folded) ? "duration" : "other";
}

/** Something about a timeframe that the officer has to look at; `text` as written. */
export interface TimeframeDoubt {
  /** `day`, `period`: no calendar has it. `apart`: the days between its parts were taken in. */
  readonly kind: "day" | "period" | "apart";
  readonly text: string;
}

/** "31/6/2020", "Quý V", "tháng 13", "Quý I, III/2026", in reading order. */
export function doubtsAbout(text: string, year?: number): readonly TimeframeDoubt[] {
  const written = text.replace(/\s+/g, " ").trim().normalize("NFC");
  const folded = prepare(written);
  if (folded.length > longestRead) return [];
  const { periods, impossible } = read(timePart(folded), year);
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => written.slice(start, end);
  const wrong = impossible.map((each) => ({ kind: each.what, text: words(each) }));
  const apart = impossible.length > 0 || isDeadline(folded, periods) ? undefined : apartIn(folded, periods);
  return apart === undefined ? wrong : [...wrong, { kind: "apart", text: words(apart) }];
}

/** From the first to the last of the parts that do not touch. */
function apartIn(folded: string, periods: readonly SettledPeriod[]): { readonly start: number; readonly end: number } | undefined {
  const own = periods.find((period) => period.isApart);
  if (own !== undefined) return own;
  for (const [index, period] of periods.entries()) {
    const next = periods[index + 1];
    if (next?.first === undefined || period.last === undefined || next.first <= dayAfter(period.last)) continue;
    if (/^\s*(?:,|;|\+|&|va|,\s*va|;\s*va)\s*(?:ngay\s*|trong\s*)?$/.test(folded.slice(period.end, next.start)))
      return { start: period.start, end: next.end };
  }
  return undefined;
}

interface Days {
  readonly days: readonly [IsoDay | undefined, IsoDay | undefined];
  readonly isBefore: boolean;
}

const noDays: Days = { days: [undefined, undefined], isBefore: false };

function daysOf(folded: string, year: number | undefined): Days {
  const part = timePart(folded);
  const { periods, impossible } = read(part, year);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined || impossible.length > 0) return noDays;
  // "tháng 12 hằng năm": a month of every year, no days of this one.
  if (everyYear.test(folded) && !periods.some((period) => typeof period.to.year === "number")) return noDays;
  if (first.first === undefined || last.last === undefined) return noDays;
  if (openEnd.test(folded)) return { days: [first.first, undefined], isBefore: false };
  const lead = part.slice(0, first.start);
  const isEnd = isDeadline(part, periods);
  if (!areEdgesSure(periods, isEnd, fromWord.test(lead))) return noDays;
  if (periods.length === 1) {
    const counted = /(\d+) ngay[^\d]*ke tu(?: ngay)?\s*$/.exec(lead)?.[1];
    if (counted !== undefined && first.unit === "day")
      return { days: [first.first, daysLater(first.first, Number(counted))], isBefore: false };
    if (fromWord.test(lead) && first.isOne) return { days: [first.first, undefined], isBefore: false };
    if (afterWord.test(lead) && first.isOne)
      return { days: [first.unit === "day" ? first.first : dayAfter(last.last), undefined], isBefore: false };
  }
  if (isEnd) {
    const boundary =
      periods.length === 1 && strictlyBefore.test(lead) && first.unit !== "day" && first.somewhere === undefined
        ? dayBefore(first.first)
        : last.last;
    return { days: [undefined, boundary], isBefore: true };
  }
  const [from, to] = [earliest(periods), latest(periods)];
  return from > to ? noDays : { days: [from, to], isBefore: false };
}

/**
 * What is only somewhere in a month, a quarter or a year is sure where it begins it or ends it, and only as such an edge: "từ đầu tháng 3 đến cuối tháng 5",
 * "đến cuối quý II". By itself "cuối tháng 3" says no days.
 */
function areEdgesSure(periods: readonly SettledPeriod[], isEnd: boolean, isBeginning: boolean): boolean {
  const [first, last] = [periods[0]?.somewhere, periods.at(-1)?.somewhere];
  const isRange = periods.length > 1;
  const startsSure = isEnd || first === undefined || (first === "beginning" && (isRange || isBeginning));
  const endsSure = last === undefined || (last === "end" && (isRange || isEnd)) || (!isRange && !isEnd && startsSure);
  return startsSure && endsSure;
}

/** All of them are ends: "trước 15/6 và trước 15/12". "Từ quý I, hoàn thành trong quý III" begins somewhere. */
function isDeadline(folded: string, periods: readonly SettledPeriod[]): boolean {
  const lead = folded.slice(0, periods[0]?.start ?? 0);
  return deadline.test(lead) && (periods.length === 1 || !/(?:^|[^a-z])tu(?! nay)(?![a-z])/.test(lead));
}

const earliest = (periods: readonly SettledPeriod[]): IsoDay => periods.map((period) => period.first ?? "").sort()[0] ?? "";
const latest = (periods: readonly SettledPeriod[]): IsoDay =>
  periods
    .map((period) => period.last ?? "")
    .sort()
    .at(-1) ?? "";

interface Read {
  readonly periods: readonly SettledPeriod[];
  readonly impossible: readonly Impossible[];
}

function read(part: string, year: number | undefined): Read {
  const found = findPeriods(part);
  const periods = settleYears(found.periods, year);
  const wrong = periods.filter((period) => period.isImpossible).map(({ start, end }) => ({ what: "day" as const, start, end }));
  return { periods, impossible: [...found.impossible, ...wrong].sort((a, b) => a.start - b.start) };
}

/**
 * The text with what is about an event or another document blanked out, so that places stay places: up to the next comma behind which a deadline stands
 * ("sau khi được phê duyệt, hoàn thành trước 30/6"), else to the end.
 */
function timePart(folded: string): string {
  const starts = [event, according].map((pattern) => pattern.exec(folded)?.index).filter((at) => at !== undefined);
  if (starts.length === 0) return folded;
  const from = Math.min(...starts);
  const behind = /[,;(]\s*(?:va\s+)?(?:hoan thanh|truoc|cham nhat|muon nhat|xong|den het|thoi han|trong (?:quy|thang|nam))(?![a-z])/.exec(
    folded.slice(from),
  );
  const until = behind === null ? folded.length : from + behind.index;
  return folded.slice(0, from) + " ".repeat(until - from) + folded.slice(until);
}

function prepare(text: string): string {
  return foldText(
    text
      .replace(/\s+/g, " ")
      .trim()
      .normalize("NFC")
      .replace(/[‐-―−]/g, "-"),
  );
}
