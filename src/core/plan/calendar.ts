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
