/** Reads the day of a document as officers type it: dd/mm/yyyy, where drafts leave parts blank. */
import type { PlanReference } from "../../core/plan/plan";
import type { Result } from "../../core/result";
import { accept, refuse } from "../../core/result";

export type DocumentDate = Pick<PlanReference, "day" | "month" | "year">;

export type DateProblem =
  | { readonly kind: "not-a-date" }
  | { readonly kind: "no-such-month"; readonly month: number }
  | { readonly kind: "no-such-day"; readonly day: number; readonly month: number | undefined; readonly days: number }
  | { readonly kind: "year-not-in-full" };

/** Days of a month; February has 29 while the year is not known. */
function daysIn(month: number | undefined, year: number | undefined): number {
  if (month === undefined) return 31;
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return leap ? 29 : 28;
}

/** The parts as day, month, year; a part that is blank or drawn as dots is undefined. `02/2026` has no day, `2026` neither day nor month. */
function parts(typed: string): readonly (number | undefined)[] | undefined {
  const texts = typed
    .replace(/(?<=\d)\.(?=\d)/g, "/")
    .replace(/[\s.…_]+/g, "")
    .split(/[/-]/);
  if (texts.length > 3 || texts.some((text) => !/^\d{0,4}$/.test(text))) return undefined;
  const yearFirst = texts.length === 3 && texts[0]?.length === 4;
  const inOrder = yearFirst ? [...texts].reverse() : [...["", ""].slice(0, 3 - texts.length), ...texts];
  return inOrder.map((text) => (text === "" ? undefined : Number(text)));
}

/** "09/02/2026", "9-2-2026", "9.2.2026", "2026-02-09", "/02/2026" and "…/02/2026" (no day yet), "2026", "" (nothing yet). */
export function readDate(typed: string): Result<DocumentDate, DateProblem> {
  const read = parts(typed);
  if (read === undefined) return refuse({ kind: "not-a-date" });
  const [day, month, year] = read;
  if (year !== undefined && (year < 1000 || year > 9999)) return refuse({ kind: "year-not-in-full" });
  if (month !== undefined && (month < 1 || month > 12)) return refuse({ kind: "no-such-month", month });
  const days = daysIn(month, year);
  if (day !== undefined && (day < 1 || day > days)) return refuse({ kind: "no-such-day", day, month, days });
  return accept({ day, month, year });
}
