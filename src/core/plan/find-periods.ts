/**
 * The stretches of calendar that a timeframe names, in reading order: days, months, quarters, half-years, years.
 * Works on folded text ("quy ii/2020"); the forms are those that officers write, docs and samples alike.
 */
import { isPlanYear } from "./calendar";

/** A stretch from one day to another of months that are given; the years may be missing and come from elsewhere. */
export interface Period {
  readonly from: CalendarPlace;
  readonly to: CalendarPlace;
  /** A single day, a month, … : "trước" a day keeps the day, "trước" a month ends the day before it. */
  readonly unit: PeriodUnit;
  /** Where the words stand in the folded text. */
  readonly start: number;
  readonly end: number;
}

export type PeriodUnit = "day" | "month" | "quarter" | "half" | "year";

export interface CalendarPlace {
  readonly year: number | undefined;
  readonly month: number;
  /** `"last"`: the last day of the month. */
  readonly day: number | "last";
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray) => Omit<Period, "start" | "end"> | undefined;
}

const quarterNumbers: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };
const year = String.raw`(\d{4})(?![\d/])`;
const to = String.raw`\s*(?:-|,|va|den(?:\s+het)?)\s*`;

const number = (text: string | undefined): number | undefined => (text === undefined || text === "" ? undefined : Number(text));
const yearOf = (text: string | undefined): number | undefined => {
  const value = number(text);
  if (value === undefined) return undefined;
  return text?.length === 2 ? 2000 + value : value;
};
const isMonth = (value: number | undefined): value is number => value !== undefined && value >= 1 && value <= 12;
const couldBeDay = (value: number | undefined): value is number => value !== undefined && value >= 1 && value <= 31;

function day(
  at: { d: number | undefined; m: number | undefined; y: number | undefined },
  until = at,
): Omit<Period, "start" | "end"> | undefined {
  if (!couldBeDay(at.d) || !couldBeDay(until.d) || !isMonth(at.m) || !isMonth(until.m)) return undefined;
  if (until.y !== undefined && !isPlanYear(until.y)) return undefined;
  return { from: { year: at.y, month: at.m, day: at.d }, to: { year: until.y, month: until.m, day: until.d }, unit: "day" };
}

function months(
  first: number | undefined,
  last: number | undefined,
  y: number | undefined,
  unit: PeriodUnit,
  firstYear = y,
): Omit<Period, "start" | "end"> | undefined {
  if (!isMonth(first) || !isMonth(last) || (y !== undefined && !isPlanYear(y))) return undefined;
  return { from: { year: firstYear, month: first, day: 1 }, to: { year: y, month: last, day: "last" }, unit };
}

/** In this order: a longer form stands before every form that could read a part of it. */
const forms: readonly Form[] = [
  // 2026-08-30
  { pattern: /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/y, read: ([, y, m, d]) => day({ d: number(d), m: number(m), y: yearOf(y) }) },
  // ngày 31 tháng 3 năm 2019
  {
    pattern: new RegExp(String.raw`(?:ngay\s*)?(\d{1,2})\s+thang\s+(\d{1,2})(?!\d)(?:\s*(?:,\s*)?nam\s+${year})?`, "y"),
    read: ([, d, m, y]) => day({ d: number(d), m: number(m), y: yearOf(y) }),
  },
  // 31/03/2019, 30-10-2019, 1.6.2025
  {
    pattern: /(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/])/y,
    read: ([, d, , m, y]) => day({ d: number(d), m: number(m), y: yearOf(y) }),
  },
  // 15-20/11/2025, 01 đến 30/6/2025, ngày 10, 11/6
  {
    pattern: new RegExp(String.raw`(\d{1,2})${to}(?:ngay\s*)?(\d{1,2})[/-](\d{1,2})(?:[/-]${year}|(?!\d|/|-\d))`, "y"),
    read: ([, first, last, m, y]) => day({ d: number(first), m: number(m), y: yearOf(y) }, { d: number(last), m: number(m), y: yearOf(y) }),
  },
  // 6/2025, 10-2025
  {
    pattern: new RegExp(String.raw`(\d{1,2})\s?[/-]\s?${year}`, "y"),
    read: ([, m, y]) => months(number(m), number(m), yearOf(y), "month"),
  },
  // ngày 30/6
  { pattern: /(?:ngay\s*)?(\d{1,2})[/-](\d{1,2})(?![\d/]|-\d)/y, read: ([, d, m]) => day({ d: number(d), m: number(m), y: undefined }) },
  // 6 tháng đầu năm 2026
  {
    pattern: new RegExp(String.raw`(?:0?6|sau)\s+thang\s+(dau|cuoi)\s+nam(?:\s+${year})?`, "y"),
    read: ([, half, y]) => (half === "dau" ? months(1, 6, yearOf(y), "half") : months(7, 12, yearOf(y), "half")),
  },
  // quý II/2025; quý I, II/2026; quý III - quý IV năm 2020; quí IV-2025
  {
    pattern: new RegExp(
      String.raw`qu[yi]\s*(iv|i{1,3}|[1-4])(?![a-z\d])((?:${to}(?:qu[yi]\s*)?(?:iv|i{1,3}|[1-4])(?![a-z\d]))*)(?:\s*[/,.-]?\s*(?:nam\s+)?${year})?`,
      "y",
    ),
    read: ([, first = "", others = "", y]) => {
      const last = /(iv|i{1,3}|[1-4])$/.exec(others)?.[1] ?? first;
      const [from, until] = [quarterNumbers[first], quarterNumbers[last]];
      return from === undefined || until === undefined ? undefined : months(from * 3 - 2, until * 3, yearOf(y), "quarter");
    },
  },
  // tháng 10/2025; tháng 3 - 5/2025; tháng 3, 4 và 5 năm 2025; tháng 3 đến tháng 11
  {
    pattern: new RegExp(
      String.raw`thang\s*(\d{1,2})(?!\d)((?:${to}(?:thang\s*)?\d{1,2}(?![\d]))*)(?:\s*(?:[/,-]\s*|,?\s*nam\s+)${year})?`,
      "y",
    ),
    read: ([, first, others = "", y]) => months(number(first), number(/(\d+)$/.exec(others)?.[1] ?? first), yearOf(y), "month"),
  },
  // 2025 - 2026; giai đoạn 2021 - 2025; từ năm 2021 đến năm 2025
  {
    pattern: new RegExp(String.raw`(?:nam\s+)?(\d{4})\s*(?:-|den)\s*(?:het\s+)?(?:nam\s+)?${year}`, "y"),
    read: ([, first, last]) => years(first, last),
  },
  // năm 2025; 2025
  { pattern: new RegExp(String.raw`(?:nam\s+)?${year}`, "y"), read: ([, y]) => years(y, y) },
  // trong năm, cả năm
  { pattern: /(?:trong|ca|het)\s+nam(?!\s*(?:\d|hoc))(?![a-z])/y, read: () => months(1, 12, undefined, "year") },
];

function years(first: string | undefined, last: string | undefined): Omit<Period, "start" | "end"> | undefined {
  const [from, until] = [yearOf(first), yearOf(last)];
  if (from === undefined || until === undefined || !isPlanYear(from)) return undefined;
  return months(1, 12, until, "year", from);
}

/** `folded` as `foldText` makes it, with dashes of every kind written "-". */
export function findPeriods(folded: string): readonly Period[] {
  const periods: Period[] = [];
  let at = 0;
  while (at < folded.length) {
    const period = startsWord(folded, at) ? periodAt(folded, at) : undefined;
    if (period === undefined) at += 1;
    else {
      periods.push(period);
      at = period.end;
    }
  }
  return periods;
}

function startsWord(folded: string, at: number): boolean {
  return /[a-z\d]/.test(folded.charAt(at)) && (at === 0 || !/[a-z\d/]/.test(folded.charAt(at - 1)));
}

function periodAt(folded: string, at: number): Period | undefined {
  for (const form of forms) {
    form.pattern.lastIndex = at;
    const found = form.pattern.exec(folded);
    const period = found === null ? undefined : form.read(found);
    if (found !== null && period !== undefined) return { ...period, start: at, end: at + found[0].length };
  }
  return undefined;
}
