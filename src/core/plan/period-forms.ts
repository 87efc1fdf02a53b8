/**
 * The forms in which officers write days, months, quarters, half-years and years, for folded text ("quy ii/2020").
 * A form that fits and names what cannot exist ("quy v", "thang 13", "31/6/20225") says so; it never reads a part of it.
 */
import { isPlanYear } from "./calendar";
import type { CalendarPlace, PeriodUnit, Refusal, Stretch } from "./period";

export interface Form {
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray) => Stretch | Refusal;
}

type Year = CalendarPlace["year"];

const quarterNumbers: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const monthNames: Readonly<Record<string, number>> = {
  gieng: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  "muoi mot": 11,
  "muoi hai": 12,
  chap: 12,
};

/** Between the first and the last of several, and between the members of a list. */
const range = String.raw`\s*(?:-|den(?:\s+het)?)\s*`;
const join = String.raw`\s*(?:-|,|;|\+|&|va|den(?:\s+het)?)\s*`;
/** Up to six figures: "20225" is a year that cannot be, and not the year 2022 with a 5 behind it. */
const figures = String.raw`(\d{4,6})(?![\d/])`;
/** A year behind a month or a quarter: "/2025", " năm 2025", ", 2025", " 2025", "/25", " năm sau". */
const itsYear = String.raw`(?:\s*(?:[/,.-]\s*|,?\s*nam\s+|\s)${figures}|\s?/\s?(\d{2})(?![\d/])|\s+(?:cua\s+)?nam\s+(sau|toi)(?![a-z]))?`;
/** A year behind the word "năm" itself. */
const namedYear = String.raw`(?:\s+${figures}|\s+(sau|toi)(?![a-z]))?`;
const roman = String.raw`(?:iv|ix|i{1,3}|vii{1,2}|v|x)`;
const quarter = String.raw`(?:${roman}(?![a-z\d])|\d{1,2}(?![a-z\d]))`;
const quarterWord = String.raw`(?:qu[yi]\s*|q\.?\s*(?=[i\d]))`;
const monthWord = String.raw`(?:thang\s*|t\.?\s?(?=\d))`;
const part = String.raw`(dau|giua|cuoi)`;

type Groups = readonly (string | undefined)[];

/** The year of the three groups of `itsYear`; `"wrong"` where its figures are no year. */
function yearOf([long, short, next]: Groups): Year | "wrong" {
  if (next !== undefined) return "next";
  if (short !== undefined) return 2000 + Number(short);
  if (long === undefined) return undefined;
  return long.length === 4 && isPlanYear(Number(long)) ? Number(long) : "wrong";
}

const isMonth = (value: number): boolean => value >= 1 && value <= 12;

interface Numbers {
  readonly day: number;
  readonly month: number;
  readonly year: Year | "wrong";
}

/** One day, or the days from one to another. A day is refused here if no year has it; 29/2 waits for its year. */
function days(first: Numbers, last: Numbers = first, isApart = false): Stretch | Refusal {
  for (const { day, month } of [first, last])
    if (day < 1 || !isMonth(month) || day > (month === 2 ? 29 : shortMonths.has(month) ? 30 : 31)) return "day";
  const [firstYear, lastYear] = [first.year, last.year];
  if (firstYear === "wrong" || lastYear === "wrong") return "period";
  return {
    from: { year: firstYear, month: first.month, day: first.day },
    to: { year: lastYear, month: last.month, day: last.day },
    unit: "day",
    isOne: first === last,
    isApart,
  };
}

const shortMonths = new Set([4, 6, 9, 11]);

interface Months {
  readonly first: number;
  readonly last: number;
  readonly year: Year | "wrong";
  readonly unit: PeriodUnit;
  readonly isOne: boolean;
  readonly isApart?: boolean;
}

/** Whole months. From November to February goes into the next year. */
function months({ first, last, year, unit, isOne, isApart = false }: Months): Stretch | Refusal {
  if (!isMonth(first) || !isMonth(last) || year === "wrong") return "period";
  const before = first <= last ? year : typeof year === "number" ? year - 1 : undefined;
  const after = first > last && year === undefined ? "next" : year;
  return { from: { year: before, month: first, day: 1 }, to: { year: after, month: last, day: "last" }, unit, isOne, isApart };
}

/** Numbers of a list or a range in the order written, each with whether a range leads to it. */
interface Member {
  readonly value: number;
  readonly byRange: boolean;
}

function members(list: string, valueOf: (text: string) => number, member: string): readonly Member[] {
  let at = 0;
  return [...list.matchAll(new RegExp(member, "g"))].map((found) => {
    const between = list.slice(at, found.index);
    at = found.index + found[0].length;
    return { value: valueOf(found[0]), byRange: /-|den/.test(between) };
  });
}

/** The members of a list side by side are not apart, in any order; a range is never apart. */
function leavesGap(list: readonly Member[]): boolean {
  if (list.some((member) => member.byRange)) return false;
  const sorted = list.map((member) => member.value).sort((a, b) => a - b);
  return sorted.some((value, index) => index > 0 && value - (sorted[index - 1] ?? value) > 1);
}

/** First and last: of a range as written ("tháng 11 - 02"), of a list by size. */
function ends(list: readonly Member[]): { readonly first: number; readonly last: number } {
  const values = list.map((member) => member.value);
  const isRange = list.some((member) => member.byRange);
  return isRange ? { first: values[0] ?? 0, last: values.at(-1) ?? 0 } : { first: Math.min(...values), last: Math.max(...values) };
}

const quarterValue = (text: string): number => quarterNumbers[text] ?? (/^\d+$/.test(text) ? Number(text) : 0);

function quarters(list: string, year: Groups): Stretch | Refusal {
  const all = members(list, quarterValue, `(?<![a-z])${roman}(?![a-z])|\\d{1,2}`);
  if (all.some(({ value }) => value < 1 || value > 4)) return "period";
  const { first, last } = ends(all);
  return months({
    first: first * 3 - 2,
    last: last * 3,
    year: yearOf(year),
    unit: "quarter",
    isOne: all.length === 1,
    isApart: leavesGap(all),
  });
}

function monthList(list: string, year: Groups): Stretch | Refusal {
  const all = members(list, Number, "\\d{1,2}");
  return months({ ...ends(all), year: yearOf(year), unit: "month", isOne: all.length === 1, isApart: leavesGap(all) });
}

function years(first: string, last: string, isOne: boolean, isApart = false): Stretch | Refusal {
  const [from, until] = [yearOf([first]), yearOf([last])];
  if (typeof from !== "number" || typeof until !== "number" || from > until) return "period";
  return { from: { year: from, month: 1, day: 1 }, to: { year: until, month: 12, day: "last" }, unit: "year", isOne, isApart };
}

/** "Đầu", "giữa", "cuối" of a month, a quarter or a year say no days. */
const somewhere: Readonly<Record<string, Stretch["somewhere"]>> = { dau: "beginning", giua: "middle", cuoi: "end" };

function partOf(which: string, whole: Stretch | Refusal): Stretch | Refusal {
  const where = somewhere[which];
  return typeof whole === "string" || !whole.isOne || where === undefined ? whole : { ...whole, somewhere: where };
}

/** Thượng, trung, hạ tuần: ten days each, the last to the end of the month. */
function thirdOf(which: string, whole: Stretch | Refusal): Stretch | Refusal {
  if (typeof whole === "string" || !whole.isOne) return whole;
  const [first, last] = ({ "thuong tuan": [1, 10], "trung tuan": [11, 20] } as const)[which] ?? ([21, "last"] as const);
  return { ...whole, from: { ...whole.from, day: first }, to: { ...whole.to, day: last }, unit: "week" };
}

const weekNumbers: Readonly<Record<string, number>> = {
  mot: 1,
  nhat: 1,
  dau: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  cuoi: 5,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
};

/** Weeks of a month count seven days each from the first; the fourth and the last reach its end. */
function week(which: string, month: number, year: Groups): Stretch | Refusal {
  const number = weekNumbers[which] ?? Number(which);
  const its = yearOf(year);
  if (!(number >= 1 && number <= 5) || !isMonth(month) || its === "wrong") return "period";
  const first = number === 5 ? 22 : number * 7 - 6;
  return {
    from: { year: its, month, day: first },
    to: { year: its, month, day: number >= 4 ? "last" : number * 7 },
    unit: "week",
    isOne: true,
    isApart: false,
  };
}

function weeks(list: string, month: number, year: Groups): Stretch | Refusal {
  const all = members(list, Number, "\\d");
  const { first, last } = ends(all);
  const [from, until] = [week(String(first), month, year), week(String(last), month, year)];
  if (typeof from === "string" || typeof until === "string" || first > last) return "period";
  return { ...from, to: until.to, isOne: false, isApart: leavesGap(all) };
}

const form = (pattern: string, read: (groups: Groups) => Stretch | Refusal): Form => ({
  pattern: new RegExp(pattern, "y"),
  read: ([, ...groups]) => read(groups),
});
const text = (group: string | undefined): string => group ?? "";
const number = (group: string | undefined): number => Number(group ?? "");

/** In this order: a longer form stands before every form that could read a part of it. */
export const forms: readonly Form[] = [
  // 2026-08-30
  form(String.raw`(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)`, ([y, m, d]) => days({ day: number(d), month: number(m), year: yearOf([y]) })),
  // 02 tháng 7, 8/2025; ba tháng 6, 7, 8 năm 2026: how many months, and which
  form(
    String.raw`(?:(?:0?2|hai)\s+thang\s*:?\s*(?=\d{1,2}${join}\d{1,2}(?!\d|\s*(?:,|va)\s*\d))|(?:0?3|ba)\s+thang\s*:?\s*(?=\d{1,2}(?:${join}\d{1,2}){2}(?!\d)))(\d{1,2}(?:${join}\d{1,2})+)(?!\d|\s+thang|/\d{1,2}(?!\d))${itsYear}`,
    ([list, ...year]) => monthList(text(list), year),
  ),
  // từ ngày 15 đến ngày 20 tháng 3 năm 2026; ngày 1, 2 tháng 5
  form(String.raw`(?:ngay\s*)?(\d{1,2}(?:${join}(?:ngay\s*)?\d{1,2})+)\s+thang\s+(\d{1,2})(?!\d)${itsYear}`, ([list, m, ...year]) =>
    dayList(text(list), number(m), yearOf(year)),
  ),
  // ngày 31 tháng 3 năm 2019
  form(String.raw`(?:ngay\s*)?(\d{1,2})\s+thang\s+(\d{1,2})(?!\d)${itsYear}`, ([d, m, ...year]) =>
    days({ day: number(d), month: number(m), year: yearOf(year) }),
  ),
  // 31/03/2019, 30-10-2019, 1.6.2025, 01/6 năm sau
  form(String.raw`(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4,6}|\d{2})(?![\d/])`, ([d, , m, y]) => {
    const year = text(y).length === 2 ? yearOf([undefined, y]) : yearOf([y]);
    return days({ day: number(d), month: number(m), year });
  }),
  // 01/7 - 15/8/2025, 30/6-15/7
  form(String.raw`(\d{1,2})/(\d{1,2})${range}(?:ngay\s*)?(\d{1,2})/(\d{1,2})(?:/${figures}|(?![\d/]))`, ([d, m, lastDay, lastMonth, y]) => {
    const year = yearOf([y]);
    const [first, last] = [number(m) * 100 + number(d), number(lastMonth) * 100 + number(lastDay)];
    const from = first > last && typeof year === "number" ? year - 1 : year;
    const until = first > last && year === undefined ? "next" : year;
    return days({ day: number(d), month: number(m), year: from }, { day: number(lastDay), month: number(lastMonth), year: until });
  }),
  // 15-20/11/2025, 01 đến 30/6/2025, ngày 10, 11/6
  form(String.raw`(\d{1,2}(?:${join}(?:ngay\s*)?\d{1,2})+)[/-](\d{1,2})(?:[/-]${figures}|(?!\d|/|-\d))`, ([list, m, y]) =>
    dayList(text(list), number(m), yearOf([y])),
  ),
  // 2026-08
  form(String.raw`(\d{4})-(0\d|1[0-2])(?![\d/-])`, ([y, m]) =>
    months({ first: number(m), last: number(m), year: yearOf([y]), unit: "month", isOne: true }),
  ),
  // 6-7/2025; 9, 10/2025; 3 đến 5/2026
  form(String.raw`(\d{1,2}(?:${join}\d{1,2})+)\s?/\s?${figures}`, ([list, ...year]) => monthList(text(list), year)),
  // 6/2025, 10-2025, 08.2026
  form(String.raw`(\d{1,2})\s?[/.-]\s?${figures}`, ([m, y]) => monthList(text(m), [y])),
  // ngày 30/6, 15/01 năm sau
  form(
    String.raw`(?:ngay\s*)?(\d{1,2})[/-](\d{1,2})(?![\d/]|-\d)(?:\s+(?:cua\s+)?nam\s+(?:${figures}|(sau|toi)(?![a-z])))?`,
    ([d, m, y, next]) => days({ day: number(d), month: number(m), year: yearOf([y, undefined, next]) }),
  ),
  // 6 tháng đầu năm 2026, 3 tháng cuối năm, sáu tháng đầu năm
  form(String.raw`(\d{1,2}|sau|ba|chin)\s+thang\s+(dau|cuoi)\s+nam${namedYear}`, ([count, which, y, next]) => {
    const length = { sau: 6, ba: 3, chin: 9 }[text(count)] ?? number(count);
    if (length < 1 || length > 11) return "period";
    const [first, last] = which === "dau" ? [1, length] : [13 - length, 12];
    return months({ first, last, year: yearOf([y, undefined, next]), unit: "half", isOne: true });
  }),
  // nửa đầu năm 2026; quý cuối năm
  form(String.raw`(nua|quy)\s+(dau|cuoi)\s+(?:cua\s+)?nam${namedYear}`, ([what, which, y, next]) => {
    const length = what === "nua" ? 6 : 3;
    const [first, last] = which === "dau" ? [1, length] : [13 - length, 12];
    return months({ first, last, year: yearOf([y, undefined, next]), unit: what === "nua" ? "half" : "quarter", isOne: true });
  }),
  // tuần 2 tháng 5/2026, tuần thứ hai của tháng 5, tuần cuối tháng 12
  form(
    String.raw`tuan\s+(?:le\s+)?(?:thu\s+)?(\d{1,2}|i{1,3}|iv|mot|nhat|dau|hai|ba|tu|bon|cuoi)(?:\s+(?:cua|trong))?\s*,?\s*${monthWord}(\d{1,2})(?!\d)${itsYear}`,
    ([which, m, ...year]) => week(text(which), number(m), year),
  ),
  // tuần 2 - 3 tháng 7/2026, tuần 1, 2 tháng 7
  form(
    String.raw`tuan\s+(?:thu\s+)?([1-5](?:${join}(?:tuan\s+)?[1-5](?!\d))+)\s*,?\s*${monthWord}(\d{1,2})(?!\d)${itsYear}`,
    ([list, m, ...year]) => weeks(text(list), number(m), year),
  ),
  // hạ tuần tháng 6/2026
  form(String.raw`(thuong tuan|trung tuan|ha tuan)\s+(?:thang\s*)(\d{1,2})(?!\d)${itsYear}`, ([which, m, ...year]) =>
    thirdOf(text(which), monthList(text(m), year)),
  ),
  // cuối tháng 6/2026, đầu quý III, giữa năm 2026, cuối năm
  form(String.raw`${part}\s+(?:thang\s*)(\d{1,2})(?!\d)${itsYear}`, ([which, m, ...year]) => partOf(text(which), monthList(text(m), year))),
  form(String.raw`${part}\s+${quarterWord}(${quarter})${itsYear}`, ([which, q, ...year]) => partOf(text(which), quarters(text(q), year))),
  form(String.raw`(dau|giua|cuoi)\s+nam(?![a-z])(?!\s+hoc)${namedYear}`, ([which, y, next]) =>
    partOf(text(which), months({ first: 1, last: 12, year: yearOf([y, undefined, next]), unit: "year", isOne: true })),
  ),
  // quý II/2025; quý I, II/2026; quý I + II; quý III - quý IV năm 2020; quí IV-2025; Q1/2026
  form(String.raw`${quarterWord}(${quarter}(?:${join}(?:${quarterWord})?${quarter})*)${itsYear}`, ([list, ...year]) =>
    quarters(text(list), year),
  ),
  // tháng 10/2025; tháng 3 - 5/2025; tháng 3, 4 và 5 năm 2025; tháng 3 đến tháng 11; T3/2026
  form(String.raw`${monthWord}(\d{1,2}(?!\d)(?:${join}(?:${monthWord})?\d{1,2}(?![\d/]))*)${itsYear}`, ([list, ...year]) =>
    monthList(text(list), year),
  ),
  form(String.raw`${monthWord}(\d{1,2}(?!\d))${itsYear}`, ([list, ...year]) => monthList(text(list), year)),
  // tháng Mười hai năm 2026
  form(
    String.raw`thang\s+(gieng|hai|ba|tu|sau|bay|tam|chin|muoi mot|muoi hai|muoi|chap)(?![a-z])(?!\s+lan)${itsYear}`,
    ([name, ...year]) => {
      const month = monthNames[text(name)] ?? 0;
      return months({ first: month, last: month, year: yearOf(year), unit: "month", isOne: true });
    },
  ),
  // học kỳ I năm học 2025 - 2026: the schools' calendar of that year says when
  form(String.raw`(?:hoc ky|hk)\s*(?:${roman}|\d)?[\s,/]*(?:nam hoc\s*)?(?:\d{4}\s*-\s*\d{4})?`, () => "nothing"),
  // năm học 2025 - 2026: from the opening in September to the last day by which schools close
  form(String.raw`nam hoc\s+(\d{4})\s*[-/]\s*(\d{4})(?!\d)`, ([first, last]) => {
    const [from, until] = [yearOf([first]), yearOf([last])];
    if (typeof from !== "number" || typeof until !== "number" || until !== from + 1) return "period";
    return { from: { year: from, month: 9, day: 1 }, to: { year: until, month: 5, day: 31 }, unit: "year", isOne: true, isApart: false };
  }),
  // 2025 - 2026; giai đoạn 2021 - 2025; từ năm 2021 đến năm 2025
  form(String.raw`(?:nam\s+)?(\d{4})\s*(?:-|den)\s*(?:het\s+)?(?:nam\s+)?${figures}`, ([first, last]) =>
    years(text(first), text(last), false),
  ),
  // năm 2025, 2026 và 2027
  form(String.raw`(?:nam\s+)?(\d{4}(?:\s*(?:,|;|va|&|\+)\s*(?:nam\s+)?\d{4}(?![\d/]))+)`, ([list]) => {
    const all = members(text(list), Number, "\\d{4}");
    const { first, last } = ends(all);
    return years(String(first), String(last), false, leavesGap(all));
  }),
  // hè 2026, Tết năm 2026: a season of the year and not the year
  form(
    String.raw`(?:he|tet|tet nguyen dan|mua (?:he|mua|kho|dong|xuan|thu|bao|lu)|vu (?:mua|dong xuan|he thu|thu dong)|khai giang)\s+(?:nam\s+)?\d{4}(?![\d/])`,
    () => "nothing",
  ),
  // năm 2025; năm 20225
  form(String.raw`nam\s+(\d{4})(?![\d/])`, ([y]) => years(text(y), text(y), true)),
  form(String.raw`nam\s+(20\d|\d{5,6})(?![\d/.])`, () => "period"),
  // 2025
  form(String.raw`(\d{4})(?![\d/]|[.,]\d)`, ([y]) => (isPlanYear(number(y)) ? years(text(y), text(y), true) : "nothing")),
  // trong năm, cả năm, hết năm
  form(String.raw`(?:trong|ca|het)\s+nam(?!\s*(?:\d|hoc))(?![a-z])(?:\s+(sau|toi)(?![a-z]))?`, ([next]) =>
    months({ first: 1, last: 12, year: yearOf([undefined, undefined, next]), unit: "year", isOne: true }),
  ),
];

function dayList(list: string, month: number, year: Year | "wrong"): Stretch | Refusal {
  const all = members(list, Number, "\\d{1,2}");
  const { first, last } = ends(all);
  return first > last ? "day" : days({ day: first, month, year }, { day: last, month, year }, leavesGap(all));
}
