import { daysInMonth, earliestYear } from "../../plan/calendar";

/** What Excel counts the first of January 1945 as. */
const firstSerial = 16_438;

/** The day that a spreadsheet's number stands for; a time of day does not matter. Days before 1945 are no days of a plan: undefined. */
export function dayOfSerial(serial: number): { readonly day: number; readonly month: number; readonly year: number } | undefined {
  let left = Math.floor(serial) - firstSerial;
  if (!(left >= 0 && left < mostDays)) return undefined;
  let [year, month] = [earliestYear, 1];
  for (let days = daysInMonth(year, month); left >= days; days = daysInMonth(year, month)) {
    left -= days;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return { day: left + 1, month, year };
}

/** Two hundred years of them. */
const mostDays = 73_000;
