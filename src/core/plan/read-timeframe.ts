/**
 * Reads a timeframe as officers write it. Conventions: "trong năm 2025" and "thường xuyên trong năm 2025" are the whole year;
 * "trước ngày X", "chậm nhất X", "hoàn thành (trong) X" end with X and have no beginning; "2025 và những năm tiếp theo" has no end;
 * "thường xuyên", "hằng năm", "sau khi …", "theo kế hoạch", "45 ngày" name no days.
 */
import { daysInMonth, isoDay } from "./calendar";
import type { CalendarPlace, Period } from "./find-periods";
import { findPeriods } from "./find-periods";
import { foldText } from "./fold-text";
import type { IsoDay, Timeframe } from "./timeframe";

/** The longest text that is looked through; what is longer is kept as words alone. */
const longestRead = 400;

const regular = /thuong xuyen|hang (?:nam|quy|thang|tuan|ngay)|dinh ky|lien tuc/;
const everyYear = /hang nam/;
const openEnd = /(?:cac|nhung) nam (?:tiep theo|sau|toi|ke tiep)|tro di/;
const deadline = /(?:^|[^a-z])(?:truoc|cham nhat|muon nhat|hoan thanh|xong|den|khong qua|han cuoi)(?![a-z])/;
const strictlyBefore = /(?:^|[^a-z])truoc(?:\s+(?:het|ngay|thang|quy|nam))*\s*$/;
const fromWord = /(?:^|[^a-z])(?:tu|ke tu|bat dau)(?:\s+(?:ngay|thang|quy|nam|dau))*\s*$/;
const afterEvent = /^\s*(?:ngay\s+)?(?:sau khi|sau\s|theo\s)|nam hoc/;

/** `year`: the plan's own, for "Quý II" or "tháng 10" without one. */
export function readTimeframe(text: string, year?: number): Timeframe {
  const written = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.;,\s]+$/, "");
  const { days, isRegular, isBefore } = understand(written, year);
  const [from, to] = days;
  const kind = isRegular
    ? "regular"
    : from !== undefined && to !== undefined
      ? "period"
      : from !== undefined
        ? "from"
        : to !== undefined && isBefore
          ? "before"
          : "other";
  return { text: written, kind, from, to };
}

/** The days that the text names and no calendar has: "31/6/2020", "29/2/2025". As written in the text. */
export function impossibleDays(text: string, year?: number): readonly string[] {
  const folded = prepare(text);
  if (folded.length > longestRead) return [];
  return withYears(findPeriods(folded), year)
    .filter((period) => [period.from, period.to].some((place) => place.year !== undefined && isoOf(place) === undefined))
    .map((period) => text.replace(/\s+/g, " ").trim().slice(period.start, period.end));
}

interface Understood {
  readonly days: readonly [IsoDay | undefined, IsoDay | undefined];
  readonly isRegular: boolean;
  readonly isBefore: boolean;
}

function understand(written: string, year: number | undefined): Understood {
  const folded = prepare(written);
  const isRegular = regular.test(folded);
  const nothing: Understood = { days: [undefined, undefined], isRegular, isBefore: false };
  if (folded.length > longestRead || afterEvent.test(folded)) return nothing;
  const named = findPeriods(folded);
  // "tháng 12 hằng năm": a month of every year, no days of this one.
  if (everyYear.test(folded) && !named.some((period) => period.to.year !== undefined)) return nothing;
  const periods = withYears(named, year);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return nothing;
  const [start, end] = [isoOf(first.from), isoOf(last.to)];
  if (periods.some((period) => isoOf(period.from) === undefined || isoOf(period.to) === undefined)) return nothing;
  const lead = folded.slice(0, first.start);
  if (openEnd.test(folded)) return { days: [start, undefined], isRegular, isBefore: false };
  if (periods.length === 1) {
    if (fromWord.test(lead) && isOne(first)) return { days: [start, undefined], isRegular, isBefore: false };
    if (deadline.test(lead))
      return {
        days: [undefined, strictlyBefore.test(lead) && first.unit !== "day" ? dayBefore(first.from) : end],
        isRegular,
        isBefore: true,
      };
  }
  if (periods.length > 1 && deadline.test(lead) && !fromWord.test(lead) && !/(?:^|[^a-z])tu(?![a-z])/.test(lead))
    return { days: [undefined, end], isRegular, isBefore: true };
  if (start !== undefined && end !== undefined && start > end) return nothing;
  return { days: [start, end], isRegular, isBefore: false };
}

/** One day, one month, one quarter, …; not "tháng 3 - 5". */
function isOne({ from, to, unit }: Period): boolean {
  if (from.year !== to.year) return false;
  return unit === "day"
    ? from.month === to.month && from.day === to.day
    : to.month - from.month + 1 === { month: 1, quarter: 3, half: 6, year: 12 }[unit];
}

function prepare(text: string): string {
  return foldText(
    text
      .replace(/\s+/g, " ")
      .trim()
      .replace(/[‐-―−]/g, "-"),
  );
}

/** A period without a year takes that of the next one that has it ("từ quý I, hoàn thành trong quý III/2019"), else of the one before, else the plan's. */
function withYears(periods: readonly Period[], planYear: number | undefined): readonly Period[] {
  const filled: Period[] = [];
  let known = planYear;
  for (const period of [...periods].reverse()) {
    const year = period.to.year ?? known;
    known = period.from.year ?? year;
    filled.unshift({ ...period, from: { ...period.from, year: known }, to: { ...period.to, year } });
  }
  // A year that stands before the month without one: "năm 2025: tháng 3" has nothing after it to take a year from.
  let before: number | undefined;
  return filled.map((period, index) => {
    const own = periods[index]?.to.year;
    const laterHasOne = periods.slice(index).some((each) => each.to.year !== undefined);
    const year = own === undefined && !laterHasOne ? (before ?? period.to.year) : period.to.year;
    before = year;
    return own === undefined && !laterHasOne ? { ...period, from: { ...period.from, year }, to: { ...period.to, year } } : period;
  });
}

function isoOf(place: CalendarPlace): IsoDay | undefined {
  if (place.year === undefined) return undefined;
  return isoDay(place.year, place.month, place.day === "last" ? daysInMonth(place.year, place.month) : place.day);
}

function dayBefore(place: CalendarPlace): IsoDay | undefined {
  if (place.year === undefined) return undefined;
  const [year, month] = place.month === 1 ? [place.year - 1, 12] : [place.year, place.month - 1];
  return isoDay(year, month, daysInMonth(year, month));
}
