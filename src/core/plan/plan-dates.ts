/** What a plan's head says about time: when it may have been issued, and of which years it speaks. */
import { daysInMonth, isoDay, isPlanYear } from "./calendar";
import type { DaySpan } from "./directory/body-changes";
import { foldText } from "./fold-text";
import type { PlanReference } from "./plan";
import type { Timeframe } from "./timeframe";

export interface PlanDates {
  /** The days on which it may have been issued: one day, a month or a year, as far as it says. Undefined where it says nothing. */
  readonly issued: DaySpan | undefined;
  /** The year of "Quý II" and "tháng 10": the plan's own, also where it was issued in December before it. */
  readonly year: number | undefined;
  /** No task can lie before this year. */
  readonly firstYear: number | undefined;
  /** No task can lie after this year; undefined where the title sets no end ("giai đoạn …", "năm …"), so that a plan may look ahead as far as it likes. */
  readonly lastYear: number | undefined;
}

type Issue = Pick<PlanReference, "day" | "month" | "year">;

/** `titles`: of the plan and of its appendix, as far as there are any. */
export function planDates(titles: readonly (string | undefined)[], { day, month, year }: Issue): PlanDates {
  const { years, own, single, isOpen } = yearsOfTitle(titles.join("\n"));
  const all = year === undefined ? years : [...years, year];
  const reaches = own.length > 0 && (year === undefined || Math.max(...own) >= year);
  return {
    issued: year === undefined ? aroundYears(own) : spanOfIssue(year, month, day),
    year: year === undefined ? (single.length > 1 ? undefined : (single[0] ?? years.at(-1))) : yearOfTimes(single, year, month),
    firstYear: all.length === 0 ? undefined : Math.min(...all),
    lastYear: reaches && !isOpen ? Math.max(...own, year ?? 0) : undefined,
  };
}

function spanOfIssue(year: number, month: number | undefined, day: number | undefined): DaySpan | undefined {
  const exact = month === undefined || day === undefined ? undefined : isoDay(year, month, day);
  if (exact !== undefined) return { from: exact, to: exact };
  return month === undefined ? months(year, 1, 12) : (months(year, month, month) ?? months(year, 1, 12));
}

function months(year: number, first: number, last: number): DaySpan | undefined {
  const [from, to] = [isoDay(year, first, 1), isoDay(year, last, daysInMonth(year, last))];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** A plan for 2026 without a date may be of the last months of 2025. */
function aroundYears(years: readonly number[]): DaySpan | undefined {
  if (years.length === 0) return undefined;
  const [from, to] = [isoDay(Math.min(...years) - 1, 10, 1), isoDay(Math.max(...years), 12, 31)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** "Kế hoạch năm 2026" of December 2025 speaks of 2026. */
function yearOfTimes(single: readonly number[], issued: number, month: number | undefined): number {
  const isLate = month !== undefined && month >= firstMonthOfNextPlans;
  return single.includes(issued + 1) && (isLate || !single.includes(issued)) ? issued + 1 : issued;
}

/** From October on, offices plan the coming year. */
const firstMonthOfNextPlans = 10;

/** Law by law, number and day: their years are not the plan's. Folded. */
const otherDays = /(?:ngay\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|ngay\s+\d{1,2}\s+thang\s+\d{1,2}\s+nam\s+\d{4}|\S*\/\d{4}\S*/g;
const lawWord = /(?:^|[^a-z])(?:luat|phap lenh|nghi quyet|nghi dinh|quyet dinh|chi thi|thong tu|ket luan|hien phap|cong uoc)(?![a-z])/g;
/** After these the words are about the plan again, though a law was named before. */
const backToPlan = /tren dia ban|giai doan|trong nam|cua (?:tinh|thanh pho|huyen|xa|so|bo|ubnd)|,\s*nam\s*$/;
const open = /(?:cac|nhung) nam (?:tiep theo|sau|toi|ke tiep)|tam nhin|dinh huong|tro di/;

interface TitleYears {
  /** Every year that it names. */
  readonly years: readonly number[];
  /** Those that are not the year of a law: "Luật Việc làm năm 2025". */
  readonly own: readonly number[];
  /** Those of its own that stand alone: not "giai đoạn 2021 - 2025", not "đến năm 2030". */
  readonly single: readonly number[];
  readonly isOpen: boolean;
}

function yearsOfTitle(title: string): TitleYears {
  const folded = foldText(title.replace(/\s+/g, " ").replace(/[‐-―−]/g, "-")).replace(otherDays, (found) => " ".repeat(found.length));
  const years: number[] = [];
  const own: number[] = [];
  const single: number[] = [];
  for (const found of folded.matchAll(/(?<!\d)(\d{4})(?!\d)/g)) {
    const year = Number(found[1]);
    if (!isPlanYear(year)) continue;
    years.push(year);
    const before = folded.slice(0, found.index);
    const law = [...before.matchAll(lawWord)].at(-1);
    if (law !== undefined && !backToPlan.test(before.slice(law.index))) continue;
    own.push(year);
    const after = folded.slice(found.index + 4);
    if (!/(?:\d{4}\s*-|den(?:\s+het)?(?:\s+nam)?)\s*$/.test(before) && !/^\s*-\s*\d{4}/.test(after)) single.push(year);
  }
  return { years, own, single: [...new Set(single)], isOpen: open.test(folded) };
}

/** Whether the days of a timeframe lie wholly outside the years of the plan. A report or a settlement may be due in the first months after them. */
export function isOutsidePlan({ kind, from, to }: Timeframe, { firstYear, lastYear }: PlanDates): boolean {
  const [start, end] = [from ?? to, to];
  if (firstYear !== undefined && end !== undefined && end < `${String(firstYear)}-01-01`) return true;
  if (lastYear === undefined || start === undefined) return false;
  return start > (kind === "before" ? `${String(lastYear + 1)}-03-31` : `${String(lastYear)}-12-31`);
}
