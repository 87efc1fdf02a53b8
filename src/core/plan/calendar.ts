/** The Gregorian calendar as far as a plan needs it. Own arithmetic: `Date` knows a time zone and turns 31/6 into 1/7 in silence. */
import type { IsoDay } from "./timeframe";

/** Years that a plan can mean; other four-digit numbers are no years. */
export const earliestYear = 1945;
export const latestYear = 2150;

export function isPlanYear(year: number): boolean {
  return Number.isInteger(year) && year >= earliestYear && year <= latestYear;
}

/** 28 to 31. The month counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Undefined for a day that does not exist: 31/6, 29/2/2025. */
export function isoDay(year: number, month: number, day: number): IsoDay | undefined {
  if (!isPlanYear(year) || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The numbers of an ISO day. */
export function partsOfDay(iso: IsoDay): CalendarDay {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** The next day; the last day of `latestYear` has none and is its own. */
export function dayAfter(iso: IsoDay): IsoDay {
  const { year, month, day } = partsOfDay(iso);
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return isoDay(year, month, day + 1) ?? isoDay(nextYear, nextMonth, 1) ?? iso;
}

/** The same day of a month before (below zero) or after; the last day of a shorter month. Kept inside the years of plans. */
export function monthsOff(iso: IsoDay, months: number): IsoDay {
  const { year, month, day } = partsOfDay(iso);
  const count = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return isoDay(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth))) ?? iso;
}

/** The day before; the first day of `earliestYear` has none and is its own. */
export function dayBefore(iso: IsoDay): IsoDay {
  const { year, month, day } = partsOfDay(iso);
  if (day > 1) return isoDay(year, month, day - 1) ?? iso;
  const [lastYear, lastMonth] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return isoDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) ?? iso;
}

/** So many days later; counts day by day, so that it knows every month. Beyond ten years a count of days is no timeframe: the day itself. */
export function daysLater(iso: IsoDay, count: number): IsoDay {
  if (count > 3_660) return iso;
  let day = iso;
  for (let left = count; left > 0; left--) day = dayAfter(day);
  return day;
}
