import type { CellLocale } from "./locale";
import { serialOfDay } from "./serial-day";

export interface DayEntry {
  readonly value: number;
  readonly numberFormat: string;
}

const englishMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Text that Excel takes for a day or a time: "15/3/2025", "2025-03-15", "6/2025" (the first of the month), "1/2" (this year), "10:30". */
export function readDay(text: string, locale: CellLocale): DayEntry | undefined {
  return readTime(text) ?? readThree(text, locale) ?? readTwo(text, locale) ?? readMonthName(text, locale);
}

function found(serial: number | undefined, numberFormat: string): DayEntry | undefined {
  return serial === undefined ? undefined : { value: serial, numberFormat };
}

function readTime(text: string): DayEntry | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (match === null) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? "0")];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, numberFormat: match[3] === undefined ? "h:mm" : "h:mm:ss" };
}

function readThree(text: string, locale: CellLocale): DayEntry | undefined {
  const match = /^(\d{1,4})([/-])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (match === null) return undefined;
  const [first, second, third] = [match[1] ?? "", Number(match[3]), match[4] ?? ""];
  if (first.length === 4) return found(serialOfDay(Number(first), second, Number(third)), "m/d/yyyy");
  if (first.length > 2 || third.length === 1 || third.length === 3) return undefined;
  const [day, month] = locale.dayFirst ? [Number(first), second] : [second, Number(first)];
  return found(serialOfDay(fullYear(third), month, day), "m/d/yyyy");
}

function readTwo(text: string, locale: CellLocale): DayEntry | undefined {
  const match = /^(\d{1,2})[/-](\d{1,2}|\d{4})$/.exec(text);
  if (match === null) return undefined;
  const [first, second] = [Number(match[1]), match[2] ?? ""];
  if (second.length === 4) return found(serialOfDay(Number(second), first, 1), "mmm-yy");
  const [day, month] = locale.dayFirst ? [first, Number(second)] : [Number(second), first];
  return found(serialOfDay(new Date().getFullYear(), month, day), "d-mmm") ?? found(serialOfDay(fullYear(second), first, 1), "mmm-yy");
}

function readMonthName(text: string, locale: CellLocale): DayEntry | undefined {
  if (locale.dayFirst) return undefined;
  const match = /^(?:(\d{1,2})[- ])?([a-z]{3})[a-z]*(?:[- ,]+(\d{4}|\d{2}))?$/i.exec(text);
  const month = englishMonths.indexOf(match?.[2]?.toLowerCase() ?? "") + 1;
  if (match === null || month === 0 || (match[1] === undefined && match[3] === undefined)) return undefined;
  const year = match[3] === undefined ? new Date().getFullYear() : fullYear(match[3]);
  const format = match[1] === undefined ? "mmm-yy" : match[3] === undefined ? "d-mmm" : "d-mmm-yy";
  return found(serialOfDay(year, month, Number(match[1] ?? "1")), format);
}

/** Two figures mean 1930 to 2029, as in Excel. */
function fullYear(year: string): number {
  return year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);
}
